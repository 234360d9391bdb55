using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Packs;
using FactGen.Core.Quotes;
using FactGen.Core.Resolution;
using FactGen.Core.Rules;

namespace FactGen.Core.Tests.Packs;

public class PackIndexTests
{
    private const string Quay = """
        people:
          jane-doe:
            name: Jane Doe
            names: { ja: ジェーン・ドウ, en: [Doe Jane, J. Doe] }
            misnamed: [Jean Dow]
            roles: [{ title: Minister of Ports, from: 2020-09-16, to: 2022-08-10 }, { title: Mayor }]
            same-as: [https://www.wikidata.org/wiki/Q0]
        outlets:
          harbour-wire: { name: "Harbour 🚢 Wire", wire: true }
        articles:
          quay-1:
            title: Ports agree
            outlet: harbour-wire
            author: [A. Writer, jane-doe]
            genre: opinion
            published: 2021-03-23T18:05+08:00
            lang: [en, zh]
            translated: { from: zh, by: machine }
            url: https://quay.example/ports
            snapshot: quay-1.txt
            ends: Translated by B. Person
            corrected: { on: 2021-03-25, text: The title was wrong. }
          quay-2:
            outlet: other/wire
            translated: { by: jane-doe }
          quay-3:
            translated: { by: B. Person }
        events:
          talks: { text: The talks, when: 2021-03-16/2021-03-18, where: Tokyo }
        claims:
          undated: { text: Rain. }

        """;

    [Fact]
    public void An_article_is_imported_in_full_with_its_references_naming_the_pack()
    {
        var article = Article("quay-1");

        Assert.Equal("article `quay/quay-1`", article.ToString());
        Assert.Equal("Ports agree", article.Values.Text(Keys.Title)!.Text);
        Assert.Equal("quay/harbour-wire", article.Values.Reference(Keys.Outlet)!.Id);
        Assert.Equal(["A. Writer", "quay/jane-doe"], article.Values.Items<ReferenceValue>(Keys.Author).Select(author => author.Id));
        Assert.Equal("opinion", article.Values.Text(Keys.Genre)!.Text);
        Assert.Equal("2021-03-23T18:05+08:00", article.Values.Date(Keys.Published)!.Date!.Text);
        Assert.Equal(["en", "zh"], article.Values.Items<TextValue>(Keys.Lang).Select(lang => lang.Text));
        Assert.Equal(("zh", "machine"), (article.Values.Map(Keys.Translated)!.Text(Keys.From)!.Text, article.Values.Map(Keys.Translated)!.Text(Keys.By)!.Text));
        Assert.Equal("quay-1.txt", article.Values.Text(Keys.Snapshot)!.Text);
        Assert.Equal("The title was wrong.", article.Values.Map(Keys.Corrected)!.Text(Keys.Text)!.Text);
        Assert.Empty(article.Values.Broken);
    }

    [Fact]
    public void A_reference_of_a_pack_to_another_pack_stays_what_it_is() => Assert.Equal("other/wire", Article("quay-2").Values.Reference(Keys.Outlet)!.Id);

    [Theory]
    [InlineData("quay-2", "quay/jane-doe")]
    [InlineData("quay-3", "B. Person")]
    public void A_translator_is_a_person_of_the_pack_or_a_name(string article, string translator) =>
        Assert.Equal(translator, Article(article).Values.Map(Keys.Translated)!.Reference(Keys.By)!.Id);

    [Fact]
    public void A_person_is_imported_in_full()
    {
        var person = Entry(IdSpace.Agents, "jane-doe");

        Assert.Equal("Jane Doe", person.Values.Text(Keys.Name)!.Text);
        Assert.Equal(["ja: ジェーン・ドウ", "en: Doe Jane, J. Doe"], person.Values.Map(Keys.Names)!.Fields.Select(names => $"{names.Name}: {string.Join(", ", ((ListValue)names.Value).Items.Cast<TextValue>().Select(name => name.Text))}"));
        Assert.Equal(["Jean Dow"], person.Values.Items<TextValue>(Keys.Misnamed).Select(name => name.Text));
        Assert.Equal(["Minister of Ports 2020-09-16", "Mayor "], person.Values.Items<MapValue>(Keys.Roles).Select(role => $"{role.Text(Keys.Title)!.Text} {role.Date(Keys.From)?.Text}"));
        Assert.True(Entry(IdSpace.Agents, "harbour-wire").Values.IsSet(Keys.Wire));
        Assert.Equal("Harbour 🚢 Wire", Export(Quay, IdSpace.Agents, "harbour-wire")!.Display);
    }

    [Fact]
    public void A_fact_is_imported_as_its_id_and_date_alone()
    {
        Assert.Equal("2021-03-16/2021-03-18", Entry(IdSpace.Facts, "talks").Values.Date(Keys.When)!.Text);
        Assert.Empty(Entry(IdSpace.Facts, "undated").Values.Fields);
        Assert.Equal("statements", Export("statements:\n  aye: { speaker: { anonymous: a }, quote: Aye. }\n", IdSpace.Facts, "aye")!.Section.Name);
    }

    [Fact]
    public void What_an_imported_entry_exports_names_its_pack()
    {
        var export = Export(Quay, IdSpace.Articles, "quay-1")!;

        Assert.Equal(("quay", "quay-1", "quay/quay-1", "Quay1"), (export.Pack, export.Id, export.QualifiedId, export.MemberName));
        Assert.Equal(("Ports agree", "quay/harbour-wire", "2021-03-23T18:05+08:00"), (export.Display, export.Outlet, export.Published));
    }

    [Fact]
    public void Tags_of_a_later_time_are_skipped()
    {
        var person = TestPack.Field('p', TestPack.Field('z', "new") + TestPack.Field('i', "jane-doe") + TestPack.Field('n', "Jane Doe") + TestPack.Field('Q', "new"));
        var corpus = Citing(IdSpace.Agents, "jane-doe", TestPack.Raw("quay", TestPack.Field('y', "a new section") + person));

        Assert.Equal("Jane Doe", Assert.Single(corpus.Imported).Values.Text(Keys.Name)!.Text);
        Assert.True(corpus.IsWhole);
    }

    [Theory]
    [InlineData("p9:i8:jane-doe")]
    [InlineData("p999:i8:jane-doe")]
    [InlineData("pp")]
    [InlineData("p:")]
    [InlineData("p-1:x")]
    [InlineData("1:x")]
    [InlineData("p99999999999:x")]
    [InlineData("p1:é")]
    [InlineData("p3:n1:")]
    [InlineData("p0:")]
    [InlineData("p3:i0:")]
    public void Damage_costs_the_rest_of_its_text_and_nothing_else(string damage)
    {
        var sound = (string id) => TestPack.Field('p', TestPack.Field('i', id) + TestPack.Field('n', "Jane Doe"));
        var pack = TestPack.Raw("quay", sound("before") + damage + sound("behind"), sound("elsewhere"));

        Assert.True(Citing(IdSpace.Agents, "before", pack).IsWhole);
        Assert.True(Citing(IdSpace.Agents, "elsewhere", pack).IsWhole);
        foreach (var lost in new[] { "behind", "quay/behind", "never-there" })
        {
            var corpus = Citing(IdSpace.Agents, lost, pack);
            Assert.Empty(corpus.Imported);
            Assert.Equal(
                [$"FACT702: The fact package `quay` is damaged, so that `{lost}` cannot be read from it: build the package again, or reference another version of it"],
                Messages(corpus));
        }
    }

    [Theory]
    [InlineData("n9:Jane")]
    [InlineData("n4:Janex")]
    [InlineData("m4:Jean")]
    [InlineData("n4:Janer4:t9:x")]
    [InlineData("n4:JaneN3:v1:")]
    public void Damage_within_a_record_costs_that_record(string fields)
    {
        var pack = TestPack.Raw("quay", TestPack.Field('p', TestPack.Field('i', "jane-doe") + fields) + TestPack.Field('p', TestPack.Field('i', "john-roe") + "n4:John"));

        Assert.Contains("FACT702: The fact package `quay` is damaged, so that `jane-doe` cannot be read from it", Assert.Single(Messages(Citing(IdSpace.Agents, "jane-doe", pack))), StringComparison.Ordinal);
        Assert.Empty(Citing(IdSpace.Agents, "jane-doe", pack).Imported);
        Assert.True(Citing(IdSpace.Agents, "john-roe", pack).IsWhole);
        Assert.Contains("FACT006", Assert.Single(Messages(Citing(IdSpace.Agents, "never-there", pack))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("g5:rumor")]
    [InlineData("o4:wire")]
    [InlineData("o5:x:abc")]
    [InlineData("a0:")]
    [InlineData("p2:zz")]
    public void What_the_form_does_not_allow_in_an_article_is_damage(string field) =>
        Assert.StartsWith("FACT702", Assert.Single(Messages(Citing(IdSpace.Articles, "quay-1", TestPack.Raw("quay", TestPack.Field('a', TestPack.Field('i', "quay-1") + field))))), StringComparison.Ordinal);

    [Theory]
    [InlineData("1-")]
    [InlineData("-1")]
    [InlineData("Jane Doe")]
    public void What_is_no_id_is_damage_and_breaks_nothing(string id)
    {
        var index = FactIndex.Create([], PackIndex.Of([TestPack.Raw("quay", TestPack.Field('p', TestPack.Field('i', id) + "n4:Jane"))]), "");

        Assert.Null(index.FindExport(IdSpace.Agents, id));
        Assert.Null(index.FindExport(IdSpace.Agents, "quay/" + id));
        Assert.Contains("FACT006", Assert.Single(Messages(Citing(IdSpace.Agents, "janes-doe", index.Packs.Packs[0]))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_of_a_form_that_is_not_known_yet_cannot_be_read_and_is_not_missing()
    {
        var article = TestPack.Field('a', TestPack.Field('i', "quay-1") + TestPack.Field('p', TestPack.Field('t', "the ides of March") + "p3:day"));
        var values = Assert.Single(Citing(IdSpace.Articles, "quay-1", TestPack.Raw("quay", article)).Imported).Values;

        Assert.True(values.Mentions(Keys.Published));
        Assert.Null(values.Date(Keys.Published));
    }

    [Fact]
    public void Of_two_packs_with_one_name_the_first_by_its_class_counts()
    {
        var (one, other) = (TestPack.Of("quay", Quay) with { FactsClass = "B.Facts" }, TestPack.Of("quay", "people: { x: { name: X } }") with { FactsClass = "A.Facts" });

        Assert.Same(other, Assert.Single(PackIndex.Of([one, other]).Packs));
        Assert.Same(other, Assert.Single(PackIndex.Of([other, one]).Packs));
    }

    [Fact]
    public void Packs_stand_in_ordinal_order_and_indexes_of_equal_packs_are_equal()
    {
        var (a, b) = (TestPack.Of("a", Quay), TestPack.Of("B", Quay));

        Assert.Equal(["B", "a"], PackIndex.Of([a, b]).Packs.Select(pack => pack.Name));
        Assert.Equal(PackIndex.Of([a, b]), PackIndex.Of([TestPack.Of("B", Quay), TestPack.Of("a", Quay)]));
        Assert.Equal(PackIndex.Of([a, b]).GetHashCode(), PackIndex.Of([b, a]).GetHashCode());
        Assert.NotEqual(PackIndex.Of([a]), PackIndex.Of([TestPack.Of("a", Quay + "  more: { text: More. }")]));
        Assert.NotEqual(PackIndex.Of([a]), PackIndex.Of([a, b]));
        Assert.Equal(PackIndex.None, PackIndex.Of([]));
    }

    [Theory]
    [InlineData("2021-03-23", "2021-03-23")]
    [InlineData("t10:2021-03-23e10:2021-03-23l10:2021-03-23p3:day", "2021-03-23")]
    [InlineData("-0043-03-15", "-0043-03-15")]
    [InlineData("t7:2021-03p5:month", "2021-03")]
    public void A_plain_day_may_stand_without_a_record(string packed, string published) => Assert.Equal(
        published,
        FactIndex.Create([], PackIndex.Of([TestPack.Raw("quay", TestPack.Field('a', TestPack.Field('i', "quay-1") + TestPack.Field('p', packed)))]), "")
            .FindExport(IdSpace.Articles, "quay-1")!.Published);

    [Fact]
    public void A_large_pack_is_read_by_many_threads_at_once()
    {
        var records = Enumerable.Range(0, 100_000).Select(number => TestPack.Field('c', TestPack.Field('i', Invariant($"claim-{number}")) + TestPack.Field('w', TestPack.Field('t', "2021") + "p4:year")));
        var index = FactIndex.Create([], PackIndex.Of([TestPack.Raw("quay", [.. records.Chunk(1000).Select(some => string.Concat(some))])]), "");

        var found = Enumerable.Range(0, 1000).AsParallel().AsOrdered().Select(number => index.FindExport(IdSpace.Facts, Invariant($"claim-{number * 100}"))!.QualifiedId).ToArray();

        Assert.Equal("quay/claim-99900", found[^1]);
        Assert.Same(index.FindExport(IdSpace.Facts, "claim-7"), index.FindExport(IdSpace.Facts, "quay/claim-7"));
    }

    private static FactEntry Article(string id) => Entry(IdSpace.Articles, id);

    private static FactEntry Entry(IdSpace space, string id) => Assert.Single(Citing(space, id, TestPack.Of("quay", Quay)).Imported);

    private static Export? Export(string yaml, IdSpace space, string id) => FactIndex.Create([], PackIndex.Of([TestPack.Of("quay", yaml)]), "").FindExport(space, id);

    private static Corpus Citing(IdSpace space, string id, ReferencedPack pack)
    {
        var key = space switch { IdSpace.Agents => "about", IdSpace.Articles => "sources", _ => "contradicts" };
        return Corpora.Of(PackIndex.Of([pack]), Evidence.None, ("", $"claims: {{ a: {{ text: A., {key}: [{id}] }} }}"));
    }

    private static string[] Messages(Corpus corpus) =>
        [.. Resolver.CheckReferences(corpus.Files[0].File, corpus.Index).Select(finding => $"{finding.Rule.Id}: {finding.Message}")];

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
