using static FactGen.Core.Format.Keys;

namespace FactGen.Core.Format;

/// <summary>
/// The fact format as one table. The binder, "did you mean", the packed form and the docs all come from here; nothing
/// else in the code base knows which keys there are.
/// </summary>
public static class FactFormat
{
    /// <summary>The form of an id, as a message shows it.</summary>
    public const string IdForm = "lower-case letters and digits, in parts joined by single hyphens";

    /// <summary>An outlet's id.</summary>
    public static ReferenceType OutletReference { get; } = new(IdSpace.Agents, "outlets") { EntryNoun = "an outlet" };

    private static readonly FormatType s_text = TextType.Free;
    private static readonly FormatType s_texts = new ListType(s_text);
    private static readonly FormatType s_date = new DateType();
    private static readonly FormatType s_url = new TextType { Name = "a web address", Problem = TextForms.UrlProblem };
    private static readonly FormatType s_language = new TextType { Name = "a language tag", Problem = TextForms.LanguageProblem, HoldsNoComma = true };
    private static readonly FormatType s_count = new ChoiceType("one", "two", "several") { OrNumber = true };
    private static readonly FormatType s_agent = new ReferenceType(IdSpace.Agents) { EntryNoun = "a person, an organization or an outlet" };
    private static readonly FormatType s_party = new ReferenceType(IdSpace.Agents) { EntryNoun = "a person, an organization or an outlet", OrAnonymous = true };
    private static readonly FormatType s_agents = new ListType(s_agent);
    private static readonly FormatType s_fact = new ReferenceType(IdSpace.Facts) { EntryNoun = "a fact" };
    private static readonly FormatType s_article = new ReferenceType(IdSpace.Articles) { EntryNoun = "an article" };
    private static readonly FormatType s_nameOrPerson = new ReferenceType(IdSpace.Agents, "people") { EntryNoun = "a person", OrName = true };

    private static readonly MapType s_role = new(
        new Key(Title, 't', s_text, "What the person was.") { IsRequired = true },
        new Key(From, 'f', s_date, "Since when."),
        new Key(To, 'u', s_date, "Until when."));

    private static readonly MapType s_speaker = new(
        new Key(Agent, 'r', s_party, "Who spoke.") { IsImplied = true },
        new Key(Anonymous, 'a', s_text, "Who spoke, where the article names nobody."),
        new Key(Count, 'n', s_count, "How many they were."))
    {
        ShortFor = Agent,
        ExactlyOneOf = [Agent, Anonymous],
    };

    private static readonly MapType s_viaStep = new(
        new Key(Agent, 'r', s_party, "Whom the report goes back to.") { IsImplied = true },
        new Key(Outlet, 'r', OutletReference, "The outlet that reported it.") { CanonicalName = Agent },
        new Key(Person, 'r', new ReferenceType(IdSpace.Agents, "people") { EntryNoun = "a person" }, "The person who told it.") { CanonicalName = Agent },
        new Key(Organization, 'r', new ReferenceType(IdSpace.Agents, "organizations") { EntryNoun = "an organization" }, "The organization that told it.") { CanonicalName = Agent },
        new Key(Article, 'A', s_article, "The work itself, where it is known."),
        new Key(Anonymous, 'a', s_text, "Who told it, where the article names nobody."),
        new Key(Count, 'n', s_count, "How many they were."),
        new Key(On, 'o', new DateType { MayBeRelative = true }, "The day of that report: a date, a weekday or a day of the month."))
    {
        ShortFor = Agent,
        ExactlyOneOf = [Agent, Outlet, Person, Organization, Article, Anonymous],
    };

    /// <summary>One item of <c>sources</c>.</summary>
    public static MapType Source { get; } = new(
        new Key(Article, 'a', s_article, "The article that carries the fact.") { IsRequired = true },
        new Key(Excerpt, 'e', s_text, "The article's words that carry the fact."),
        new Key(Prefix, 'p', s_text, "The words just before the excerpt or quote, where it occurs more than once."),
        new Key(Suffix, 's', s_text, "The words just after it."),
        new Key(Via, 'v', new ListType(s_viaStep) { ItemNoun = "a step of `via`" }, "From this article back to the origin."),
        new Key(States, 'S', new StatesType(), "What this source says instead."),
        new Key(Because, 'b', s_text, "Why that lost, or why the dates in `via` differ."))
    {
        ShortFor = Article,
    };

    private static readonly MapType s_retracted = new(
        new Key(On, 'o', s_date, "When."),
        new Key(Because, 'b', s_text, "Why."));

    private static readonly Key[] s_agentKeys =
    [
        new(Name, 'n', s_text, "The name, as it should be shown.") { IsRequired = true },
        new(Names, 'N', new ByLanguageType(), "The name in other languages, scripts and orders."),
        new(Misnamed, 'm', s_texts, "Names that are wrong in print somewhere: matched, never shown."),
        new(SameAs, 'S', new ListType(s_url), "The same agent elsewhere on the web."),
    ];

    private static readonly Key[] s_factKeys =
    [
        new(When, 'w', s_date, "When it was said, was so, or happened.") { MayBeStated = true },
        new(Sources, 'k', new ListType(Source) { ItemNoun = "a source", IsEmptyWhereAbsent = true }, "The articles that carry the fact."),
        new(Note, 'N', s_text, "For other fact-checkers.") { IsOutsideSeal = true },
        new(Topics, 'T', new ListType(new TextType { Name = "a topic", IsFree = true, HoldsNoComma = true }), "What it is about, in a word each.") { IsOutsideSeal = true },
        new(Contradicts, 'X', new ListType(s_fact), "Facts that cannot be true beside this one."),
        new(SupersededBy, 'Y', s_fact, "The fact that replaces this one.") { IsOutsideSeal = true },
        new(Retracted, 'R', s_retracted, "That the fact no longer stands, since when and why.") { IsOutsideSeal = true },
        new(Vetted, 'V', new MapType(
            new Key(By, 'b', s_texts, "Who checked it."),
            new Key(On, 'o', s_date, "When."),
            new Key(Seal, 's', new TextType { Name = "a seal", Problem = TextForms.SealProblem }, "The first 8 hex digits of the hash over the fact as it was checked.")), "Who checked the fact, and when.") { IsOutsideSeal = true },
    ];

    /// <summary>The sections, in the order of the docs.</summary>
    public static IReadOnlyList<Section> Sections { get; } =
    [
        new Section
        {
            Name = "people", Noun = "person", Space = IdSpace.Agents, Tag = 'p', ClassName = "People", TypeName = "Person",
            Summary = "The people whom facts quote or name.",
            Entry = new([.. s_agentKeys, new(Roles, 'r', new ListType(s_role) { ItemNoun = "a role" }, "What the person was, and when.")]),
        },
        new Section
        {
            Name = "organizations", Noun = "organization", Space = IdSpace.Agents, Tag = 'o', ClassName = "Organizations", TypeName = "Organization",
            Summary = "The ministries, parties, governments and joint bodies that facts name.",
            Entry = new(s_agentKeys),
        },
        new Section
        {
            Name = "outlets", Noun = "outlet", Space = IdSpace.Agents, Tag = 'u', ClassName = "Outlets", TypeName = "Outlet",
            Summary = "The news organisations that published.",
            Entry = new MapType(
            [
                .. s_agentKeys,
                new(Wire, 'w', new FlagType(), "Whether it is a news agency, whose reports others print."),
                new(StateMedia, 'g', new FlagType(), "Whether a state owns or directs it."),
            ]),
        },
        new Section
        {
            Name = "articles", Noun = "article", Space = IdSpace.Articles, Tag = 'a', ClassName = "Articles", TypeName = "Article",
            Summary = "The articles that facts cite.",
            Entry = new(
                new(Title, 't', s_text, "The headline."),
                new(Outlet, 'o', OutletReference, "Who published it; left out where the article does not say."),
                new(Author, 'a', new ListType(s_nameOrPerson), "Who wrote it."),
                new(Genre, 'g', new ChoiceType("news", "opinion", "transcript", "press-release"), "What kind of article it is."),
                new(Published, 'p', s_date, "When it was published."),
                new(Updated, 'u', s_date, "When it was last changed."),
                new(Lang, 'l', new ListType(s_language), "The languages it is written in."),
                new(Translated, 'T', new MapType(
                    new Key(From, 'f', s_language, "The language it was translated from."),
                    new Key(By, '\0', new ReferenceType(IdSpace.Agents, "people") { EntryNoun = "a person", OrName = true, OrWords = ["machine"] }, "Who translated it: a name, a person's id, or `machine`.")), "That it is a translation."),
                new(Url, 'U', s_url, "Where it stands."),
                new(Archived, 'A', s_url, "Where a copy is kept."),
                new(Accessed, 'c', s_date, "When it was read there."),
                new(Snapshot, 's', new TextType { Name = "a file name", Problem = TextForms.FileNameProblem }, "The file that keeps its text, which quotes are checked against."),
                new(Sha256, 'h', new TextType { Name = "a SHA-256", Problem = TextForms.Sha256Problem }, "The hash of that file's bytes."),
                new(Ends, 'E', s_text, "The words after which the article stops."),
                new(Corrected, 'C', new MapType(
                    new Key(On, 'o', s_date, "When."),
                    new Key(Keys.Text, 'x', s_text, "What was corrected.")), "That the outlet corrected it."),
                new(Retracted, 'R', s_retracted, "That the outlet withdrew it.")),
        },
        new Section
        {
            Name = "statements", Noun = "statement", Space = IdSpace.Facts, Tag = 's', ClassName = "Statements", TypeName = "Statement",
            Summary = "What somebody said.",
            Entry = new MapType(
            [
                new(Speaker, 's', new ListType(s_speaker) { ItemNoun = "a speaker" }, "Who said it.") { IsRequired = true, MayBeStated = true },
                new(Quote, 'q', s_text, "The speaker's words, verbatim.") { MayBeStated = true },
                new(Paraphrase, 'p', s_text, "What the speaker said, in other words.") { MayBeStated = true },
                new(At, 'e', new ReferenceType(IdSpace.Facts, "events") { EntryNoun = "an event" }, "The event at which it was said.") { MayBeStated = true },
                new(Spoken, 'L', s_language, "The language it was spoken in.") { MayBeStated = true },
                .. s_factKeys,
            ])
            {
                ExactlyOneOf = [Quote, Paraphrase],
            },
        },
        new Section
        {
            Name = "claims", Noun = "claim", Space = IdSpace.Facts, Tag = 'c', ClassName = "Claims", TypeName = "Claim",
            Summary = "What is the case, as reported.",
            Entry = new MapType(
            [
                new(Keys.Text, 't', s_text, "The claim, in the fact-checker's words.") { IsRequired = true, MayBeStated = true },
                new(About, 'b', s_agents, "Whom it is about.") { MayBeStated = true },
                new(Rating, 'g', new MapType(
                    new Key(Value, 'v', s_text, "The verdict."),
                    new Key(By, 'b', s_text, "Whose verdict."),
                    new Key(Url, 'u', s_url, "Where it stands.")), "A fact-check's verdict."),
                .. s_factKeys,
            ]),
        },
        new Section
        {
            Name = "events", Noun = "event", Space = IdSpace.Facts, Tag = 'e', ClassName = "Events", TypeName = "Event",
            Summary = "What happened.",
            Entry = new MapType(
            [
                new(Keys.Text, 't', s_text, "What happened, in the fact-checker's words.") { IsRequired = true, MayBeStated = true },
                new(Where, 'h', s_text, "Where.") { MayBeStated = true },
                new(Who, 'b', s_agents, "Who took part.") { MayBeStated = true },
                .. s_factKeys,
            ]),
        },
        new Section
        {
            Name = "measures", Noun = "measure", Space = IdSpace.Facts, Tag = 'm', ClassName = "Measures", TypeName = "Measure",
            Summary = "Quantities.",
            Entry = new MapType(
            [
                new(Of, 'o', s_text, "What is measured.") { IsRequired = true, MayBeStated = true },
                new(Value, 'v', new NumberType(), "How much.") { IsRequired = true, MayBeStated = true },
                new(Unit, 'u', s_text, "In what unit.") { MayBeStated = true },
                new(Approx, 'm', new ChoiceType("about", "over", "under", "almost"), "How the article hedges the number.") { MayBeStated = true },
                .. s_factKeys,
            ]),
        },
    ];

    // A table, since every record of a large pack asks.
    private static readonly Section?[] s_byTag = Enumerable.Range(0, 128).Select(tag => Sections.FirstOrDefault(section => section.Tag == tag)).ToArray();

    /// <summary>The section of that name, or null.</summary>
    public static Section? FindSection(string name)
    {
        foreach (var section in Sections)
        {
            if (section.Name == name)
            {
                return section;
            }
        }

        return null;
    }

    /// <summary>The section of that tag in the packed form, or null.</summary>
    public static Section? FindSection(char tag) => tag < s_byTag.Length ? s_byTag[tag] : null;

    /// <summary>Whether entries of any section, or their sources, have a key <paramref name="name"/>.</summary>
    internal static bool IsKey(string name) => Source.Find(name) is not null || Sections.Any(section => section.Entry.Find(name) is not null);

    /// <summary>The section of an entry with that name; it must exist.</summary>
    internal static Section SectionOf(string name) => FindSection(name) ?? throw new ArgumentException("no section " + name, nameof(name));
}
