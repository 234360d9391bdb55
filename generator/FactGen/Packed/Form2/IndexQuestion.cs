using System.Text;
using FactGen.Packed.Queries;

namespace FactGen.Packed.Form2;

/// <summary>
/// What is asked for, in the terms of the indexes. Each condition says here how it is looked up; what the index cannot tell for certain is asked of the
/// entries that it leads to.
/// </summary>
internal sealed class IndexQuestion
{
    private static readonly FactStatus[] s_otherStatuses = [FactStatus.Vetted, FactStatus.Disputed, FactStatus.Superseded, FactStatus.Retracted];
    // Not Encoding.UTF8: half a character is in no key, and must not be taken for U+FFFD.
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly FactPack _pack;

    /// <summary>All entries of a section.</summary>
    public IndexQuestion(FactPack pack, char section)
    {
        _pack = pack;
        Space = section;
        AreAllOfSpace = true;
        RequireSection(section);
    }

    /// <summary>The facts that meet all conditions.</summary>
    public IndexQuestion(FactPack pack, FactCondition[] conditions)
    {
        _pack = pack;
        Space = SectionTag.Statements;
        AreAllOfSpace = conditions.Length == 0;
        foreach (var condition in conditions)
            condition.AddTo(this);
    }

    /// <summary>A section that has the ids among which is looked.</summary>
    public char Space { get; }

    /// <summary>Whether these are facts, of which the segments know more than the ids.</summary>
    public bool IsOfFacts => SectionTag.OfFacts.Contains(Space, StringComparison.Ordinal);

    /// <summary>Whether it is known without the index how many there are: all facts, or all entries of <see cref="Section"/>.</summary>
    public bool AreAllOfSpace { get; }

    /// <summary>Whether nothing can be all that is asked for.</summary>
    public bool IsImpossible { get; private set; }

    /// <summary>The section that is asked for; null for any.</summary>
    public char? Section { get; private set; }

    /// <summary>The key by which the facts of <see cref="Section"/> are looked up; null for agents and articles, which have none.</summary>
    public FactKey? SectionKey { get; private set; }

    /// <summary>The keys that a fact must have, beside that.</summary>
    public List<FactKey> Keys { get; } = [];

    /// <summary>The keys that a fact must not have. No fact has two of them.</summary>
    public List<FactKey> Excluded { get; } = [];

    /// <summary>The ranges that a fact's date must be of.</summary>
    public List<DayRange> Ranges { get; } = [];

    /// <summary>The conditions that the entry must be asked for.</summary>
    public List<FactCondition> Unsure { get; } = [];

    /// <summary>It must be of a section.</summary>
    public void RequireSection(char section)
    {
        IsImpossible |= Section is { } other && other != section;
        Section = section;
        if (SectionTag.OfFacts.Contains(section, StringComparison.Ordinal))
            SectionKey = new FactKey('c', [(byte)section]);
    }

    /// <summary>It must have a key.</summary>
    public void Require(char kind, string key)
    {
        try
        {
            Keys.Add(new FactKey(kind, s_utf8.GetBytes(key)));
        }
        catch (EncoderFallbackException)
        {
            IsImpossible = true;
        }
    }

    /// <summary>It must have a reference to an entry as its key.</summary>
    public void Require(char kind, IEntry entry) => Require(kind, entry.Pack == _pack.Name ? entry.Id : $"{entry.Pack}/{entry.Id}");

    /// <summary>It must have a status.</summary>
    public void Require(FactStatus status)
    {
        if (status != FactStatus.Draft)
            Require('z', Words.Of(status));
        else if (Excluded.Count == 0)
            Excluded.AddRange(Array.ConvertAll(s_otherStatuses, other => new FactKey('z', Encoding.UTF8.GetBytes(Words.Of(other)))));
    }

    /// <summary>Its date must be of a range; null is no bound.</summary>
    /// <returns>Whether the index can tell for certain.</returns>
    public bool Require(FactDay? from, FactDay? to)
    {
        IsImpossible |= from > to;
        // What has no date at all lies outside these too.
        var range = new DayRange(from is { } first ? DayNumber.Of(first) : DayNumber.Min, to is { } last ? DayNumber.Of(last) : DayNumber.Max);
        Ranges.Add(range);
        return (from is null || range.From is > DayNumber.Min and < DayNumber.Max)
            && (to is null || range.To is > DayNumber.Min and < DayNumber.Max);
    }

    /// <summary>The entry itself must be asked.</summary>
    public void Confirm(FactCondition condition) => Unsure.Add(condition);
}
