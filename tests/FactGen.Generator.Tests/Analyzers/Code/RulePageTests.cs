using System.Text.RegularExpressions;
using FactGen.Core.Rules;
using FactGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator.Tests.Analyzers.Code;

/// <summary>The examples on the pages of the rules over C#, compiled.</summary>
public sealed partial class RulePageTests
{
    public static TheoryData<string> Ids => new(RuleCatalogue.All.Where(rule => rule.IsOverCode).Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_pages_mistake_is_found_and_nothing_else(string id) => Assert.Equal([id], Find(id, "Non-compliant"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_pages_repair_is_without_a_finding(string id) => Assert.Empty(Find(id, "Compliant"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_shows_how_to_acknowledge_it(string id)
    {
        Assert.Empty(Find(id, "How to acknowledge it"));
        Assert.Equal([id], Find(id, "How to acknowledge it", code => code.Replace("#pragma", "// #pragma", StringComparison.Ordinal)).Distinct());
    }

    private static string[] Find(string id, string heading, Func<string, string>? edit = null)
    {
        var page = Repository.Read($"docs/rules/{id}.md");
        var code = Block(page, heading);
        var project = FactProject.Of(Block(page, "The facts")).WithProperty("RootNamespace", "Harbour") with
        {
            AssemblyName = "Harbour",
            RuleOptions = MarkedCode.OfCodeAlone,
            IsProgram = true,
            Code = ["global using System;\nglobal using Harbour;\n", edit?.Invoke(code) ?? code],
        };
        var build = FactBuild.Generate(project);
        return
        [
            .. build.Diagnostics.Concat(build.Analyze())
                .Where(diagnostic => diagnostic is { IsSuppressed: false, Severity: > DiagnosticSeverity.Hidden })
                .Select(diagnostic => diagnostic.Id),
        ];
    }

    private static string Block(string page, string heading) =>
        Fence().Match(page.Split("\n## ").Single(part => part.StartsWith(heading + "\n", StringComparison.Ordinal))).Groups[1].Value;

    [GeneratedRegex(@"```\w+\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();
}
