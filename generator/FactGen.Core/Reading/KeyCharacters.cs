using FactGen.Core.Text;

namespace FactGen.Core.Reading;

/// <summary>
/// Finds, in keys and ids, spaces that are no ordinary space and letters that look like another script's. A reference to
/// such an id is typed by somebody who sees only the look.
/// </summary>
internal static class KeyCharacters
{
    private enum Script
    {
        Other,
        Latin,
        Cyrillic,
        Greek,
    }

    /// <summary>Reports what is wrong with the characters of the key that stands in <paramref name="range"/>.</summary>
    public static void Check(string text, TextRange range, ReadingFindings findings)
    {
        if (PrintableAscii.EndOf(text, range.Start, range.End) == range.End)
        {
            return;
        }

        var start = range.Start;
        for (var i = range.Start; i < range.End; i++)
        {
            if (IsUnusualSpace(text[i]))
            {
                var space = text[i];
                findings.Invisible(new TextRange(i, 1), () => $"A space that is no ordinary space ({InvisibleCharacters.Code(space)}) stands in this key: type it again");
            }

            if (text[i] is '-' or ' ')
            {
                CheckPart(text, start, i, findings);
                start = i + 1;
            }
        }

        CheckPart(text, start, range.End, findings);
    }

    // Parts of an id may be of different scripts; letters of one part may not.
    private static void CheckPart(string text, int start, int end, ReadingFindings findings)
    {
        int latin = 0, foreign = 0;
        for (var i = start; i < end; i++)
        {
            var script = ScriptOf(text[i]);
            latin += script == Script.Latin ? 1 : 0;
            foreign += script is Script.Cyrillic or Script.Greek ? 1 : 0;
        }

        if (latin == 0 || foreign == 0)
        {
            return;
        }

        var latinIntrudes = latin < foreign;
        for (var i = start; i < end; i++)
        {
            var script = ScriptOf(text[i]);
            if (script != Script.Other && (script == Script.Latin) == latinIntrudes)
            {
                var letter = text[i];
                var others = latinIntrudes ? "letters that are not Latin" : "Latin letters";
                findings.Invisible(
                    new TextRange(i, 1),
                    () => $"`{letter}` ({InvisibleCharacters.Code(letter)}) is a {script} letter among {others}: type this key again in one script");
                return;
            }
        }
    }

    /// <summary>Whether <paramref name="c"/> looks like a space and is none to YAML.</summary>
    public static bool IsUnusualSpace(char c) => c is '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000';

    private static Script ScriptOf(char c) => c switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '\u00C0' and <= '\u024F' and not '\u00D7' and not '\u00F7') => Script.Latin,
        >= '\u0370' and <= '\u03FF' => Script.Greek,
        >= '\u0400' and <= '\u052F' => Script.Cyrillic,
        _ => Script.Other,
    };
}
