using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>What a query can ask for: a kind, and within it a key (docs/packed-form.md).</summary>
/// <param name="Kind">The kind's letter.</param>
/// <param name="Text">The key: an id, a topic, a description, a word.</param>
internal readonly record struct IndexKey(char Kind, string Text);

/// <summary>The first and the last day that an entry's date can mean, as the packed form counts them.</summary>
internal readonly record struct IndexDays(int Earliest, int Latest)
{
    private const int Day0 = 1 << 29;

    /// <summary>No end.</summary>
    public const int Never = (1 << 30) - 1;

    /// <summary>An entry without a date.</summary>
    public static IndexDays None { get; } = new(Never, 0);

    /// <summary>A date between two days, counted from 0001-01-01; null for a side without an end.</summary>
    public static IndexDays Of(long? earliest, long? latest) =>
        new(earliest is { } first ? Clamp(first) : 0, latest is { } last ? Clamp(last) : Never);

    /// <summary>Whether there is a date.</summary>
    public bool IsDated => Earliest <= Latest;

    // A day so far away is looked up in the entry itself.
    private static int Clamp(long day) => (int)Math.Min(Math.Max(day + Day0, 1), Never - 1);
}

/// <summary>
/// What of one file is in the index: which entries it has, and what they can be found by. Equal when that is, so that an edited quote leaves the
/// index alone.
/// </summary>
/// <param name="Sections">The tag of each entry's section, in the order of the file.</param>
/// <param name="Ids">Their ids.</param>
/// <param name="Hashes">The hashes of these, as typed ids have them.</param>
/// <param name="Days">When; of facts alone.</param>
/// <param name="Keys">The keys of all entries, each once.</param>
/// <param name="KeyNumbers">The places in <paramref name="Keys"/> of the first entry's keys, then of the second's, and so on.</param>
/// <param name="KeyEnds">Where in <paramref name="KeyNumbers"/> those of each entry end.</param>
internal sealed record IndexRows(
    string Sections,
    EquatableArray<string> Ids,
    EquatableArray<ulong> Hashes,
    EquatableArray<IndexDays> Days,
    EquatableArray<IndexKey> Keys,
    EquatableArray<int> KeyNumbers,
    EquatableArray<int> KeyEnds)
{
    /// <summary>Nothing.</summary>
    public static IndexRows None { get; } = new("", default, default, default, default, default, default);

    /// <summary>How many entries there are.</summary>
    public int Count => Sections.Length;
}
