using System.Collections.Immutable;
using FactGen.Core.Rules;
using FactGen.Core.Text;

namespace FactGen.Core.Reading;

/// <summary>What one file's text holds as YAML, before the fact format types it.</summary>
public sealed record YamlReading
{
    /// <summary>The top-level pairs. A section that was read in pieces, around a syntax error, is one pair.</summary>
    public ImmutableArray<YamlPair> Sections { get; init; } = ImmutableArray<YamlPair>.Empty;

    /// <summary>Entries that a syntax error cost, as far as their section and id could be read: references to them are no further mistake.</summary>
    public ImmutableArray<LostEntry> Lost { get; init; } = ImmutableArray<LostEntry>.Empty;

    /// <summary>The suppression comments.</summary>
    public ImmutableArray<Suppression> Suppressions { get; init; } = ImmutableArray<Suppression>.Empty;

    /// <summary>What is wrong: FACT001, FACT010, FACT011, FACT012 (a comment that is not understood), FACT014; in the order of the file.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = ImmutableArray<Finding>.Empty;

    /// <summary>How what was read is laid out; null where an entry is in brackets, so that no reading can begin there.</summary>
    internal FileLayout? Layout { get; init; }
}

/// <summary>An entry that was lost to a mistake in it.</summary>
/// <param name="Section">The section's key as written.</param>
/// <param name="Id">The entry's id as written.</param>
public sealed record LostEntry(string Section, string Id);

/// <summary>A comment <c># factgen-disable-next-line FACT105: reason</c>.</summary>
/// <param name="Range">From the <c>#</c> to the end of the comment's line.</param>
/// <param name="RuleIds">The ids it names, as written, each with its place.</param>
/// <param name="Reason">Why; never empty (a suppression without a reason is FACT011 and does not come into being).</param>
/// <param name="CoveredLine">The line, from 0, that it covers: the next that is neither a comment nor blank; the number of lines where none follows.</param>
public sealed record Suppression(TextRange Range, ImmutableArray<SuppressedRule> RuleIds, string Reason, int CoveredLine);

/// <summary>A rule's id in a suppression.</summary>
public sealed record SuppressedRule(string Id, TextRange Range);
