using System.Text;
using FactGen.Core.Reading;
using FactGen.Core.Text;

namespace FactGen.Core.Quotes;

/// <summary>An article's kept text, as a door hands it over.</summary>
public sealed class Snapshot
{
    private const string NotThere = "it cannot be opened: check that you may read it";

    private static readonly Encoding[] s_encodings = [new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)];

    /// <summary>A kept text.</summary>
    /// <param name="name">The file's path below the folder of snapshots, with <c>/</c>: what an article names.</param>
    /// <param name="sha256">The hash of its bytes in hex; null where the host does not know it.</param>
    /// <param name="text">What it holds; null where it cannot be read.</param>
    /// <param name="problem">Why it cannot be read and how to repair that, to stand behind "since"; null where it can.</param>
    public Snapshot(string name, string? sha256, SnapshotText? text, string? problem)
    {
        Name = name;
        Sha256 = sha256?.ToLowerInvariant();
        Text = problem is null ? text : null;
        Problem = problem ?? (text is null ? NotThere : null);
    }

    /// <summary>The file's path below the folder of snapshots, with <c>/</c>.</summary>
    public string Name { get; }

    /// <summary>The hash of its bytes in lower-case hex; null where the host does not know it.</summary>
    public string? Sha256 { get; }

    /// <summary>What it holds; null where it cannot be read.</summary>
    public SnapshotText? Text { get; }

    /// <summary>Why it cannot be read, with the repair; null where it can.</summary>
    public string? Problem { get; }

    /// <summary>Takes what a host has read: refuses what is no text, is not in UTF-8 or UTF-16, or is over the limit of a file.</summary>
    /// <param name="name">The file's path below the folder of snapshots, with <c>/</c>.</param>
    /// <param name="text">Its text; null where the host cannot read it.</param>
    /// <param name="sha256">The hash of its bytes in hex; null where the host does not know it.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public static Snapshot Read(string name, string? text, string? sha256 = null, CancellationToken cancellationToken = default) =>
        (text is null ? NotThere : ProblemOf(text, sha256)) is { } problem
            ? new Snapshot(name, sha256, null, problem)
            : new Snapshot(name, sha256, SnapshotText.Of(text!, cancellationToken), null);

    private static string? ProblemOf(string text, string? sha256)
    {
        if (text.Length > ReadingLimits.Default.Characters)
        {
            return "it has more than 16 million characters: keep the article's text alone";
        }

        if (text.IndexOf('\0') >= 0)
        {
            return "it holds NUL characters, as a picture or a PDF does: save the article's text in UTF-8";
        }

        return text.IndexOf('\uFFFD') >= 0 && sha256 is not null && !IsWhatTheFileHolds(text, sha256)
            ? "it is not in UTF-8: save it in that encoding"
            : null;
    }

    // A host puts U+FFFD where bytes are no UTF-8; but an article may have been kept with that character in it, and
    // then the text encodes to the very bytes of the file.
    private static bool IsWhatTheFileHolds(string text, string sha256) => s_encodings.Any(encoding =>
        string.Equals(Sha256Hex.Of([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]), sha256, StringComparison.OrdinalIgnoreCase));
}
