using System.Globalization;
using FactGen.Generator.Tests.Harness;

namespace FactGen.Generator.Tests.Packs;

/// <summary>What makes an assembly a fact package.</summary>
public sealed class ExportTests
{
    [Fact]
    public void Agents_and_articles_are_exported_in_full_and_facts_by_id_and_date()
    {
        const string Yaml = """
            people: { jane-doe: { name: Jane Doe, misnamed: [Jean Dow] } }
            articles: { quay-1: { title: Ports agree, author: [jane-doe], retracted: { because: A prank. } } }
            events: { talks: { text: The talks, when: 2021-03, sources: [quay-1] } }
            statements: { calm: { speaker: jane-doe, quote: Stay calm. } }

            """;

        Assert.Equal(
            "p33:i8:jane-doen8:Jane Doem8:Jean Dow"
            + "a57:i6:quay-1t11:Ports agreea14:r10:p:jane-doeR11:b8:A prank."
            + "e58:i5:talksw46:t7:2021-03e10:2021-03-01l10:2021-03-31p5:month"
            + "s7:i4:calm",
            string.Concat(Quay.ExportsOf(FactProject.Of(Yaml).Build())));
    }

    [Fact]
    public void Large_exports_are_one_text_that_is_read_whole()
    {
        var yaml = "people:\n" + string.Concat(Enumerable.Range(0, 300).Select(i => string.Create(CultureInfo.InvariantCulture, $"  p{i}: {{ name: {new string('ä', 200)} }}\n")));

        var exports = Quay.ExportsOf(FactProject.Of(yaml).Build()).ToArray();

        Assert.Equal(300, Assert.Single(exports).Split("n400:").Length - 1);
        Assert.Equal(true, FactProject.Of("statements: { s: { speaker: p299, paraphrase: So. } }\n").Referencing(Quay.Of("Many", yaml)).Build().Evaluate("Facts.Statements.S.Speaker.Name.Length == 200"));
    }

    [Fact]
    public void Every_bucket_exports_its_own()
    {
        var files = Enumerable.Range(0, 20).Aggregate(
            new FactProject(), (project, i) => project.With($"facts/{i}.yaml", string.Create(CultureInfo.InvariantCulture, $"people: {{ p{i}: {{ name: P }} }}\n")));

        Assert.Equal(20, string.Concat(Quay.ExportsOf(files.Build())).Split("n1:P").Length - 1);
    }

    [Fact]
    public void A_project_without_facts_is_no_pack() => Assert.Empty(new FactProject().Build().Sources);

    [Fact]
    public void Only_the_packs_that_are_cited_are_led_to()
    {
        var other = Quay.Of("Other", "people: { john-poe: { name: John Poe } }\n", "Other");
        var sources = FactProject.Of("statements: { s: { speaker: jane-doe, paraphrase: So. } }\n").Referencing(Quay.Pack, other).Build().Sources;

        Assert.Contains($"\"Quay.People\" => global::{Core.Packs.PackName.Accessor("Quay.People")}.Instance,", sources["Facts.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain(sources, source => source.Value.Contains("Other", StringComparison.Ordinal));
    }

    [Fact]
    public void What_no_other_project_is_meant_to_see_is_hidden()
    {
        var accessor = FactProject.Of("people: { p: { name: P } }\n").Build().Load("").GetType(Core.Packs.PackName.Accessor("App"), throwOnError: true)!;

        Assert.Contains("EditorBrowsable", FactProject.Of("people: { p: { name: P } }\n").Build().Sources["FactPack.g.cs"], StringComparison.Ordinal);
        Assert.Equal("App", accessor.GetProperty("Instance")!.GetValue(null) is FactGen.Packed.FactPack pack ? pack.Name : null);
    }

    [Fact]
    public void All_doors_agree_on_the_newest_form()
    {
        var build = FactProject.Of("people: { p: { name: P } }\n").Build();

        Assert.Contains($"\"App\", {Core.Packs.PackIndex.NewestForm.ToString(CultureInfo.InvariantCulture)})]", build.Sources["Facts.g.cs"], StringComparison.Ordinal);
        Assert.Equal("P", build.Evaluate("Facts.People.P.Name"));
    }
}
