using System.Collections.Immutable;
using FactGen.Core.Format;
using FactGen.Core.Reading;
using FactGen.Core.Rules;
using FactGen.Core.Text;

namespace FactGen.Core.Model;

/// <summary>
/// What one file holds: entries, findings, suppressions. A pure function of the file's text; it knows neither its path
/// nor other files.
/// </summary>
public sealed class FactFile
{
    private static readonly FileText s_none = FileText.Of("");

    /// <summary>The file's text.</summary>
    public required FileText Text { get; init; }

    /// <summary>Turns offsets into lines and columns.</summary>
    public required LineMap Lines { get; init; }

    /// <summary>The entries that could be read, in the order of the file; an id may occur twice.</summary>
    public required ImmutableArray<FactEntry> Entries { get; init; }

    /// <summary>Every reference of those entries.</summary>
    public required ImmutableArray<ReferenceValue> References { get; init; }

    /// <summary>What is wrong with the file as far as one file shows it.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>The suppression comments.</summary>
    public required ImmutableArray<Suppression> Suppressions { get; init; }

    /// <summary>What other files may show or need.</summary>
    public required FileExports Exports { get; init; }

    /// <summary>What a reading after an edit must know of this one; null where that cannot begin from it.</summary>
    internal FileLayout? Layout { get; init; }

    /// <summary>Whether a reading after an edit can take from this one what the edit did not touch: where there is no mistake.</summary>
    public bool IsReusable => Layout is not null;

    /// <summary>Reads <paramref name="text"/>. Never throws for bad input; throws <see cref="OperationCanceledException"/> when cancelled.</summary>
    public static FactFile Read(string text, CancellationToken cancellationToken = default) =>
        Read(text, new Checkpoint(cancellationToken));

    /// <summary>The same of a text that somebody else holds.</summary>
    public static FactFile Read(FileText text, CancellationToken cancellationToken = default) => Read(text, text.ToString(), new Checkpoint(cancellationToken));

    /// <summary>Reads <paramref name="text"/>, and asks <paramref name="checkpoint"/> every few milliseconds whether that is still wanted.</summary>
    public static FactFile Read(string text, Checkpoint checkpoint) => Read(FileText.Of(text), text, checkpoint);

    /// <summary>
    /// Reads <paramref name="text"/>, and takes from <paramref name="before"/>, which was read of the same file or of any other, what is the same there.
    /// That makes it cheaper and nothing else.
    /// </summary>
    public static FactFile ReadAgain(FileText text, FactFile before, CancellationToken cancellationToken = default)
    {
        var checkpoint = new Checkpoint(cancellationToken);
        checkpoint.Ask();
        if (before.IsReusable && text.Equals(before.Text))
        {
            return before;
        }

        var written = text.ToString();
        return (before.IsReusable ? EditedFile.Read(text, written, before, checkpoint) : null) ?? Read(text, written, checkpoint);
    }

    /// <summary>The same of a text that nobody else holds.</summary>
    public static FactFile ReadAgain(string text, FactFile before, CancellationToken cancellationToken = default) => ReadAgain(FileText.Of(text), before, cancellationToken);

    /// <summary>Whether a file of so many characters is too long to be read, so that nobody need make a string of it; see <see cref="TooLong"/>.</summary>
    public static bool IsTooLong(int characters) => characters > ReadingLimits.Default.Characters;

    /// <summary>A file of so many characters that it is not read.</summary>
    public static FactFile TooLong(int characters) => LeftOut(ReadingLimits.Default.TooLong(characters) + ": " + ReadingLimits.Default.HowToSplit(characters));

    /// <summary>A file whose text could not be had.</summary>
    public static FactFile Unreadable() => LeftOut("this file cannot be read: check that it exists, that it is a file, and that you may read it");

    /// <summary>A file whose bytes are no UTF-8, and that no byte order mark says the encoding of.</summary>
    /// <param name="text">The text as somebody might take it to be.</param>
    /// <param name="cancellationToken">Looked at now and then.</param>
    public static FactFile NotUtf8(FileText text, CancellationToken cancellationToken = default) => UnmarkedUtf16.Is(text.ToString()) ? Read(text, cancellationToken) : LeftOut("this file is not in UTF-8, so every machine would read its letters in its own way: save it as UTF-8");

    /// <summary>A file of which nothing is compiled, for a reason that is FACT014: what is wrong, and how to repair it.</summary>
    public static FactFile LeftOut(string reason)
    {
        var findings = new FindingList();
        findings.Add(RuleCatalogue.FileUnreadable, default, reason);
        return new FactFile
        {
            Text = s_none,
            Lines = new LineMap(s_none),
            Entries = ImmutableArray<FactEntry>.Empty,
            References = ImmutableArray<ReferenceValue>.Empty,
            Findings = findings.Items.ToImmutableArray(),
            Suppressions = ImmutableArray<Suppression>.Empty,
            Exports = new FileExports(default, default),
        };
    }

    private static FactFile Read(FileText text, string written, Checkpoint checkpoint) => new FactFileReader(text, written, checkpoint).Read();
}
