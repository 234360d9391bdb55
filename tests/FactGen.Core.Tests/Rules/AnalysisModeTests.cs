using System.Globalization;
using FactGen.Core.Rules;

namespace FactGen.Core.Tests.Rules;

/// <summary>The presets that the package ships for <c>FactGenAnalysisMode</c>, held against the catalogue. A new rule needs its lines there.</summary>
public class AnalysisModeTests
{
    // What is raised by a number that the project sets, and what is the summary.
    private static readonly string[] s_alwaysSaid = ["FACT101", "FACT501", "FACT602", "FACT999"];

    // What is often so, and nobody can repair.
    private static readonly string[] s_neverAsked = ["FACT008", "FACT402", "FACT501", "FACT999"];

    [Fact]
    public void Minimum_leaves_errors_and_uncited_facts() => Assert.Equal(
        Text("none", rule => rule.Severity != Severity.Error && !s_alwaysSaid.Contains(rule.Id)),
        Settings("minimum"));

    [Fact]
    public void Strict_warns_of_what_is_info_and_can_be_repaired() => Assert.Equal(
        Text("warning", rule => rule.Severity == Severity.Info && !s_neverAsked.Contains(rule.Id)),
        Settings("strict"));

    [Theory]
    [InlineData("minimum")]
    [InlineData("strict")]
    public void A_projects_own_globalconfig_is_of_a_higher_level(string mode) => Assert.Contains("\nglobal_level = -100\n", Read(mode), StringComparison.Ordinal);

    // Each rule under its title, as the catalogue has it; what no .globalconfig reaches is left out.
    private static string Text(string severity, Func<Rule, bool> isIn) => string.Concat(RuleCatalogue.All
        .Where(rule => !rule.DecidesWhatIsCompiled && !rule.IsOverProject && isIn(rule))
        .Select(rule => string.Create(CultureInfo.InvariantCulture, $"\n# {rule.Title}\ndotnet_diagnostic.{rule.Id}.severity = {severity}\n")));

    private static string Settings(string mode)
    {
        const string LastOfHead = "global_level = -100\n";
        var text = Read(mode);
        return text[(text.IndexOf(LastOfHead, StringComparison.Ordinal) + LastOfHead.Length)..];
    }

    private static string Read(string mode) => Repository.Read($"generator/FactGen.Generator/buildTransitive/config/{mode}.globalconfig");
}
