using FactGen.Core.Rules;
using FactGen.Core.Text;

namespace FactGen.Core.Tests.Rules;

public class EditorConfigRulesTests
{
    private static string[] Check(string text)
    {
        var lines = new LineMap(text);
        return EditorConfigRules.Check(text)
            .Select(finding => (finding, lines.PositionOf(finding.Range.Start)))
            .Select(pair => $"({pair.Item2.Line + 1},{pair.Item2.Column + 1}-{pair.Item2.Column + 1 + pair.finding.Range.Length}): {pair.finding.Rule.Id}: {pair.finding.Message}")
            .ToArray();
    }

    [Theory]
    [InlineData("[facts/**.yaml]")]
    [InlineData("[*.cs]")]
    [InlineData("[*]")]
    [InlineData("root = true")]
    public void The_compilers_own_form_has_no_effect_on_yaml(string before) => Assert.Equal(
        ["(2,1-35): FACT015: `dotnet_diagnostic.FACT101.severity` has no effect on YAML files from an `.editorconfig`: write `factgen.FACT101.severity = error` in a section such as `[facts/**.{yml,yaml}]`, or move the line to a `.globalconfig`"],
        Check($"{before}\ndotnet_diagnostic.FACT101.severity = error # all of them\n"));

    [Theory]
    [InlineData("[*.yaml]\n  DOTNET_DIAGNOSTIC.fact101.SEVERITY : none ; for now", "(2,3-37): FACT015: `DOTNET_DIAGNOSTIC.fact101.SEVERITY` has no effect on YAML files from an `.editorconfig`: write `factgen.FACT101.severity = none` in a section such as `[facts/**.{yml,yaml}]`, or move the line to a `.globalconfig`")]
    [InlineData("[*.yaml]\r\ndotnet_diagnostic.FACT001.severity=none", "(2,1-35): FACT015: `FACT001` cannot be tuned, since without what it asks for there is no fact: delete the line")]
    [InlineData("[*.yaml]\rfactgen.FACT003.severity=none", "(2,1-25): FACT015: `FACT003` cannot be tuned, since without what it asks for there is no fact: delete the line")]
    [InlineData("[*.yaml]\nfactgen.FACT110.severity = none", "(2,9-16): FACT015: `FACT110` is no rule of this version of FactGen: correct the id, or delete the line; did you mean `FACT010`, `FACT101` or `FACT111`?")]
    [InlineData("[*.yaml]\nfactgen.FACT101.severity = warn", "(2,28-32): FACT015: `warn` is no severity: it can be `none`, `silent`, `suggestion`, `warning`, `error` or `default`")]
    [InlineData("[*.yaml]\nfactgen.FACT101.severity = eror", "(2,28-32): FACT015: `eror` is no severity: it can be `none`, `silent`, `suggestion`, `warning`, `error` or `default`; did you mean `error`?")]
    [InlineData("[*.yaml]\nfactgen.FACT101.severity =", "(2,1-25): FACT015: `factgen.FACT101.severity` gives no severity: it can be `none`, `silent`, `suggestion`, `warning`, `error` or `default`")]
    [InlineData("root = true\nfactgen.FACT101.severity = none", "(2,1-25): FACT015: `factgen.FACT101.severity` stands in no section, so it has no effect: move it to a section such as `[facts/**.{yml,yaml}]`")]
    [InlineData("[*.{cs,vb}]\nfactgen.FACT101.severity = none", "(2,1-25): FACT015: `factgen.FACT101.severity` stands in the section `[*.{cs,vb}]`, which covers no YAML file, so it has no effect: move it to a section such as `[facts/**.{yml,yaml}]`")]
    [InlineData("is_global = true\nfactgen.FACT100.severity = none", "(2,9-16): FACT015: `FACT100` is no rule of this version of FactGen: correct the id, or delete the line; did you mean `FACT010`, `FACT101` or `FACT102`?")]
    [InlineData("is_global = true\ndotnet_diagnostic.FACT006.severity = none", "(2,1-35): FACT015: `FACT006` cannot be tuned, since without what it asks for there is no fact: delete the line")]
    [InlineData("[*.yaml]\nfactgen.FACT902.severity = none", "(2,1-25): FACT015: `factgen.FACT902.severity` has no effect, since FACT902 is about C#: write `dotnet_diagnostic.FACT902.severity` in a section over C#")]
    [InlineData("[*.yaml]\nfactgen.FACT703.severity = none", "(2,1-25): FACT015: `factgen.FACT703.severity` has no effect, since FACT703 is about the project and not about a file: write the id into `NoWarn` or `WarningsAsErrors` of the project file")]
    [InlineData("is_global = true\ndotnet_diagnostic.FACT703.severity = none", "(2,1-35): FACT015: `dotnet_diagnostic.FACT703.severity` has no effect, since FACT703 is about the project and not about a file: write the id into `NoWarn` or `WarningsAsErrors` of the project file")]
    public void What_cannot_have_effect_is_pointed_out_with_what_has(string text, string finding) => Assert.Equal([finding], Check(text));

    [Theory]
    [InlineData("")]
    [InlineData("[")]
    [InlineData("[*.yaml]\nfactgen.FACT101.severity = none")]
    [InlineData("[facts/**.{yml,yaml}]\nFactGen.fact101.Severity = Suggestion")]
    [InlineData("[facts/drafts/**]\nfactgen.FACT101.severity = silent ; drafts")]
    [InlineData("[facts.d/*]\nfactgen.FACT101.severity = default")]
    [InlineData("[*]\nfactgen.FACT101.severity = error")]
    [InlineData("[*.y*ml]\nfactgen.FACT101.severity = error")]
    [InlineData("[*.yaml]\n# dotnet_diagnostic.FACT101.severity = none\n; factgen.FACT999.severity = none")]
    [InlineData("is_global = true\ndotnet_diagnostic.FACT101.severity = none")]
    [InlineData("is_global: TRUE\n[/facts/a.yaml]\ndotnet_diagnostic.FACT101.severity = none")]
    [InlineData("[*.cs]\ndotnet_diagnostic.FACT901.severity = none")]
    [InlineData("[*.cs]\ndotnet_diagnostic.CA1000.severity = none\ndotnet_diagnostic..severity = none\nfactgen.severity = none\n= none")]
    public void What_has_effect_is_no_finding(string text) => Assert.Empty(Check(text));

    [Theory]
    [InlineData("none", true, null)]
    [InlineData("silent", true, null)]
    [InlineData("suggestion", true, Severity.Info)]
    [InlineData(" Warning ", true, Severity.Warning)]
    [InlineData("ERROR", true, Severity.Error)]
    [InlineData("default", true, Severity.Warning)]
    [InlineData("info", false, null)]
    [InlineData("", false, null)]
    public void A_severity_is_one_of_six_words(string text, bool isKnown, Severity? expected)
    {
        Assert.Equal(isKnown, SeverityOverride.TryParse(text, Severity.Warning, out var severity));
        Assert.Equal(expected, severity);
    }
}
