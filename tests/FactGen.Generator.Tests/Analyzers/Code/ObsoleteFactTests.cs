using FactGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator.Tests.Analyzers.Code;

/// <summary>FACT901, which the compiler itself raises for an attribute on the member.</summary>
public sealed class ObsoleteFactTests
{
    private const string Yaml = """
        articles:
          a: { title: T }
        claims:
          stands: { text: T, sources: [a] }
          gone: { text: T, retracted: { on: 2021-05, because: 'It never "happened". {0}' }, sources: [a] }
          replaced: { text: T, superseded-by: stands, sources: [a] }
          both: { text: T, retracted: { on: 2021-05, because: Wrong. }, superseded-by: stands, sources: [a] }
          without-reason: { text: T, retracted: { on: 2021-05 }, sources: [a] }
        """;

    public static TheoryData<string, string> Messages => new()
    {
        { "Gone", "The claim 'gone' is retracted: It never \"happened\". {0}." },
        { "Replaced", "The claim 'replaced' is superseded: use Facts.Claims.Stands instead." },
        { "Both", "The claim 'both' is retracted: Wrong. Use Facts.Claims.Stands instead." },
        { "WithoutReason", "The claim 'without-reason' is retracted." },
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public void Using_such_a_fact_is_a_warning_with_reason_and_replacement(string member, string message) => Check(FactProject.Of(Yaml), member, message);

    [Theory]
    [MemberData(nameof(Messages))]
    public void Facts_of_a_referenced_assembly_are_the_same(string member, string message) =>
        Check(new FactProject { AssemblyName = "Consumer", References = [Harbour.Reference(Yaml)] }, member, message);

    [Fact]
    public void A_fact_that_stands_is_used_without_a_word() => Assert.Empty(Use(FactProject.Of(Yaml), "Stands"));

    [Fact]
    public void Its_page_is_linked() => Assert.EndsWith("docs/rules/FACT901.md", Use(FactProject.Of(Yaml), "Gone").Single().Descriptor.HelpLinkUri, StringComparison.Ordinal);

    [Theory]
    [InlineData(ReportDiagnostic.Error, "error")]
    [InlineData(ReportDiagnostic.Info, "info")]
    public void It_can_be_tuned_as_any_warning(ReportDiagnostic tuned, string severity)
    {
        var found = Use(FactProject.Of(Yaml), "Gone", tuned).Single();

        Assert.Equal(severity, found.Severity.ToString().ToLowerInvariant());
    }

    [Fact]
    public void It_can_be_suppressed() => Assert.Empty(Use(FactProject.Of(Yaml), "Gone", ReportDiagnostic.Suppress));

    [Fact]
    public void A_pragma_acknowledges_it() =>
        Assert.Empty(UseIn(FactProject.Of(Yaml), "#pragma warning disable FACT901 // The page tells what was retracted.\ninternal static class Page { public static object X => App.Facts.Claims.Gone; }"));

    [Fact]
    public void Nothing_else_is_said_of_it() => MarkedCode.Check(
        FactProject.Of("claims:\n  c: { text: T, retracted: { on: 2021-05, because: Wrong. } }\n"),
        "FACT902",
        "#pragma warning disable FACT901\ninternal static class Page { public static object X => App.Facts.Claims.C; }");

    private static void Check(FactProject project, string member, string message)
    {
        var found = Use(project, member).Single();

        Assert.Equal(
            $"Code0.cs(1,56): warning FACT901: 'Facts.Claims.{member}' is obsolete: '{message}'",
            Findings.Print(found, project.Root));
    }

    private static IEnumerable<Diagnostic> Use(FactProject project, string member, ReportDiagnostic tuned = ReportDiagnostic.Default) =>
        UseIn(project, $"internal static class Page {{ public static object X => App.Facts.Claims.{member}; }}", tuned);

    private static IEnumerable<Diagnostic> UseIn(FactProject project, string code, ReportDiagnostic tuned = ReportDiagnostic.Default)
    {
        var build = FactBuild.Generate((project with { RuleOptions = MarkedCode.OfCodeAlone.SetItem("FACT901", tuned) }).WithCode(code));
        return build.Compilation.GetDiagnostics().Where(diagnostic => diagnostic is { Severity: > DiagnosticSeverity.Hidden, IsSuppressed: false });
    }
}
