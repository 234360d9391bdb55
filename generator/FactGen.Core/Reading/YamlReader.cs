using System.Collections.Immutable;
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
    public static YamlReading Read(string text, ReadingLimits limits, CancellationToken cancellationToken = default)
    {
        var findings = new ReadingFindings();
        if (text.Length > limits.Characters)
        {
            findings.Unreadable(
                new TextRange(0, 0),
                $"The file has {YamlLines.Number(text.Length)} characters, more than the {YamlLines.Number(limits.Characters)} that one file may have, and is not read",
                "move some of its entries to another file");
            return new YamlReading { Findings = findings.InOrder().ToImmutableArray() };
        }

        if (UnmarkedUtf16.Is(text))
        {
            findings.Unreadable(new TextRange(0, 0), "This file is saved as UTF-16 without a byte order mark, and is not read", "save it as UTF-8");
            return new YamlReading { Findings = findings.InOrder().ToImmutableArray() };
        }

        var characters = CharacterScan.Of(text, findings);
        cancellationToken.ThrowIfCancellationRequested();

        var comments = new SuppressionReader(text);
        var document = new DocumentReader(characters, limits, findings, comments, cancellationToken);
        document.Read();
        return new YamlReading
        {
            Sections = document.Sections,
            Lost = document.Lost,
            Suppressions = comments.Read(document.Unread, findings),
            Findings = findings.InOrder().ToImmutableArray(),
        };
    }
}
