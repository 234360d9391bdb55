using System.Globalization;
using FactGen.Core.Quotes;
using FactGen.Core.Rules;

namespace FactGen.Core.Tests.Rules;

public class RuleCatalogueTests
{
    // Ids and default severities as the format has them: what stands here never changes.
    private const string Table = """
        FACT001 E, FACT002 E, FACT003 E, FACT004 E, FACT005 E, FACT006 E, FACT007 E, FACT008 I, FACT009 W, FACT010 W, FACT011 W, FACT012 W, FACT013 I, FACT014 E, FACT015 W,
        FACT101 W, FACT102 I, FACT103 W, FACT104 I, FACT105 W, FACT106 W, FACT107 E, FACT108 E, FACT109 W, FACT111 I,
        FACT201 E, FACT202 E, FACT203 E, FACT204 W, FACT205 W, FACT206 W, FACT208 W, FACT209 I, FACT210 W, FACT211 W, FACT212 I, FACT213 W, FACT214 W,
        FACT301 W, FACT302 I, FACT303 W, FACT304 W, FACT305 E,
        FACT401 W, FACT402 I, FACT404 W, FACT405 I,
        FACT501 I, FACT502 W, FACT503 E, FACT504 W, FACT505 W, FACT506 W,
        FACT601 I, FACT602 W, FACT603 W, FACT604 E, FACT605 E, FACT606 W,
        FACT701 E, FACT702 E, FACT703 W, FACT704 I,
        FACT901 W, FACT902 W, FACT903 W, FACT904 I, FACT999 I
        """;

    public static TheoryData<string> Ids => new(RuleCatalogue.All.Select(rule => rule.Id));

    // The pages over C#, over the corpus as a whole, over files that are no YAML, and over a project and its references have no YAML to run.
    public static TheoryData<string> IdsOfYaml => new(RuleCatalogue.All
        .Where(rule => rule.Group != RuleGroup.Code && !rule.IsOverProject && rule != RuleCatalogue.IneffectiveSeverity && rule != RuleCatalogue.LockUnreadable && rule != RuleCatalogue.UnreadablePack && !rule.IsOfGenerator)
        .Select(rule => rule.Id));

    [Fact]
    public void Ids_and_default_severities_are_those_of_the_format() => Assert.Equal(
        Table.ReplaceLineEndings(" ").Split(", ").Select(line => line.Trim()),
        RuleCatalogue.All.Select(rule => $"{rule.Id} {rule.Severity.ToString()[0]}"));

    [Fact]
    public void Exactly_the_rules_that_decide_what_is_compiled_are_the_generators() => Assert.Equal(
        ["FACT001", "FACT002", "FACT003", "FACT004", "FACT005", "FACT006", "FACT007", "FACT014", "FACT701", "FACT702"],
        RuleCatalogue.All.Where(rule => rule.DecidesWhatIsCompiled).Select(rule => rule.Id));

    [Fact]
    public void Every_rule_is_found_by_its_id_in_any_case()
    {
        Assert.All(RuleCatalogue.All, rule => Assert.Same(rule, RuleCatalogue.Find(rule.Id.ToLowerInvariant())));
        Assert.Null(RuleCatalogue.Find("FACT000"));
    }

    [Fact]
    public void Every_page_belongs_to_a_rule_and_every_rule_stands_in_the_index()
    {
        var pages = Directory.GetFiles(Path.Combine(Repository.Root, "docs/rules"), "FACT*.md").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal);
        Assert.Equal(RuleCatalogue.All.Select(rule => rule.Id), pages);
        var index = Repository.Read("docs/rules/README.md");
        Assert.All(RuleCatalogue.All, rule => Assert.Contains(
            string.Create(CultureInfo.InvariantCulture, $"| [{rule.Id}]({rule.Id}.md) | {Word(rule.Severity)} | {rule.Title} |"), index, StringComparison.Ordinal));
    }

    [Fact]
    public void The_readme_lists_every_rule()
    {
        var readme = Repository.Read("README.md");
        Assert.All(RuleCatalogue.All, rule => Assert.Contains(
            string.Create(CultureInfo.InvariantCulture, $"| [{rule.Id}](docs/rules/{rule.Id}.md) | {Word(rule.Severity)} | {rule.Title} |"), readme, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_rule_that_is_no_error_stays_a_warning_in_this_repositorys_own_facts()
    {
        var targets = Repository.Read("generator/FactGen.InRepo.targets");
        Assert.All(RuleCatalogue.All.Where(rule => rule.Severity != Severity.Error), rule => Assert.Contains(rule.Id, targets, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_has_the_rules_title_and_severity_and_the_help_link_leads_to_it(string id)
    {
        var (rule, page) = (RuleCatalogue.Find(id)!, RulePage.Read(id));
        Assert.Equal($"{id}: {rule.Title}", page.Title);
        Assert.Equal(Word(rule.Severity), page.Severity);
        Assert.EndsWith($"/docs/rules/{id}.md", rule.HelpLink, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(IdsOfYaml))]
    public void A_pages_mistake_is_found_and_nothing_else_is_broken_in_it(string id)
    {
        var found = RulesIn(RulePage.Read(id), page => page.NonCompliant);
        Assert.Contains(id, found.Select(rule => rule.Id));
        Assert.All(found, rule => Assert.True(rule.Id == id || !rule.DecidesWhatIsCompiled, rule.Id));
    }

    [Theory]
    [MemberData(nameof(IdsOfYaml))]
    public void A_pages_repair_is_without_that_finding_and_compiles(string id) =>
        Assert.All(RulesIn(RulePage.Read(id), page => page.Compliant), rule => Assert.True(rule.Id != id && !rule.DecidesWhatIsCompiled, rule.Id));

    [Theory]
    [MemberData(nameof(IdsOfYaml))]
    public void A_page_shows_how_to_acknowledge_exactly_where_that_is_possible(string id)
    {
        var page = RulePage.Read(id);
        var example = page.Acknowledged;
        Assert.Equal(RuleCatalogue.Find(id)!.DecidesWhatIsCompiled || id is "FACT011" or "FACT012", example is null);
        if (example is not null)
        {
            var found = Check(example, page);
            Assert.All(found.Where(item => item.Finding.Rule.Id == id), item => Assert.NotNull(item.AcknowledgedBy));
            Assert.Contains(id, found.Select(item => item.Finding.Rule.Id));
            Assert.DoesNotContain("FACT012", found.Select(item => item.Finding.Rule.Id));
        }
    }

    [Fact]
    public void The_page_over_editorconfig_shows_what_has_no_effect_and_what_has()
    {
        var page = RulePage.Read("FACT015");
        Assert.Single(EditorConfigRules.Check(page.NonCompliant));
        Assert.Empty(EditorConfigRules.Check(page.Compliant));
    }

    [Fact]
    public void The_page_over_the_lock_shows_one_that_is_half_merged_and_one_that_is_whole()
    {
        var page = RulePage.Read("FACT213");
        Assert.Same(RuleCatalogue.LockUnreadable, Assert.Single(QuoteLock.Read(page.NonCompliant).Findings).Rule);
        Assert.Empty(QuoteLock.Read(page.Compliant).Findings);
        Assert.Single(QuoteLock.Read(page.Compliant).Entries);
    }

    private static Rule[] RulesIn(RulePage page, Func<RulePage, string> example) => Check(example(page), page).Select(found => found.Finding.Rule).ToArray();

    // The examples live in the world of the format's page, which is the file beside them, and in a project that references the page's packages.
    private static CheckedFinding[] Check(string yaml, RulePage page) => Findings
        .Check(Corpora.Of(page.Packs, page.Evidence, ("example.yaml", yaml), ("a-world.yaml", World.Yaml)))
        .Where(found => found.File.Path == "example.yaml")
        .ToArray();

    private static string Word(Severity severity) => severity.ToString().ToLowerInvariant();
}
