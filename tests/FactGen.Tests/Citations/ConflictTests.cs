using FactGen.Tests.Building;
using static FactGen.Tests.Building.Form;

namespace FactGen.Tests.Citations;

public class ConflictTests
{
    private static readonly PackedEntry[] Others =
    [
        PackedEntry.Article("quay"),
        PackedEntry.Article("wire"),
        PackedEntry.Person("jane-doe", "Jane Doe"),
        PackedEntry.Person("john-roe", "John Roe"),
        PackedEntry.Organization("ministry", "Ministry of Ports"),
        PackedEntry.Event("talks", "The talks"),
        PackedEntry.Event("dinner", "The dinner"),
        PackedEntry.Claim("other", "Other"),
    ];

    [Fact]
    public void A_conflict_says_what_is_accepted_what_is_stated_by_whom_and_why_it_lost()
    {
        var pack = new TestPack([.. Others, PackedEntry.Event(
            "x",
            "X",
            Day('w', "2021-03-16"),
            Field('h', "Tokyo"),
            Source("quay"),
            Source("wire", States("when", "2021-06"), States("where", "Osaka"), Field('b', "Wrong month.")))]);
        var fact = pack.Events.Find("x")!;

        Assert.Equal(["when: 2021-03-16, not 2021-06", "where: Tokyo, not Osaka"], fact.Conflicts.Select(conflict => conflict.ToString()));
        Assert.All(fact.Conflicts, conflict => Assert.Same(fact.Citations[1], conflict.StatedBy));
        Assert.All(fact.Conflicts, conflict => Assert.Equal("Wrong month.", conflict.Because));
        Assert.Equal(("when", "2021-03-16", "2021-06"), (fact.Conflicts[0].Field, fact.Conflicts[0].Accepted, fact.Conflicts[0].Stated));
        Assert.Same(fact.Conflicts, fact.Conflicts);
        Assert.Equal("when: 2021-06", fact.Citations[1].States[0].ToString());
    }

    [Fact]
    public void Every_citation_that_states_something_else_is_a_conflict_also_without_a_reason()
    {
        var pack = new TestPack([.. Others, PackedEntry.Event("x", "X", Source("quay", States("when", "June")), Source("wire", States("when", "July")))]);

        Assert.Equal(["when: unknown, not June", "when: unknown, not July"], pack.Events.Find("x")!.Conflicts.Select(conflict => conflict.ToString()));
        Assert.All(pack.Events.Find("x")!.Conflicts, conflict => Assert.Null(conflict.Because));
    }

    public static TheoryData<string, string, string, string> Keys => new()
    {
        { "s", "speaker", "john-roe", "Jane Doe, not John Roe" },
        { "s", "speaker", "ministry", "Jane Doe, not Ministry of Ports" },
        { "s", "speaker", "tests/john-roe", "Jane Doe, not John Roe" },
        { "s", "speaker", "a passer-by", "Jane Doe, not a passer-by" },
        { "s", "quote", "Maybe.", "No., not Maybe." },
        { "s", "at", "dinner", "The talks, not The dinner" },
        { "s", "spoken", "en", "ja, not en" },
        { "c", "text", "Never.", "C, not Never." },
        { "c", "about", "john-roe", "Jane Doe, not John Roe" },
        { "c", "rating", "true", "false, not true" },
        { "c", "note", "B", "A, not B" },
        { "c", "topics", "winds", "storms, ports, not winds" },
        { "c", "contradicts", "talks", "other, not talks" },
        { "c", "superseded-by", "talks", "other, not talks" },
        { "e", "who", "john-roe", "Jane Doe, not John Roe" },
        { "e", "text", "No talks", "X, not No talks" },
        { "m", "of", "height", "depth, not height" },
        { "m", "value", "12", "11.5, not 12" },
        { "m", "unit", "ft", "m, not ft" },
        { "m", "approx", "over", "about, not over" },
        { "m", "colour", "red", "unknown, not red" },
    };

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_key_of_a_fact_can_be_in_question(string section, string key, string stated, string conflict)
    {
        var source = Source("quay", States(key, stated));
        var pack = new TestPack([
            .. Others,
            PackedEntry.Quote("s-x", "p:jane-doe", "No.", Field('e', "e:talks"), Field('L', "ja"), source),
            PackedEntry.Claim("c-x", "C", Field('b', "p:jane-doe"), Field('g', Field('v', "false")), Field('N', "A"), Field('T', "storms"), Field('T', "ports"), Field('X', "c:other"), Field('Y', "c:other"), source),
            PackedEntry.Event("e-x", "X", Field('b', "p:jane-doe"), source),
            PackedEntry.Measure("m-x", "depth", "11.5", Field('u', "m"), Field('m', "about"), source)]);

        Assert.Equal($"{key}: {conflict}", Assert.Single(pack.FindFact(section + "-x")!.Conflicts).ToString());
    }

    [Fact]
    public void A_list_of_values_is_told_as_one()
    {
        var pack = new TestPack([.. Others, PackedEntry.Event("x", "X", Source("quay", Field('S', Field('k', "who"), Field('v', "jane-doe"), Field('v', "john-roe"))))]);

        Assert.Equal("Jane Doe, John Roe", Assert.Single(pack.Events.Find("x")!.Conflicts).Stated);
        Assert.Equal(["jane-doe", "john-roe"], pack.Events.Find("x")!.Citations[0].States[0].Values);
    }

    private static string States(string key, string value) => Field('S', Field('k', key), Field('v', value));
}
