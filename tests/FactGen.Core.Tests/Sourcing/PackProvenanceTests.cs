using FactGen.Core.Packs;
using FactGen.Core.Quotes;
using FactGen.Core.Rules;
using FactGen.Core.Sourcing;
using FactGen.Core.Tests.Packs;

namespace FactGen.Core.Tests.Sourcing;

/// <summary>Origins of facts that cite articles and agents of a pack.</summary>
public class PackProvenanceTests
{
    private static readonly PackIndex s_packs = PackIndex.Of(
    [
        TestPack.Of("quay", "outlets:\n  kyodo: { name: Kyodo News, wire: true }\n  daily-quay: { name: The Daily Quay }\npeople:\n  jane-doe: { name: Jane Doe }\narticles:\n  quay-1: { outlet: daily-quay, title: Ports agree }\n  kyodo-1: { outlet: kyodo }\n"),
        TestPack.Of("other", "outlets:\n  kyodo: { name: Another Kyodo }\n"),
    ]);

    private static readonly PackIndex s_quayAlone = PackIndex.Of(s_packs.Packs.Where(pack => pack.Name == "quay"));

    [Theory]
    [InlineData("[kyodo-1, { article: quay-1, via: [kyodo] }]", 2, 1, "The Daily Quay, citing Kyodo News")]
    [InlineData("[kyodo-1, { article: quay-1, via: [quay/kyodo] }]", 2, 1, "The Daily Quay, citing Kyodo News")]
    [InlineData("[{ article: quay-1, via: [kyodo] }, { article: home, via: [{ outlet: quay/kyodo }] }]", 2, 1, "The Daily Quay, citing Kyodo News")]
    [InlineData("[{ article: quay-1, via: [{ article: quay/kyodo-1 }] }, { article: home, via: [{ article: kyodo-1 }] }]", 2, 1, "The Daily Quay, citing Kyodo News")]
    [InlineData("[quay-1, quay/quay-1]", 1, 1, "The Daily Quay")]
    [InlineData("[at-kyodo, kyodo-1]", 2, 1, "Kyodo News")] // an article of the project whose outlet is the pack's
    [InlineData("[{ article: quay-1, via: [{ anonymous: officials }] }]", 1, 1, "The Daily Quay, citing unnamed officials")]
    public void However_it_is_written_an_entry_of_a_pack_is_one(string sources, int reports, int origins, string attribution)
    {
        var provenance = Of("articles: { home: { title: Home }, at-kyodo: { outlet: kyodo } }", s_quayAlone, sources);

        Assert.Equal((reports, origins, attribution), (provenance.Reports, provenance.Origins, provenance.Attribution));
    }

    [Fact]
    public void An_entry_of_the_project_is_another_than_the_packs_of_the_same_id()
    {
        var provenance = Of("outlets: { kyodo: { name: Our Kyodo } }\narticles: { home: { title: Home } }", s_packs, "[{ article: home, via: [kyodo] }, { article: quay-1, via: [quay/kyodo] }, { article: quay-1, via: [other/kyodo] }]");

        Assert.Equal((2, 3), (provenance.Reports, provenance.Origins));
        Assert.Equal("The Daily Quay, citing Kyodo News; also The Daily Quay, citing Another Kyodo; also Our Kyodo", provenance.Attribution);
        Assert.Equal(["agent:quay/kyodo", "agent:other/kyodo", "agent:kyodo"], provenance.OriginKeys);
    }

    [Fact]
    public void The_outlet_of_an_imported_article_is_that_of_its_pack_whatever_the_project_calls_so()
    {
        var provenance = Of("outlets: { kyodo: { name: Our Kyodo } }", s_packs, "[kyodo-1, { article: quay-1, via: [kyodo] }]");

        Assert.Equal(["agent:kyodo", "agent:quay/kyodo"], provenance.OriginKeys);
    }

    [Fact]
    public void The_name_of_the_project_itself_changes_nothing()
    {
        const string Own = "outlets: { kyodo: { name: Our Kyodo } }\narticles: { home: { title: Home } }";

        Assert.Equal(Of(Own, s_packs, "[{ article: home, via: [kyodo] }]"), Of(Own, s_packs, "[{ article: own/home, via: [own/kyodo] }]"));
    }

    [Fact]
    public void A_chain_that_comes_back_to_an_imported_article_is_a_circle() => Assert.Equal(
        ["(1,68): FACT503: `via` of claim `c` comes back to article `quay/quay-1`, which is the source itself: end it with the origin"],
        Findings.Beside(s_packs, Evidence.None, RuleCatalogue.CircularVia, "claims: { c: { text: T, sources: [{ article: quay-1, via: [{ article: quay/quay-1 }] }] } }").Select(line => line.Replace("(1,71)", "(1,68)", StringComparison.Ordinal)));

    private static Provenance Of(string yaml, PackIndex packs, string sources)
    {
        var corpus = Corpora.Of(packs, Evidence.None, ("", $"{yaml}\nclaims: {{ c: {{ text: T, sources: {sources} }} }}\n"));
        return Provenance.Of(corpus.Entries.Single(entry => entry.Id == "c"), corpus.Index);
    }
}
