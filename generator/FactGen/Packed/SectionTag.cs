namespace FactGen.Packed;

/// <summary>The letters of the sections, and the types behind them.</summary>
internal static class SectionTag
{
    public const char People = 'p';
    public const char Organizations = 'o';
    public const char Outlets = 'u';
    public const char Articles = 'a';
    public const char Statements = 's';
    public const char Claims = 'c';
    public const char Events = 'e';
    public const char Measures = 'm';

    /// <summary>The sections whose entries are facts.</summary>
    public const string OfFacts = "scem";

    /// <summary>The section's letter.</summary>
    public static char Of(Section section) => section switch
    {
        Section.People => People,
        Section.Organizations => Organizations,
        Section.Outlets => Outlets,
        Section.Articles => Articles,
        Section.Statements => Statements,
        Section.Claims => Claims,
        Section.Events => Events,
        _ => Measures,
    };

    /// <summary>The section whose facts are of a type; null for <see cref="Fact"/> itself, whose are all.</summary>
    public static char? OfFactsOf<T>()
        where T : Fact
    {
        if (typeof(T) == typeof(Statement))
            return Statements;
        if (typeof(T) == typeof(Claim))
            return Claims;
        if (typeof(T) == typeof(Event))
            return Events;
        return typeof(T) == typeof(Measure) ? Measures : null;
    }

    /// <summary>The section's name, as in YAML.</summary>
    public static string NameOf(char tag) => tag switch
    {
        People => "people",
        Organizations => "organizations",
        Outlets => "outlets",
        Articles => "articles",
        Statements => "statements",
        Claims => "claims",
        Events => "events",
        Measures => "measures",
        _ => throw Damage.Of($"'{tag}' is no section"),
    };

    /// <summary>Decodes the entry that a record is.</summary>
    public static IEntry Decode(char tag, FactPack pack, PackedBlob record) => tag switch
    {
        People => new Person(new Fields(pack, record.Bytes)),
        Organizations => new Organization(new Fields(pack, record.Bytes)),
        Outlets => new Outlet(new Fields(pack, record.Bytes)),
        Articles => new Article(new Fields(pack, record.Bytes)),
        Statements => new Statement(pack, record),
        Claims => new Claim(pack, record),
        Events => new Event(pack, record),
        Measures => new Measure(pack, record),
        _ => throw Damage.Of($"'{tag}' is no section"),
    };
}
