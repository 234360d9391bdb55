using FactGen.Core.Text;

namespace FactGen.Core.Reading;

/// <summary>Reads YAML text into positioned nodes, through YamlDotNet's <c>Parser</c> events alone.</summary>
public static class YamlReader
{
    /// <summary>
    /// Reads <paramref name="text"/>. What is wrong becomes a finding, and what is right is still read; no text makes it
    /// throw, hang or overflow the stack, and its time grows with the text's length alone.
    /// </summary>
    /// <param name="text">The whole file, with or without a byte order mark.</param>
    /// <param name="limits">How much one file may hold.</param>
    /// <param name="cancellationToken">Looked at now and then.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static YamlReading Read(string text, ReadingLimits limits, CancellationToken cancellationToken = default) =>
        Read(text, limits, new LineMap(text), sink: null, known: null, new Checkpoint(cancellationToken));

    /// <summary>
    /// Reads <paramref name="text"/> and gives each entry to <paramref name="sink"/> as soon as nothing can cost it any more. Where
    /// <paramref name="known"/> says so, only from an entry on, and up to one that the sink knows.
    /// </summary>
    internal static YamlReading Read(string text, ReadingLimits limits, LineMap lines, IEntrySink? sink, KnownParts? known, Checkpoint checkpoint)
    {
        checkpoint.Ask();
        var findings = new ReadingFindings();
        if (text.Length > limits.Characters)
        {
            findings.Unreadable(new TextRange(0, 0), limits.TooLong(text.Length), limits.HowToSplit(text.Length));
            return new YamlReading { Findings = findings.InOrder() };
        }

        if (UnmarkedUtf16.Is(text))
        {
            findings.Unreadable(new TextRange(0, 0), "This file is saved as UTF-16 without a byte order mark, and is not read", "save it as UTF-8");
            return new YamlReading { Findings = findings.InOrder() };
        }

        var characters = CharacterScan.Of(text, findings, checkpoint);
        var comments = new SuppressionReader(text, lines, checkpoint);
        var document = new DocumentReader(characters, limits, findings, comments, sink, checkpoint);
        document.Read(known?.Start);
        if (known is not null)
        {
            comments.StrikeOutBut(known.Suppressions, 0, 0, known.Start?.Start ?? 0);
            comments.StrikeOutBut(known.Suppressions, known.Shift, document.KnownFrom, text.Length);
        }

        return new YamlReading
        {
            Sections = document.Sections,
            Lost = document.Lost,
            Suppressions = comments.Read(document.Unread, findings),
            Findings = findings.InOrder(),
            Layout = document.Layout,
        };
    }
}
