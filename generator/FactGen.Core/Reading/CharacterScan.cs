using FactGen.Core.Text;

namespace FactGen.Core.Reading;

/// <summary>
/// Looks at every character of a file once, before YAML is read. Reports those that no YAML file may hold and those that
/// nobody sees, and gives a text of the same length that a YAML reader cannot trip over: a NUL, for one, would be its
/// silent end of the file.
/// </summary>
internal sealed class CharacterScan
{
    /// <summary>What stands for a forbidden character. In a file's own text it means that bytes were not valid UTF-8.</summary>
    public const char Replacement = '\uFFFD';

    // YAML 1.2 takes NEL, LS and PS for text, YamlDotNet takes them for line breaks as YAML 1.1 did, and a quotation
    // pasted from a web page would fall apart there. They pass the scanner as noncharacters, which no file may hold.
    private const string TextSeparators = "\u0085\u2028\u2029";
    private const char FirstStandIn = '\uFDD0';

    private readonly ReadingFindings _findings;
    private char[]? _replaced;
    private bool _hasSeparators;
    private bool _isEncodingSaid;

    private CharacterScan(string text, ReadingFindings findings)
    {
        Text = text;
        _findings = findings;
    }

    /// <summary>The text to read, as long as the file's.</summary>
    public string Text { get; private set; }

    /// <summary>Whether the text holds <see cref="Replacement"/>.</summary>
    public bool HasForbidden { get; private set; }

    /// <summary>Scans <paramref name="text"/>, in one pass.</summary>
    public static CharacterScan Of(string text, ReadingFindings findings, Checkpoint checkpoint)
    {
        var scan = new CharacterScan(text, findings);
        for (var next = 0; next < text.Length;)
        {
            checkpoint.Pass();
            next = scan.Look(next, Math.Min(next + Checkpoint.CharactersOfPiece, text.Length));
        }

        if (scan._replaced is not null)
        {
            scan.Text = new string(scan._replaced);
        }

        return scan;
    }

    // Gives where to go on: a pair may end behind the end.
    private int Look(int start, int end)
    {
        var text = Text;
        var i = start;
        while (i < end)
        {
            var c = text[i];
            if (c is >= ' ' and <= '~' or '\n')
            {
                i = PrintableAscii.EndOf(text, i, end);
            }
            else if (IsOrdinary(c))
            {
                i++;
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i += 2;
            }
            else
            {
                Judge(i++);
            }
        }

        return i;
    }

    // Most letters, told without looking further.
    private static bool IsOrdinary(char c) =>
        c is '\r' or '\t' or (> '\u00AD' and < '\u061C') or (> '\u061C' and < '\u200B') or (> '\u2069' and < '\uD800');

    private void Judge(int i)
    {
        var c = Text[i];
        var separator = TextSeparators.IndexOf(c);
        if (IsForbidden(c))
        {
            // Who saved a file in another encoding has made one mistake, however many letters it cost.
            if (c != Replacement || !_isEncodingSaid)
            {
                _findings.ForbiddenCharacter(new TextRange(i, 1), () => DescribeForbidden(c));
                _isEncodingSaid |= c == Replacement;
            }

            Replace(i, Replacement);
            HasForbidden = true;
        }
        else if (separator >= 0)
        {
            _findings.Invisible(new TextRange(i, 1), () => InvisibleCharacters.Describe(c) + ": write a space, or an ordinary line break, instead");
            Replace(i, (char)(FirstStandIn + separator));
            _hasSeparators = true;
        }
        else if (InvisibleCharacters.IsInvisible(Text, i))
        {
            _findings.Invisible(new TextRange(i, 1), () => InvisibleCharacters.Describe(c) + ": delete it; it often comes along when text is copied from a web page");
        }
    }

    private void Replace(int i, char replacement) => (_replaced ??= Text.ToCharArray())[i] = replacement;

    /// <summary>Gives back the characters of a scalar that had to pass the YAML reader in disguise.</summary>
    public string Restore(string value)
    {
        for (var i = 0; _hasSeparators && i < TextSeparators.Length; i++)
        {
            value = value.Replace((char)(FirstStandIn + i), TextSeparators[i]);
        }

        return value;
    }

    /// <summary>Whether a forbidden character stands between two offsets.</summary>
    public bool HasForbiddenIn(int start, int end) => HasForbidden && Text.IndexOf(Replacement, start, Math.Min(end, Text.Length) - start) >= 0;

    /// <summary>Whether no YAML file may hold a character; for half of a pair this is asked only where the other half is missing.</summary>
    public static bool IsForbidden(long code) =>
        code is (< ' ' and not '\t' and not '\n' and not '\r') or (>= 0x7F and <= 0x9F and not 0x85)
            or (>= 0xD800 and <= 0xDFFF) or (>= 0xFDD0 and <= 0xFDEF) or (>= Replacement and <= 0xFFFF);

    private static string DescribeForbidden(char c) => c switch
    {
        Replacement => "The file is not valid UTF-8, here for the first time: save it as UTF-8, and type again what was lost",
        <= '\u009F' => "A control character " + InvisibleCharacters.Code(c) + " stands here: delete it; YAML does not allow it",
        <= '\uDFFF' => "Half of a character " + InvisibleCharacters.Code(c) + " stands here: type the whole character again",
        _ => InvisibleCharacters.Code(c) + " stands here and is no character: delete it",
    };
}
