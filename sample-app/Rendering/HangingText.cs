using System.Globalization;
using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SampleApp.Rendering;

/// <summary>
/// A paragraph, indented, with its further lines indented deeper. Lines break at spaces and between wide characters, as
/// Chinese and Japanese are set; a word longer than the line stays whole, unlike in Spectre's own paragraph, so that an
/// address can be copied. Text is taken as it is: nothing in it is markup.
/// </summary>
/// <param name="indent">Columns before the first line.</param>
/// <param name="hang">Further columns before the other lines.</param>
internal sealed class HangingText(int indent = 0, int hang = 0) : Renderable
{
    private const string Closing = "、。，．：；！？）」』】》〉”’.,:;!?)]";
    private const string Opening = "（「『【《〈“‘([";

    private readonly List<Word> _words = [];
    private bool _afterSpace;

    /// <summary>Adds text. It goes on where the last one ended: without a space between them they are one word.</summary>
    public HangingText Add(string text, Style? style = null)
    {
        var piece = new StringBuilder();
        var previous = default(Rune);
        foreach (var rune in text.EnumerateRunes())
        {
            // Control characters could steer the terminal.
            if (IsBreakingSpace(rune) || Rune.IsControl(rune))
            {
                Flush();
                _afterSpace = true;
                continue;
            }

            if (piece.Length > 0 && MayBreak(previous, rune))
            {
                Flush();
                _words.Add(new Word(SpaceBefore: false));
            }

            piece.Append(rune.ToString());
            previous = rune;
        }

        Flush();
        return this;

        void Flush()
        {
            if (piece.Length == 0)
                return;

            if (_afterSpace || _words.Count == 0)
                _words.Add(new Word(SpaceBefore: _words.Count > 0));
            _words[^1].Pieces.Add(new Segment(piece.ToString(), style ?? Style.Plain));
            _afterSpace = false;
            piece.Clear();
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var column = indent;
        yield return new Segment(new string(' ', indent));
        for (var index = 0; index < _words.Count; index++)
        {
            var word = _words[index];
            var width = word.Pieces.Sum(piece => piece.CellCount());
            var space = word.SpaceBefore ? 1 : 0;
            if (index > 0 && column + space + width > maxWidth)
            {
                yield return Segment.LineBreak;
                yield return new Segment(new string(' ', indent + hang));
                column = indent + hang;
            }
            else if (space > 0)
            {
                // In one style with what it parts, if it parts like from like: Spectre then writes the run as one.
                var left = _words[index - 1].Pieces[^1].Style;
                yield return new Segment(" ", left.Equals(word.Pieces[0].Style) ? left : Style.Plain);
                column++;
            }

            foreach (var piece in word.Pieces)
                yield return piece;
            column += width;
        }

        yield return Segment.LineBreak;
    }

    private static bool IsBreakingSpace(Rune rune) =>
        Rune.IsWhiteSpace(rune) && rune.Value is not (0xA0 or 0x202F);

    // Between an ideograph and a letter or another ideograph, with the punctuation on the side where it belongs.
    private static bool MayBreak(Rune before, Rune after) =>
        (IsIdeograph(before) || IsIdeograph(after))
        && (Rune.IsLetterOrDigit(before) || IsOneOf(Closing, before))
        && (Rune.IsLetterOrDigit(after) || IsOneOf(Opening, after));

    private static bool IsIdeograph(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherLetter && new Segment(rune.ToString()).CellCount() == 2;

    private static bool IsOneOf(string characters, Rune rune) => characters.Contains(rune.ToString(), StringComparison.Ordinal);

    /// <summary>What is not broken, in the styles of its parts.</summary>
    private sealed record Word(bool SpaceBefore)
    {
        public List<Segment> Pieces { get; } = [];
    }
}
