namespace FactGen.Core.Tests.Sourcing;

/// <summary>What an app shows beside a fact, for each way in which a fact can be sourced.</summary>
public class AttributionSentenceTests
{
    // The items of a claim's `sources`.
    public static TheoryData<string, string> Claims => new()
    {
        { "", "no cited source" },

        // One outlet, or none.
        { "quay-1", "The Daily Quay" },
        { "clipping-1", "“Storm over the quay”" },
        { "clipping-2", "an undated report" },
        { "clipping-3", "a report of 2021-03" },

        // An outlet that cites.
        { "{ article: quay-1, via: harbour-wire }", "The Daily Quay, citing Harbour Wire" },
        { "{ article: quay-1, via: [{ outlet: harbour-wire, on: 2021-03-21 }] }", "The Daily Quay, citing Harbour Wire" },
        { "{ article: wire-1, via: jane-doe }", "Harbour Wire, citing Jane Doe" },
        { "{ article: wire-1, via: [{ organization: ministry-of-ports }] }", "Harbour Wire, citing the Ministry of Ports" },
        { "{ article: clipping-1, via: harbour-wire }", "Harbour Wire" },
        { "{ article: clipping-2, via: [harbour-wire, jane-doe] }", "Harbour Wire, citing Jane Doe" },

        // Chains.
        { "{ article: quay-1, via: [daily-quay, harbour-wire, harbour-wire] }", "The Daily Quay, citing Harbour Wire" },
        { "{ article: quay-1, via: [harbour-wire, jane-doe, ministry-of-ports] }", "The Daily Quay, citing Harbour Wire, which cited Jane Doe, who cited the Ministry of Ports" },
        {
            "{ article: quay-1, via: [port-post, harbour-wire, ministry-of-ports, john-roe, { anonymous: pilots }] }",
            "The Daily Quay, citing The Port Post, which cited Harbour Wire, which cited the Ministry of Ports, which cited John Roe, who cited unnamed pilots"
        },
        { "{ article: quay-1, via: [{ anonymous: local media }, { anonymous: a resident }, jane-doe] }", "The Daily Quay, citing unnamed local media, which cited an unnamed resident, who cited Jane Doe" },

        // A work that is known is told with its outlet.
        { "{ article: quay-1, via: [{ article: post-1 }] }", "The Daily Quay, citing The Port Post (“What the ports said”)" },
        { "{ article: quay-1, via: [port-post, { article: post-1 }, { anonymous: port officials, count: two }] }", "The Daily Quay, citing The Port Post (“What the ports said”), which cited two unnamed port officials" },
        { "{ article: quay-1, via: [{ article: wire-1 }] }", "The Daily Quay, citing Harbour Wire" },
        { "{ article: quay-1, via: [{ article: clipping-1 }] }", "The Daily Quay, citing “Storm over the quay”" },
        { "{ article: quay-1, via: [{ article: clipping-2 }] }", "The Daily Quay, citing an undated report" },
        { "{ article: quay-1, via: [{ article: clipping-3 }] }", "The Daily Quay, citing a report of 2021-03" },

        // Several origins: the longest chain first.
        { "quay-1, post-1", "The Daily Quay; also The Port Post" },
        { "quay-1, { article: post-1, via: jane-doe }", "The Port Post, citing Jane Doe; also The Daily Quay" },
        { "{ article: quay-1, via: jane-doe }, { article: quay-1, via: { anonymous: dockers } }, post-1", "The Daily Quay, citing Jane Doe; also The Daily Quay, citing unnamed dockers; also The Port Post" },
        { "{ article: quay-1, via: harbour-wire }, { article: post-1, via: harbour-wire }, { article: wire-1, via: { anonymous: a pilot } }", "Harbour Wire, citing an unnamed pilot" },
    };

    // How an article describes somebody, how many it says they are, and how that is told.
    public static TheoryData<string, string?, string> Unnamed => new()
    {
        { "government sources", null, "unnamed government sources" },
        { "government sources", "two", "two unnamed government sources" },
        { "government sources", "several", "several unnamed government sources" },
        { "government sources", "12", "12 unnamed government sources" },
        { "government sources", "one", "one of the unnamed government sources" },
        { "official", null, "an unnamed official" },
        { "official", "one", "an unnamed official" },
        { "official", "1", "an unnamed official" },
        { "official", "several", "several unnamed officials" },
        { "a senior official", null, "an unnamed senior official" },
        { "a senior official", "one", "an unnamed senior official" },
        { "a senior official", "two", "two unnamed senior officials" },
        { "one official", null, "an unnamed official" },
        { "another diplomat", null, "another unnamed diplomat" },
        { "the captain", null, "an unnamed captain" },
        { "the captains", null, "unnamed captains" },
        { "the captains", "3", "3 unnamed captains" },
        { "the delegation", null, "the unnamed delegation" },
        { "a spokesman for the port", "two", "two unnamed spokesmen for the port" },
        { "a defence ministry secretary", "several", "several unnamed defence ministry secretaries" },
        { "a person familiar with the matter", null, "an unnamed person familiar with the matter" },
        { "people familiar with the matter", "several", "several unnamed people familiar with the matter" },
        { "a member of the port's lawmakers", "one", "an unnamed member of the port's lawmakers" },
        { "sources briefed on the talks", "two", "two unnamed sources briefed on the talks" },

        // What the words count themselves.
        { "two officials", null, "two unnamed officials" },
        { "two officials", "two", "two unnamed officials" },
        { "three officials", "several", "three unnamed officials" },
        { "some officials", "3", "3 unnamed officials" },
        { "some official", null, "some unnamed official" },
        { "a number of lawmakers", null, "a number of unnamed lawmakers" },
        { "a few lawmakers", "several", "a few unnamed lawmakers" },
        { "at least two officials", "two", "at least two unnamed officials" },
        { "about 20 residents", "20", "about 20 unnamed residents" },
        { "one or two captains", null, "one or two unnamed captains" },
        { "two officials", "one", "one of two unnamed officials" },
        { "one of the captains", null, "one of the unnamed captains" },
        { "several of the port's captains", null, "several of the port's unnamed captains" },

        // Whose people they are.
        { "its officials", null, "its unnamed officials" },
        { "the ministry's officials", "several", "several of the ministry's unnamed officials" },
        { "Doe’s aide", null, "Doe’s unnamed aide" },
        { "Doe's aides", "one", "one of Doe's unnamed aides" },

        // What says that they are unnamed already.
        { "unnamed official", null, "an unnamed official" },
        { "an unidentified official", null, "an unidentified official" },
        { "several anonymous officials", null, "several anonymous officials" },
        { "senior anonymous officials", "two", "two anonymous senior officials" },
        { "a diplomat who asked to remain anonymous", null, "an unnamed diplomat who asked to remain anonymous" },

        // What says nothing.
        { "a source", null, "an unnamed source" },
        { "sources", null, "unnamed sources" },
        { "source", "several", "several unnamed sources" },
        { "unnamed", null, "an unnamed source" },
        { "anonymous", "two", "two anonymous sources" },
        { "somebody", null, "somebody unnamed" },
        { "someone at the port", "one", "someone unnamed at the port" },
        { "someone", "several", "several unnamed people" },

        // Other languages: as they are.
        { "民進党議員", null, "unnamed 民進党議員" },
        { "民進党議員", "several", "several unnamed 民進党議員" },
        { "港湾局の職員", "two", "two unnamed 港湾局の職員" },
    };

    // The speaker of a statement, and its sources.
    public static TheoryData<string, string, string> Statements => new()
    {
        // A speaker with a name is shown with the words; the sentence says who reports them.
        { "jane-doe", "quay-1", "The Daily Quay" },
        { "jane-doe", "{ article: quay-1, via: harbour-wire }", "The Daily Quay, citing Harbour Wire" },
        { "jane-doe", "{ article: quay-1, via: jane-doe }", "The Daily Quay, citing Jane Doe" },
        { "jane-doe", "", "no cited source" },

        // Somebody unnamed is told, unless the chain ends with them.
        { "{ anonymous: port officials }", "quay-1", "The Daily Quay, citing unnamed port officials" },
        { "{ anonymous: port officials, count: several }", "{ article: quay-1, via: harbour-wire }", "The Daily Quay, citing Harbour Wire, which cited several unnamed port officials" },
        { "{ anonymous: port officials }", "{ article: wire-1, via: { anonymous: Port officials, count: two } }", "Harbour Wire, citing two unnamed port officials" },
        { "{ anonymous: port officials, count: 3 }", "{ article: wire-1, via: { anonymous: a source } }", "Harbour Wire, citing 3 unnamed port officials" },
        { "{ anonymous: a pilot }", "{ article: wire-1, via: { anonymous: port officials } }", "Harbour Wire, citing unnamed port officials, who cited an unnamed pilot" },
        { "{ anonymous: a pilot }", "{ article: wire-1, via: jane-doe }", "Harbour Wire, citing Jane Doe, who cited an unnamed pilot" },
        { "{ anonymous: a pilot }", "quay-1, post-1", "The Daily Quay, citing an unnamed pilot; also The Port Post, citing an unnamed pilot" },
        { "{ anonymous: a pilot }", "clipping-1", "“Storm over the quay”, citing an unnamed pilot" },
        { "{ anonymous: a pilot }", "clipping-2", "an undated report, citing an unnamed pilot" },
        { "{ anonymous: a pilot }", "", "no cited source" },

        // A joint statement is told as one, with all who made it.
        { "[jane-doe, john-roe]", "quay-1", "The Daily Quay, citing a joint statement by Jane Doe and John Roe" },
        { "[jane-doe, john-roe, ministry-of-ports]", "quay-1", "The Daily Quay, citing a joint statement by Jane Doe, John Roe and the Ministry of Ports" },
        { "[jane-doe, { anonymous: port officials, count: several }]", "quay-1", "The Daily Quay, citing a joint statement by Jane Doe and several unnamed port officials" },
        { "[jane-doe, jane-doe]", "quay-1", "The Daily Quay" },
        { "[jane-doe, john-roe]", "{ article: quay-1, via: harbour-wire }", "The Daily Quay, citing Harbour Wire, which cited a joint statement by Jane Doe and John Roe" },
        { "[jane-doe, john-roe]", "{ article: quay-1, via: [{ article: post-1 }] }", "The Daily Quay, citing The Port Post (“What the ports said”), which carried a joint statement by Jane Doe and John Roe" },
        { "[jane-doe, john-roe]", "{ article: clipping-1 }", "“Storm over the quay”, citing a joint statement by Jane Doe and John Roe" },

        // Where the chain ends with one of them, that is the statement itself.
        { "[jane-doe, john-roe]", "{ article: quay-1, via: jane-doe }", "The Daily Quay, citing a joint statement by Jane Doe and John Roe" },
        { "[jane-doe, { anonymous: pilots }]", "{ article: quay-1, via: [harbour-wire, { anonymous: pilots }] }", "The Daily Quay, citing Harbour Wire, which cited a joint statement by Jane Doe and unnamed pilots" },
        { "[daily-quay, port-post]", "quay-1", "a joint statement by The Daily Quay and The Port Post" },
        { "[daily-quay, port-post]", "quay-1, post-1", "a joint statement by The Daily Quay and The Port Post" },

        // It is told in full once.
        { "[jane-doe, john-roe]", "quay-1, post-1", "The Daily Quay, citing a joint statement by Jane Doe and John Roe; also The Port Post, citing the same statement" },
        { "[jane-doe, john-roe]", "quay-1, { article: post-1, via: [{ anonymous: a pilot }] }", "The Port Post, citing an unnamed pilot, who cited a joint statement by Jane Doe and John Roe; also The Daily Quay, citing the same statement" },
    };

    [Theory]
    [MemberData(nameof(Claims))]
    public void A_claim_is_told_with_the_chain_to_each_origin(string sources, string sentence) => Assert.Equal(sentence, Sourced.Claim(sources).Attribution);

    [Theory]
    [MemberData(nameof(Unnamed))]
    public void Unnamed_people_are_told_as_the_article_describes_them(string description, string? count, string told)
    {
        var party = $"{{ anonymous: \"{description}\"" + (count is null ? " }" : $", count: {count} }}");

        Assert.Equal("The Daily Quay, citing " + told, Sourced.Claim($"{{ article: quay-1, via: {party} }}").Attribution);
        Assert.Equal("The Daily Quay, citing " + told, Sourced.Statement(party, "[quay-1]").Attribution);
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public void A_statement_is_told_with_its_speaker_where_that_is_more_than_a_name(string speaker, string sources, string sentence) =>
        Assert.Equal(sentence, Sourced.Statement(speaker, $"[{sources}]").Attribution);

    [Theory]
    [InlineData("Ministry of Ports", "the Ministry of Ports")]
    [InlineData("Chinese Foreign Ministry", "the Chinese Foreign Ministry")]
    [InlineData("Mainland Affairs Council", "the Mainland Affairs Council")]
    [InlineData("U.S. Embassy in Japan", "the U.S. Embassy in Japan")]
    [InlineData("Japan Self-Defense Forces", "the Japan Self-Defense Forces")]
    [InlineData("The Harbour Office", "The Harbour Office")]
    [InlineData("Taiwan's Ministry of National Defense", "Taiwan's Ministry of National Defense")]
    [InlineData("Doe’s Party", "Doe’s Party")]
    [InlineData("Japan", "Japan")]
    [InlineData("NATO", "NATO")]
    [InlineData("United Nations", "the United Nations")]
    [InlineData("Human Rights Watch", "Human Rights Watch")]
    [InlineData("港湾局", "港湾局")]
    public void An_organization_is_told_as_English_tells_it(string name, string told)
    {
        var corpus = Corpora.Of($$"""
            organizations: { office: { name: "{{name}}" } }
            articles: { clipping: { genre: news } }
            claims: { rain: { text: Rain., sources: [{ article: clipping, via: office }] } }
            """);

        Assert.Equal(told, Sourced.Of(corpus, "rain").Attribution);
    }

    [Fact]
    public void Every_sentence_is_one_line_of_bounded_length()
    {
        var words = new string('x', 5000);
        var provenance = Sourced.Statement($"[{{ anonymous: \"{words}\" }}, {{ anonymous: \"a\\nb\" }}]", "[quay-1]");

        Assert.True(provenance.Attribution.Length < 500);
        Assert.DoesNotContain('\n', provenance.Attribution);
    }
}
