using FactGen.Packed;

namespace FactGen;

/// <summary>An office or position that a person holds or held.</summary>
public sealed record Role
{
    internal Role(Fields fields)
    {
        Title = fields.Required('t', "a role");
        From = fields.Date('f');
        To = fields.Date('u');
    }

    /// <summary>What it is called: <c>Secretary of Defense</c>.</summary>
    public string Title { get; }

    /// <summary>When it began; null where that is not recorded.</summary>
    public FactDate? From { get; }

    /// <summary>When it ended; null where it has not, or that is not recorded.</summary>
    public FactDate? To { get; }

    /// <summary>The title, with the dates where there are any.</summary>
    public override string ToString() => From is null && To is null ? Title : $"{Title} ({From?.Text}–{To?.Text})";

    internal bool MayBeHeldOn(FactDate date) =>
        (From is null && To is null) || date.Overlaps(From?.Earliest, To?.Latest);
}
