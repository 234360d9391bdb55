using FactGen.Core.Format;
using FactGen.Core.Packs;
using FactGen.Core.Quotes;
using FactGen.Core.Resolution;
using FactGen.Core.Tests.Packs;

namespace FactGen.Core.Tests.Resolution;

/// <summary>References from a project's YAML, here of the pack `own`, into the packs `quay` and `wire`.</summary>
public class PackReferenceTests
{
    private const string World = "people:\n  jane-doe: { name: Jane Doe }\n  ship-7: { name: Ship }\narticles:\n  home: { title: Home }\n";

    private static readonly PackIndex s_packs = PackIndex.Of(
    [
        TestPack.Of("quay", "people:\n  jane-doe: { name: J. Doe }\n  john-roe: { name: John Roe }\n  kyodo: { name: K. Yodo }\norganizations:\n  port: { name: Port }\noutlets:\n  ship-7: { name: Ship }\narticles:\n  quay-1: { title: T }\nevents:\n  talks: { text: T, when: 2021 }\n"),
        TestPack.Of("wire", "outlets:\n  kyodo: { name: Kyodo }\n  port: { name: Port }\npeople:\n  mary-major: { name: Mary }\nmeasures:\n  depth: { of: d, value: 1 }\n"),
    ]);

    [Theory]
    [InlineData("sources: [quay-1]", "quay/quay-1")]
    [InlineData("sources: [quay/quay-1]", "quay/quay-1")]
    [InlineData("about: [john-roe]", "quay/john-roe")]
    [InlineData("about: [jane-doe]", "jane-doe")] // the project's own counts first
    [InlineData("about: [quay/jane-doe]", "quay/jane-doe")]
    [InlineData("about: [own/jane-doe]", "jane-doe")]
    [InlineData("contradicts: [talks]", "quay/talks")]
    [InlineData("superseded-by: depth", "wire/depth")]
    [InlineData("sources: [{ article: home, via: [{ outlet: kyodo }] }]", "home wire/kyodo")] // of two the one that may stand there
    [InlineData("sources: [{ article: home, via: [{ person: kyodo }] }]", "home quay/kyodo")]
    public void A_reference_leads_to_the_projects_own_entry_or_to_that_of_the_one_pack_that_has_it(string key, string expected)
    {
        var corpus = Corpora.Of(s_packs, Evidence.None, ("a", $"claims: {{ c: {{ text: T, {key} }} }}"), ("b", World));
        var references = corpus.Files[0].File.References;

        Assert.Empty(Resolver.CheckReferences(corpus.Files[0].File, corpus.Index));
        Assert.Equal(expected, string.Join(" ", references.Select(reference => corpus.Index.Resolve(reference)!.QualifiedId)));
        Assert.Equal(references.Select(reference => corpus.Index.KeyOf(reference)), references.Select(reference => corpus.Resolve(reference)!.Id));
    }

    [Theory]
    [InlineData("about: [kyodo]", "FACT701: `kyodo` is an id of several fact packages: write `quay/kyodo` or `wire/kyodo`")]
    [InlineData("about: [port]", "FACT701: `port` is an id of several fact packages: write `quay/port` or `wire/port`")]
    [InlineData("about: [john-reo]", "FACT006: `john-reo` is not the id of a person, an organization or an outlet; did you mean `john-roe`?")]
    [InlineData("about: [kyoda]", "FACT006: `kyoda` is not the id of a person, an organization or an outlet; did you mean `quay/kyodo` or `wire/kyodo`?")]
    [InlineData("about: [jane-deo]", "FACT006: `jane-deo` is not the id of a person, an organization or an outlet; did you mean `jane-doe`?")]
    [InlineData("about: [quay/jane-deo]", "FACT006: The fact package `quay` has no `jane-deo` that is a person, an organization or an outlet; did you mean `quay/jane-doe`?")]
    [InlineData("about: [quay/x]", "FACT006: The fact package `quay` has no `x` that is a person, an organization or an outlet; correct it, or reference a version of the package that has it")]
    [InlineData("about: [kuay/jane-doe]", "FACT006: `kuay/jane-doe` names a fact package `kuay`, which this project does not reference; did you mean `quay/jane-doe`?")]
    [InlineData("about: [harbour/jane-doe]", "FACT006: `harbour/jane-doe` names a fact package `harbour`, which this project does not reference; did you mean `jane-doe`?")]
    [InlineData("about: [harbour/kyodo]", "FACT006: `harbour/kyodo` names a fact package `harbour`, which this project does not reference; did you mean `quay/kyodo` or `wire/kyodo`?")]
    [InlineData("about: [harbour/x]", "FACT006: `harbour/x` names a fact package `harbour`, which this project does not reference; it references `quay` and `wire`")]
    [InlineData("about: [own/jane-deo]", "FACT006: `own/jane-deo` is not the id of a person, an organization or an outlet; did you mean `jane-doe`?")]
    [InlineData("about: [own/john-roe]", "FACT006: `own/john-roe` is not the id of a person, an organization or an outlet; did you mean `john-roe`?")]
    [InlineData("sources: [{ article: home, via: [{ outlet: quay/john-roe }] }]", "FACT004: `quay/john-roe` is a person, but this must be the id of an outlet")]
    [InlineData("sources: [{ article: home, via: [{ outlet: mary-major }] }]", "FACT004: `mary-major` is a person, but this must be the id of an outlet")]
    [InlineData("sources: [{ article: home, via: [{ outlet: ship-7 }] }]", "FACT004: `ship-7` is a person, but this must be the id of an outlet; for that of a fact package write `quay/ship-7`")]
    [InlineData("contradicts: [quay-1]", "FACT006: `quay-1` is not the id of a fact; correct it, or add an entry with this id to `statements`, `claims`, `events` or `measures`")]
    public void A_reference_that_leads_nowhere_or_to_several_says_how_to_write_it(string key, string expected)
    {
        var corpus = Corpora.Of(s_packs, Evidence.None, ("a", $"claims: {{ c: {{ text: T, {key} }} }}"), ("b", World));

        var finding = Assert.Single(Resolver.CheckReferences(corpus.Files[0].File, corpus.Index));
        Assert.Equal(expected, $"{finding.Rule.Id}: {finding.Message}");
        Assert.Equal(corpus.Files[0].File.References[^1].Range, finding.Range);
        Assert.Null(corpus.Resolve(corpus.Files[0].File.References[^1]));
        Assert.False(corpus.IsWhole);
    }

    [Theory]
    [InlineData("john-roe", "quay/john-roe")]
    [InlineData("quay/john-roe", "quay/john-roe")]
    [InlineData("John Roe", null)]
    [InlineData("port", null)] // no person, so a name
    [InlineData("kyodo", "quay/kyodo")] // the outlet of that id is no person
    [InlineData("AFP/Reuters", null)]
    [InlineData("afp/reuters", null)]
    [InlineData("A. Writer/quay", null)]
    public void An_author_is_a_person_of_a_pack_or_a_name(string author, string? expected)
    {
        var corpus = Corpora.Of(s_packs, Evidence.None, ("a", $"articles: {{ a: {{ author: '{author}' }} }}"));

        Assert.Empty(Resolver.CheckReferences(corpus.Files[0].File, corpus.Index));
        Assert.Equal(expected, corpus.Index.Resolve(corpus.Files[0].File.References[0])?.QualifiedId);
    }

    [Theory]
    [InlineData("john-reo", "FACT006: `john-reo` is not the id of a person; did you mean `john-roe`?")]
    [InlineData("quay/johnroe", "FACT006: The fact package `quay` has no `johnroe` that is a person; did you mean `quay/john-roe`?")]
    [InlineData("kuay/john-roe", "FACT006: `kuay/john-roe` names a fact package `kuay`, which this project does not reference; did you mean `quay/john-roe`?")]
    [InlineData("wire/kyodo", "FACT004: `wire/kyodo` is an outlet, but this must be the id of a person")]
    public void An_author_that_can_only_be_an_id_must_be_one(string author, string expected)
    {
        var corpus = Corpora.Of(s_packs, Evidence.None, ("a", $"articles: {{ a: {{ author: '{author}' }} }}"));

        var finding = Assert.Single(Resolver.CheckReferences(corpus.Files[0].File, corpus.Index));
        Assert.Equal(expected, $"{finding.Rule.Id}: {finding.Message}");
    }

    [Fact]
    public void A_person_that_two_packs_have_is_ambiguous_as_an_author_too()
    {
        var packs = PackIndex.Of(new[] { "a", "b", "c", "d" }.Select(name => TestPack.Of(name, "people: { jane-doe: { name: Jane } }")));
        var corpus = Corpora.Of(packs, Evidence.None, ("", "articles: { a: { author: jane-doe } }"));

        Assert.Equal("`jane-doe` is an id of several fact packages: write `a/jane-doe`, `b/jane-doe` or `c/jane-doe`", Assert.Single(Resolver.CheckReferences(corpus.Files[0].File, corpus.Index)).Message);
    }

    [Theory]
    [InlineData("about: [x]", true)]
    [InlineData("about: [newer/x]", true)]
    [InlineData("about: [quay/x]", false)]
    [InlineData("about: [john-roe]", true)]
    [InlineData("about: [own/x]", false)]
    public void What_may_be_in_a_newer_pack_is_no_second_mistake(string key, bool isSilent)
    {
        var packs = PackIndex.Of([.. s_packs.Packs, TestPack.Of("newer", "people: { x: { name: X } }") with { Form = 7 }]);
        var corpus = Corpora.Of(packs, Evidence.None, ("a", $"claims: {{ c: {{ text: T, {key} }} }}"));

        Assert.Equal(isSilent, Resolver.CheckReferences(corpus.Files[0].File, corpus.Index).Count == 0);
        Assert.False(corpus.IsWhole);
    }

    [Fact]
    public void A_newer_pack_is_a_finding_of_its_own()
    {
        var packs = PackIndex.Of([TestPack.Of("newer", World) with { Form = 7 }, TestPack.Of("quay", World)]);

        var finding = Assert.Single(Resolver.CheckPacks(packs));
        Assert.Equal(
            "FACT702: The fact package `newer` is of form 7, and this FactGen reads forms up to 2: update the package FactGen in this project, or reference an older version of `newer`",
            $"{finding.Rule.Id}: {finding.Message}");
        Assert.Equal(["newer"], packs.Newer.Select(pack => pack.Name));
        Assert.Null(FactIndex.Create([], packs, "").FindExport(IdSpace.Agents, "newer/jane-doe"));
    }

    [Fact]
    public void An_entry_of_the_project_that_is_lost_is_not_looked_for_in_a_pack()
    {
        var corpus = Corpora.Of(s_packs, Evidence.None, ("a", "claims: { c: { text: T, about: [john-roe, own/john-roe] } }"), ("b", "people: { john-roe: { names: { en: J } } }"));

        Assert.Empty(Resolver.CheckReferences(corpus.Files[0].File, corpus.Index));
        Assert.Empty(corpus.Imported);
    }

    [Fact]
    public void An_index_with_other_packs_is_another()
    {
        Assert.NotEqual(FactIndex.Create([], s_packs, "own"), FactIndex.Create([], PackIndex.None, "own"));
        Assert.NotEqual(FactIndex.Create([], s_packs, "own"), FactIndex.Create([], s_packs, "other"));
        Assert.Equal(FactIndex.Create([], s_packs, "own"), FactIndex.Create([], PackIndex.Of(s_packs.Packs), "own"));
    }

    [Fact]
    public void A_key_is_found_in_whatever_section_and_an_id_of_two_packs_is_not()
    {
        var index = Corpora.Of(s_packs, Evidence.None, ("b", World)).Index;

        Assert.Equal("Kyodo", index.FindExport(IdSpace.Agents, "wire/kyodo")!.Display);
        Assert.Null(index.FindExport(IdSpace.Agents, "kyodo"));
        Assert.Null(index.FindExport(IdSpace.Articles, "wire/kyodo"));
        Assert.Equal("jane-doe", index.FindExport(IdSpace.Agents, "own/jane-doe")!.QualifiedId);
        Assert.Equal("quay/john-roe", index.FindExport(IdSpace.Agents, "john-roe")!.QualifiedId);
    }

    [Fact]
    public void Ten_thousand_references_into_a_pack_of_many_entries_are_resolved()
    {
        var people = string.Concat(Enumerable.Range(0, 10_000).Select(number => FormattableString.Invariant($"  person-{number}: {{ name: P }}\n")));
        var packs = PackIndex.Of([TestPack.Of("quay", "people:\n" + people)]);
        var claims = string.Concat(Enumerable.Range(0, 10_000).Select(number => FormattableString.Invariant($"  c{number}: {{ text: T, about: [person-{number}] }}\n")));
        var corpus = Corpora.Of(packs, Evidence.None, ("", "claims:\n" + claims));

        Assert.Empty(Resolver.CheckReferences(corpus.Files[0].File, corpus.Index));
        Assert.Equal(10_000, corpus.Imported.Count);
    }
}
