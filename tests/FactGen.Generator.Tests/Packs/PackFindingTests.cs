using FactGen.Generator.Tests.Harness;

namespace FactGen.Generator.Tests.Packs;

/// <summary>What is said of references to other projects, and of those projects themselves.</summary>
public sealed class PackFindingTests
{
    private const string Speaks = "statements: { s: { speaker: jane-doe, paraphrase: So. } }\n";

    public static TheoryData<bool> Ways => Quay.Ways;

    [Theory]
    [MemberData(nameof(Ways))]
    public void An_id_of_two_packs_must_name_one(bool isLive)
    {
        var (one, two) = (Quay.Of("One", Quay.Yaml), Quay.Of("Two", Quay.Yaml, "Two"));

        Quay.App(Speaks, isLive, one, two).Build("facts/a.yaml(1,29): error FACT701");
        Assert.Equal(
            "Two",
            Quay.App(Speaks.Replace("jane-doe", "Two/jane-doe", StringComparison.Ordinal), isLive, one, two).Build().Evaluate("((FactGen.Person)Facts.Statements.S.Speaker).Pack"));
    }

    [Fact]
    public void An_id_that_no_pack_has_dangles() =>
        Quay.App(Speaks.Replace("jane-doe", "jane-dow", StringComparison.Ordinal), isLive: false, Quay.Pack)
            .Build("facts/a.yaml(1,29): error FACT006: `jane-dow` is not the id of a person, an organization or an outlet; did you mean `jane-doe`?");

    [Fact]
    public void A_pack_that_hides_its_facts_exports_nothing()
    {
        var hidden = Quay.Pack.WithProperty("FactGenVisibility", "internal");

        Quay.App(Speaks, isLive: false, hidden).Build("facts/a.yaml(1,29): error FACT006");
        Assert.DoesNotContain(hidden.Build().Sources, source => source.Value.Contains("FactPack(typeof", StringComparison.Ordinal) || source.Value.Contains("PackExports", StringComparison.Ordinal) || source.Key.StartsWith("FactPack", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_project_under_an_alias_alone_is_no_pack(bool isLive)
    {
        var app = FactProject.Of(Speaks) with { Projects = [new ReferencedProject(Quay.Pack, isLive, "quay")] };

        app.Build("facts/a.yaml(1,29): error FACT006");
    }

    [Fact]
    public void A_project_under_an_alias_besides_is_a_pack() =>
        Assert.Equal("Jane Doe", (FactProject.Of(Speaks) with { Projects = [new ReferencedProject(Quay.Pack, Alias: "global")] }).Build().Evaluate("Facts.Statements.S.Speaker.Name"));

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_retracted_fact_of_a_pack_warns_the_app_that_uses_it(bool isLive)
    {
        var pack = Quay.Of("Quay.People", "claims: { ports-open: { text: The ports are open., retracted: { because: They never were. } } }\n");
        var app = new FactProject { RuleOptions = MarkedCode.OfCodeAlone }.WithCode("namespace App;\ninternal static class Used { internal static string Text => Quay.Facts.Claims.PortsOpen.Text; }\n");

        (isLive ? app.ReferencingLive(pack) : app.Referencing(pack)).Check("Code0.cs(2,61): warning FACT901: 'Facts.Claims.PortsOpen' is obsolete: 'The claim 'ports-open' is retracted: They never were.'");
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_retracted_article_of_a_pack_warns_whoever_cites_it(bool isLive)
    {
        var pack = Quay.Of("Quay.People", Quay.Yaml.Replace("    author: [jane-doe]\n", "    retracted: { because: It was a prank. }\n", StringComparison.Ordinal));

        Quay.App("claims: { c: { text: So it is., sources: [{ article: wire-2021, excerpt: so it is }] } }\n", isLive, pack).Check("facts/a.yaml(1,54): error FACT606: Claim `c` relies on article");
    }

    [Fact]
    public void What_a_pack_says_of_its_articles_counts_for_the_facts_of_others() =>
        Quay.App("claims: { c: { text: So it is., when: 2021-04, sources: [{ article: wire-2021, excerpt: so it is }] } }\n", isLive: false, Quay.Pack).Check("facts/a.yaml(1,39): error FACT303");

    [Fact]
    public void Nothing_is_said_of_what_is_used_well() =>
        Quay.App("claims: { c: { text: So it is., when: 2021-03, sources: [{ article: wire-2021, excerpt: so it is }] } }\n", isLive: false, Quay.Pack).Check();

    [Fact]
    public void Nothing_is_said_about_a_pack_that_nobody_refers_to() => new FactProject().Referencing(Quay.Pack).Check();

    [Theory]
    [InlineData("")]
    [InlineData("statements: { s: { speaker: jane-doe, paraphrase: So. } }\n")]
    [InlineData("statements: { s: { speaker: Quay.People/jane-doe, paraphrase: So. } }\n")]
    public void A_pack_of_a_later_form_is_said_once_and_nothing_that_may_be_in_it_dangles(string yaml)
    {
        var project = yaml.Length == 0 ? new FactProject() : FactProject.Of(yaml);

        project.Referencing(HandMade("Quay.People", 3, "whatever a later form is")).Build("error FACT702: The fact package `Quay.People` is of form 3, and this FactGen reads forms up to 2");
    }

    [Fact]
    public void An_id_that_a_readable_pack_has_resolves_beside_a_pack_of_a_later_form() => Assert.Equal(
        "Jane Doe",
        FactProject.Of(Speaks).Referencing(Quay.Pack, HandMade("Later", 3, "?")).Build("error FACT702").Evaluate("Facts.Statements.S.Speaker.Name"));

    /// <summary>An assembly that says of itself that it is a pack.</summary>
    internal static FactProject HandMade(string name, int form, params string[] exports) => new FactProject { AssemblyName = name }.WithCode($$"""
        [assembly: FactGen.Packed.FactPack(typeof(HandMade.Facts), "{{name}}", {{form}})]
        namespace HandMade
        {
            /// <summary>Facts.</summary>
            {{string.Concat(exports.Select(text => $"[FactGen.Packed.PackExports({Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true)})] "))}}
            public static class Facts { }
        }
        namespace FactGen.Packs
        {
            /// <summary>Leads to them.</summary>
            public static class {{Core.Packs.PackName.Accessor(name)["FactGen.Packs.".Length..]}}
            {
                /// <summary>The pack.</summary>
                public static FactGen.Packed.FactPack Instance => null!;
            }
        }
        """);
}
