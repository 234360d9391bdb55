using System.Runtime.CompilerServices;
using FactGen.Core.Quotes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>Reads each kept text once, as <see cref="SharedReading"/> does with facts: what was found in it lives as long as the text does.</summary>
internal static class SharedSnapshots
{
    private static readonly ConditionalWeakTable<SourceText, Snapshot> s_snapshots = new();

    // The compiler gives nothing for a file that it takes for a picture either.
    private const string Unreadable = "it is no text, or cannot be opened: save the article's text in UTF-8, and check that you may read it";

    /// <summary>The kept text of that name; one that cannot be read says why.</summary>
    public static Snapshot Read(AdditionalText file, string name, CancellationToken cancellationToken)
    {
        try
        {
            if (file.GetText(cancellationToken) is not { } text)
            {
                return new Snapshot(name, sha256: null, text: null, Unreadable);
            }

            var snapshot = s_snapshots.TryGetValue(text, out var known) ? known : s_snapshots.GetValue(text, unread => Read(unread, name, cancellationToken));
            return snapshot.Name == name ? snapshot : new Snapshot(name, snapshot.Sha256, snapshot.Text, snapshot.Problem);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new Snapshot(name, sha256: null, text: null, Unreadable);
        }
    }

    private static Snapshot Read(SourceText text, string name, CancellationToken cancellationToken)
    {
        // The hash of the file's own bytes, with its byte order mark and line ends. An editor's text may have been made with another algorithm.
        var hash = text.ChecksumAlgorithm == SourceHashAlgorithm.Sha256 ? BitConverter.ToString(text.GetChecksum().ToArray()).Replace("-", "") : null;

        return UnicodeText.Is(text)
            ? Snapshot.Read(name, text.ToString(), hash, cancellationToken)
            : new Snapshot(name, hash, text: null, "it is not in UTF-8: save it in that encoding");
    }
}
