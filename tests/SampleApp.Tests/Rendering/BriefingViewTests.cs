using FactGen.Tests.Building;
using static FactGen.Tests.Building.Form;

namespace SampleApp.Tests.Rendering;

public sealed class BriefingViewTests
{
    private static readonly PackedEntry Jane =
        PackedEntry.Person(
            "jane-doe",
            "Jane Doe",
            Field('r', Field('t', "Minister of Ports"), Day('f', "2020-09-16"), Day('u', "2022-08-10")),
            Field('r', Field('t', "Harbour Master"), Day('f', "2022-08-11")));

    private static readonly PackedEntry Untitled = PackedEntry.Article("clipping");

    private static readonly PackedEntry Quay = PackedEntry.Article(
        "quay", Field('t', "Ports [agree]"), Field('o', "u:daily-quay"), Day('p', "2021-03-23"));

    private static readonly PackedEntry DailyQuay = PackedEntry.Outlet("daily-quay", "The Daily Quay");

    [Fact]
    public void A_quote_is_told_with_its_speaker_the_office_of_that_day_and_its_source() => Assert.Equal(
        """
        16 March 2021

          Quote · Jane Doe (Minister of Ports) · draft
            “The harbour comes first.”
            Attribution: The Daily Quay (1 report, 1 origin)
            Source: “Ports [agree]”, The Daily Quay, 23 March 2021
        """,
        Timeline(
            Jane,
            Quay,
            DailyQuay,
            PackedEntry.Quote(
                "harbour-first",
                "p:jane-doe",
                "The harbour comes first.",
                Day('w', "2021-03-16"),
                Source("quay"),
                Field('A', "The Daily Quay"),
                Field('P', "1"),
                Field('O', "1"))),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void A_paraphrase_has_no_quotation_marks()
    {
        var timeline = Timeline(
            Untitled,
            PackedEntry.Statement("storm", Field('s', Field('a', "officials"), Field('n', "several")), Field('p', "A storm is near."), Source("clipping")));

        Assert.Contains("Paraphrase · officials (several, not named)", timeline, StringComparison.Ordinal);
        Assert.DoesNotContain('“', timeline);
    }

    [Fact]
    public void What_an_article_does_not_tell_is_said_to_be_missing() => Assert.Contains(
        "Source: untitled article (clipping), outlet not named, undated",
        Timeline(Untitled, PackedEntry.Claim("agreed", "They agreed.", Source("clipping"))),
        StringComparison.Ordinal);

    [Fact]
    public void An_uncited_fact_is_marked_and_listed()
    {
        var printed = Printed.Plain(new TestPack(PackedEntry.Claim("agreed", "They agreed.")).Facts);

        Assert.Contains("Claim · UNCITED · draft", printed.Section("Timeline"), StringComparison.Ordinal);
        Assert.Contains("They agreed.", printed.Section("Uncited"), StringComparison.Ordinal);
        Assert.DoesNotContain("Attribution", printed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_that_nobody_has_decided_is_marked_as_disputed()
    {
        var printed = Printed.Plain(new TestPack(
            Untitled,
            PackedEntry.Of(
                'e', "talks", Field('Z', "disputed"), Field('t', "The talks"), Field('h', "Tokyo"), Source("clipping", Field('S', Field('k', "where"), Field('v', "Osaka"))))).Facts);

        Assert.Contains("Event · Tokyo · DISPUTED", printed.Section("Timeline"), StringComparison.Ordinal);
        Assert.Contains("Accepted: Tokyo", printed.Section("Conflicts"), StringComparison.Ordinal);
        Assert.Contains("Stated: Osaka", printed.Section("Conflicts"), StringComparison.Ordinal);
        Assert.Contains("nobody has said so yet: DISPUTED", printed.Section("Conflicts"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("draft", "Claim · draft")]
    [InlineData("vetted", "Claim · vetted")]
    [InlineData("superseded", "Claim · SUPERSEDED")]
    [InlineData("retracted", "Claim · RETRACTED")]
    public void Where_a_fact_stands_is_told(string status, string head) => Assert.StartsWith(
        head, Timeline(Untitled, PackedEntry.Of('c', "agreed", Field('Z', status), Field('t', "They agreed."), Source("clipping"))).Split('\n')[2].Trim(), StringComparison.Ordinal);

    [Fact]
    public void That_nobody_is_named_is_told_with_the_attribution() => Assert.Contains(
        "Attribution: unnamed officials (1 report, 1 unnamed origin)",
        Timeline(Untitled, PackedEntry.Claim("agreed", "They agreed.", Source("clipping"), Field('A', "unnamed officials"), Field('P', "1"), Field('O', "1"), Field('U', "1"))),
        StringComparison.Ordinal);

    [Fact]
    public void What_was_proved_is_told_first()
    {
        Assert.Contains("2 of 3 quotes and excerpts proved word for word", Printed.WithReport(new() { Quotes = 3, QuotesLocked = 2 }).Text, StringComparison.Ordinal);
        Assert.Contains("3 quotes and excerpts, none of them proved", Printed.WithReport(new() { Quotes = 3 }).Text, StringComparison.Ordinal);
        Assert.Contains("No quotes to prove", Printed.WithReport(new()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_that_cannot_be_true_together_are_conflicts()
    {
        var printed = Printed.Plain(new TestPack(
            PackedEntry.Claim("agreed", "They agreed.", Field('X', "c:parted")),
            PackedEntry.Claim("parted", "They parted.")).Facts);

        Assert.Contains("Cannot be true together with: They parted.", printed.Section("Conflicts"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[red]markup[/] [ [[ ]")]
    [InlineData("岸信夫防衛相は、台湾海峡の平和と安定の重要性を強調した。")]
    [InlineData("{0} %s \\n </summary> \"\"\" */")]
    [InlineData("👩‍👩‍👧 🇹🇼 e\u0301")]
    public void Text_is_printed_as_it_is(string text)
    {
        var facts = new TestPack(PackedEntry.Claim("claim", text)).Facts;

        Assert.Contains(text, Printed.Plain(facts).Text, StringComparison.Ordinal);
        Assert.Contains(text, Printed.Coloured(200, facts).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_cannot_steer_the_terminal() =>
        Assert.DoesNotContain('\e', Printed.Plain(new TestPack(PackedEntry.Claim("claim", "before\e[31m\u009b32mafter")).Facts).Text);

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(80)]
    public void No_width_of_the_terminal_costs_a_character(int width)
    {
        const string Text = "Internationalization of 岸信夫防衛相は台湾海峡の平和と安定の重要性を強調した and https://quay.example/a-very-long-address-indeed.";

        var printed = Printed.Coloured(width, new TestPack(PackedEntry.Claim("claim", Text)).Facts);

        Assert.Contains(Printed.Unwrap(Text), printed.Unwrapped, StringComparison.Ordinal);
    }

    [Fact]
    public void No_facts_make_a_briefing_too()
    {
        var printed = Printed.Plain([]);

        Assert.Contains("0 facts", printed.Text, StringComparison.Ordinal);
        Assert.Equal("No source states anything else.", printed.Section("Conflicts"));
    }

    [Fact]
    public void Colours_are_for_the_terminal() =>
        Assert.Contains('\e', Printed.Coloured(80, new TestPack(PackedEntry.Claim("claim", "They agreed.")).Facts).Text);

    private static string Timeline(params PackedEntry[] entries) => Printed.Plain(new TestPack(entries).Facts).Section("Timeline");
}
