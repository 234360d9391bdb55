using FactGen.Core.Format;
using FactGen.Core.Text;
using YamlDotNet.Core;

namespace FactGen.Core.Reading;

/// <summary>
/// Says in a fact-checker's words what YamlDotNet stumbled over. Its own words name what the parser expected, which
/// helps those who write parsers; what was written there tells more.
/// </summary>
/// <param name="text">The text that was read.</param>
internal sealed class SyntaxDiagnosis(string text)
{
    private const string Quote = "put the text in quotation marks, or write `>-` and the text on the lines below";

    private const int LongestKey = 1024;

    private const char FullWidthColon = '：';

    private const int MostLinesAbove = 200;

    /// <summary>What is known about the place of an error.</summary>
    /// <param name="Start">Where the parser says that it is; -1 where it does not say.</param>
    /// <param name="End">Where that ends.</param>
    /// <param name="Cursor">How far the scanner had come.</param>
    /// <param name="OpenBracket">The last bracket that was opened and not closed; -1 where there is none.</param>
    /// <param name="BlockIndent">The indentation of the block that holds that bracket.</param>
    /// <param name="LastQuoted">The scalar in quotation marks that was read last, if any.</param>
    public readonly record struct Place(int Start, int End, int Cursor, int OpenBracket, int BlockIndent, TextRange? LastQuoted);

    /// <summary>Explains an exception of YamlDotNet's.</summary>
    public SyntaxProblem Explain(Exception exception, Place place)
    {
        var message = exception is YamlException ? exception.Message : string.Empty;
        var at = Math.Min(place.Start >= 0 ? place.Start : place.Cursor, text.Length);

        if (IndentationTab(message, at, place) is { } tab)
        {
            return Tab(tab);
        }

        if (at < text.Length && text[at] == '#')
        {
            return new SyntaxProblem(new TextRange(at, 1), "A comment begins right behind something else", "put a space before the `#`");
        }

        if (Has(message, "quoted scalar"))
        {
            return Quoted(message, at, place);
        }

        if (Has(message, "anchor or alias"))
        {
            return Property(at);
        }

        if (Has(message, "tag"))
        {
            return Property(at);
        }

        if (Has(message, "block scalar"))
        {
            return BlockScalar(message, at, place.End);
        }

        if (Has(message, "directive"))
        {
            return Directive(at);
        }

        if (place.OpenBracket >= 0 && Bracket(at, place) is { } bracket)
        {
            return bracket;
        }

        if (Has(message, "could not find expected ':'"))
        {
            return MissingColon(at);
        }

        return ByWhatStandsThere(at, place);
    }

    /// <summary>A key, a list item or text begins behind a tab instead of spaces.</summary>
    public static SyntaxProblem Tab(int offset) => new(new TextRange(offset, 1), "A tab indents this line", "indent with spaces");

    /// <summary>A key begins behind a space that YAML takes for a letter.</summary>
    public static SyntaxProblem UnusualSpace(int offset, char space) => new(
        new TextRange(offset, 1),
        $"A space that is no ordinary space ({InvisibleCharacters.Code(space)}) indents this line",
        "indent with ordinary spaces; such spaces come along when text is copied from a web page");

    /// <summary>An anchor, an alias or a tag begins at <paramref name="offset"/>.</summary>
    public SyntaxProblem Property(int offset)
    {
        var (name, use) = (offset < text.Length ? text[offset] : '*') switch
        {
            '&' => ("`&` begins a YAML anchor, which facts do not use", "if it is text, put it in quotation marks"),
            '!' => ("`!` begins a YAML tag, which facts do not use", "if it is text, put it in quotation marks"),
            _ => ("`*` begins a YAML alias, which facts do not use", "if it is text, put it in quotation marks; else write the value itself"),
        };
        return new SyntaxProblem(Word(offset), name, use);
    }

    /// <summary>A bracket is not closed where it must be.</summary>
    public SyntaxProblem Unclosed(int bracket) => new(
        new TextRange(bracket, 1),
        $"This `{text[bracket]}` is not closed before the next line that is no part of it",
        $"add the missing `{(text[bracket] == '[' ? ']' : '}')}`, or put text that begins with a bracket in quotation marks");

    /// <summary>A quotation mark is not closed where it must be.</summary>
    public SyntaxProblem Unterminated(int mark) => new(
        new TextRange(mark, 1),
        "The text in quotation marks that begins here is not closed",
        $"add the closing `{text[mark]}`; lines that belong to it must be indented more than the key");

    /// <summary>A document begins behind the first.</summary>
    public SyntaxProblem SecondDocument(int offset) => new(
        YamlLines.IsDocumentMarker(text, offset) ? new TextRange(offset, 3) : Word(offset),
        "A second YAML document begins here and is not read",
        "remove the line `---` or `...`, or move what follows to a file of its own");

    /// <summary>A line <c>%…</c> stands at <paramref name="offset"/>.</summary>
    public SyntaxProblem Directive(int offset) => new(
        TextRange.FromBounds(offset, YamlLines.ContentEnd(text, offset)),
        "A line that begins with `%` is a YAML directive, which facts do not use",
        "delete it; text that begins with `%` goes into quotation marks");

    /// <summary>Plain text begins with a character that YAML keeps for itself.</summary>
    public SyntaxProblem Reserved(int offset) => new(new TextRange(offset, 1), $"Plain text cannot begin with `{text[offset]}`", Quote);

    /// <summary>A pair of a mapping in braces lacks the comma before it.</summary>
    public static SyntaxProblem MissingComma(TextRange token) => new(token, "A comma is missing before this", "separate what stands in brackets by commas");

    /// <summary>A token in braces lacks the colon before it.</summary>
    public static SyntaxProblem MissingColonInBraces(TextRange token) => new(token, "A colon is missing before this", "write `key: value`");

    /// <summary>A key is a list or a mapping.</summary>
    public SyntaxProblem KeyIsNoText(int offset) => new(new TextRange(offset, 1), "A key must be text, and this is " + Kind(offset), "write the key as text, or remove the `?`, `[` or `{`");

    /// <summary>A colon stands without a key.</summary>
    public static SyntaxProblem KeyMissing(int offset) => new(new TextRange(offset, 1), "A key is missing before this", "write `key: value`");

    /// <summary>A line is indented so that it belongs to nothing.</summary>
    public SyntaxProblem Misindented(int offset)
    {
        var colon = YamlLines.KeyColon(text, offset);
        if (colon - offset > LongestKey)
        {
            return new SyntaxProblem(TextRange.FromBounds(offset, colon), "This key is too long", "shorten it; YAML allows a key 1,024 characters");
        }

        return new SyntaxProblem(
            colon < 0 ? Word(offset) : TextRange.FromBounds(offset, colon),
            $"`{YamlLines.Shorten(colon < 0 ? text.Substring(offset, Word(offset).Length) : YamlLines.Key(text, offset, colon))}` is indented like no line above it",
            "give it as many spaces as the keys it belongs to");
    }

    /// <summary>An escape writes a character that may not stand in a file.</summary>
    public static SyntaxProblem ForbiddenEscape(TextRange range) => new(range, "This writes a control character, which no text may hold", "remove it; `\\\\` writes a backslash");

    /// <summary>A merge key.</summary>
    public static SyntaxProblem MergeKey(TextRange range) => new(range, "`<<` merges mappings in YAML, which facts do not use", "write the keys themselves");

    /// <summary>The root is a list or text.</summary>
    public SyntaxProblem RootIsNoMapping(int offset) => new(
        text[offset] is '-' or '[' or '{' or '|' or '>' ? new TextRange(offset, 1) : TextRange.FromBounds(offset, YamlLines.ContentEnd(text, offset)),
        "A file of facts is a mapping of sections, and this is " + Kind(offset),
        "begin with a section such as `people:` and indent its entries below it");

    private static bool Has(string message, string part) => message.IndexOf(part, StringComparison.Ordinal) >= 0;

    private string Kind(int offset) => text[offset] switch
    {
        '-' or '[' => "a list",
        '{' => "a mapping in braces",
        _ => "text",
    };

    private int? IndentationTab(string message, int at, Place place)
    {
        if (Has(message, "tab") && place.Cursor < text.Length && text[place.Cursor] == '\t')
        {
            return place.Cursor;
        }

        if (place.OpenBracket >= 0)
        {
            return null;
        }

        var start = YamlLines.StartOf(text, at);
        var content = YamlLines.ContentOf(text, start);
        var tab = content < text.Length ? text.IndexOf('\t', start, content - start) : -1;
        return tab >= 0 && content <= at ? tab : null;
    }

    private SyntaxProblem Quoted(string message, int at, Place place)
    {
        var bad = place.End;
        if (Has(message, "hexadecimal") || Has(message, "surrogate") || Has(message, "escape"))
        {
            bad = bad > at && !Has(message, "unknown") ? text.LastIndexOf('\\', Math.Min(bad, text.Length - 1), Math.Min(bad, text.Length - 1) - at) : bad;
            if (bad > at && bad < text.Length)
            {
                var end = Math.Min(bad + 2, text.Length);
                return new SyntaxProblem(
                    TextRange.FromBounds(bad, end),
                    $"`{text.Substring(bad, end - bad)}` is no character that can be written so",
                    "write `\\\\` for a backslash, or use single quotation marks");
            }
        }

        return Unterminated(at);
    }

    private SyntaxProblem BlockScalar(string message, int at, int end)
    {
        if (Has(message, "spaces"))
        {
            var line = YamlLines.StartOf(text, Math.Min(end, text.Length));
            return new SyntaxProblem(
                new TextRange(line, 0),
                "An empty line above the text is indented more than the text",
                "remove the spaces from that empty line");
        }

        var header = at < text.Length && text[at] is '|' or '>' ? at : Math.Max(text.LastIndexOfAny(['|', '>'], Math.Min(at, text.Length - 1)), 0);
        var stop = Math.Max(YamlLines.ContentEnd(text, header), header + 1);
        return new SyntaxProblem(
            TextRange.FromBounds(header, stop),
            $"Behind `{text[header]}` the text must begin on the next line",
            "move it there and indent it, or put text that begins with this character in quotation marks");
    }

    private SyntaxProblem? Bracket(int at, Place place)
    {
        var lines = 0;
        for (var line = YamlLines.NextOf(text, place.OpenBracket); line < at; line = YamlLines.NextOf(text, line))
        {
            lines++;
            var content = YamlLines.ContentOf(text, line);
            if (!YamlLines.IsBlankOrComment(text, content) && content - line <= place.BlockIndent && content <= at)
            {
                var tab = text.IndexOf('\t', line, content - line);
                return tab < 0 ? Unclosed(place.OpenBracket) : Tab(tab);
            }
        }

        if (YamlLines.ContentOf(text, at) >= text.Length || string.IsNullOrWhiteSpace(text.Substring(at, Math.Min(text.Length - at, 100))))
        {
            return Unclosed(place.OpenBracket);
        }

        var open = text[place.OpenBracket];
        return text[at] switch
        {
            ':' => Colon(at, place.OpenBracket),
            ']' or '}' when (text[at] == ']') != (open == '[') => Unclosed(place.OpenBracket),
            ',' => new SyntaxProblem(new TextRange(at, 1), "Nothing stands before this comma", "remove it, or put text that holds a comma in quotation marks"),
            '@' or '`' or '%' => Reserved(at),
            '|' or '>' => new SyntaxProblem(new TextRange(at, 1), $"Text in brackets cannot begin with `{text[at]}`", "put it in quotation marks"),
            '-' => new SyntaxProblem(new TextRange(at, 1), "A `- ` item stands in brackets", "separate what stands in brackets by commas"),
            _ when !IsBehindBracket(at) && TextBehindEnd(at) is { } behind => behind,
            _ when lines > 0 && at == YamlLines.ContentOf(text, YamlLines.StartOf(text, at)) => Unclosed(place.OpenBracket),
            _ => MissingComma(Word(at)),
        };
    }

    private SyntaxProblem ByWhatStandsThere(int at, Place place)
    {
        if (at >= text.Length)
        {
            return Unknown(at);
        }

        var content = YamlLines.ContentOf(text, YamlLines.StartOf(text, at));
        var isFirst = content >= at;
        switch (text[at])
        {
            case ':' when YamlLines.IsBlankOrEnd(text, at + 1):
                return isFirst ? KeyMissing(at) : Colon(at, -1);
            case '@' or '`' or '%':
                return Reserved(at);
            case ']' or '}' or ',':
                return new SyntaxProblem(new TextRange(at, 1), $"This `{text[at]}` closes nothing", "remove it, or put the text it belongs to in quotation marks");
            case '-' when YamlLines.IsBlankOrEnd(text, at + 1):
                return isFirst
                    ? new SyntaxProblem(new TextRange(at, 1), "A list item stands where a key must be", "indent it below the key whose list it belongs to, or write `key:` instead of `- `")
                    : new SyntaxProblem(new TextRange(at, 1), "A list item cannot begin behind a key on its line", "put it on the next line, or, if it is text, in quotation marks");
            case '?' when YamlLines.IsBlankOrEnd(text, at + 1):
                return KeyIsNoText(at);
            default:
                break;
        }

        if (!isFirst)
        {
            return TextBehindEnd(at) is { } behind ? OfOpening(behind, at, place) : Unknown(at);
        }

        var colon = YamlLines.KeyColon(text, at);
        if (colon < 0)
        {
            return MissingColon(at);
        }

        return Misindented(at);
    }

    // A quotation mark that is missing is often "found" lines later, at the beginning of the next text in quotation marks.
    private SyntaxProblem OfOpening(SyntaxProblem problem, int at, Place place)
    {
        var spansLines = place.LastQuoted is { } quoted && quoted.End <= at && at - quoted.End < 200
            && text.IndexOfAny(['\n', '\r'], quoted.Start, quoted.Length) >= 0
            && string.IsNullOrWhiteSpace(text.Substring(quoted.End, at - quoted.End));
        return spansLines ? Unterminated(place.LastQuoted!.Value.Start) : problem;
    }

    private SyntaxProblem Colon(int at, int bracket)
    {
        var line = YamlLines.StartOf(text, at);
        var content = YamlLines.ContentOf(text, line);
        if (bracket < 0 && YamlLines.KeyColon(text, content) == at && Above(line) is { } above)
        {
            var key = TextRange.FromBounds(content, at);
            var word = YamlLines.Shorten(YamlLines.Key(text, content, at));
            var aboveContent = YamlLines.ContentOf(text, above);

            // A line above, as far out as this one, that is one word, begins with a key's name or stands where sections do is rather a key
            // without its colon than the text's beginning.
            var isKey = aboveContent - above < content - line || (aboveContent - above == content - line && (aboveContent == above || BeginsLikeKey(aboveContent)));
            return YamlLines.KeyColon(text, aboveContent) < 0 && text[aboveContent] != '-' && isKey
                ? MissingColon(above)
                : new SyntaxProblem(
                    key,
                    $"`{word}:` is indented like no key above it",
                    "give it as many spaces as the keys it belongs to, or put the text above in quotation marks if this is part of it");
        }

        return TextBehindQuoted(at, content) ?? new SyntaxProblem(new TextRange(at, 1), "A colon followed by a space ends plain text", Quote);
    }

    // `title: "Our river": an interview` has its quotation marks already.
    private SyntaxProblem? TextBehindQuoted(int at, int content)
    {
        var colon = YamlLines.KeyColon(text, content);
        var value = colon < 0 || colon >= at ? at : YamlLines.ContentOf(text, colon + 1);
        return value < at - 1 && text[value] is '"' or '\'' && text[at - 1] == text[value] ? TextBehindEnd(at) : null;
    }

    private bool BeginsLikeKey(int content)
    {
        var end = YamlLines.ContentEnd(text, content);
        var word = Word(content);
        return word.End == end || text.IndexOf(FullWidthColon, content, end - content) >= 0 || FactFormat.IsKey(text.Substring(content, word.Length));
    }

    // The first line of a `|` or `>-` text says how far all of it is indented.
    private bool IsInBlockText(int line)
    {
        var indent = YamlLines.Indent(text, line);
        for (var lines = 0; lines < MostLinesAbove && Above(line) is { } above; lines++)
        {
            line = above;
            var content = YamlLines.ContentOf(text, line);
            if (YamlLines.Indent(text, line) < indent)
            {
                return YamlLines.KeyColon(text, content) is >= 0 and var colon
                    && YamlLines.ContentOf(text, colon + 1) is var value && value < text.Length && text[value] is '|' or '>';
            }
        }

        return false;
    }

    private int? Above(int line)
    {
        while (line > 0)
        {
            line = YamlLines.StartOf(text, line - 1);
            if (!YamlLines.IsBlankOrComment(text, YamlLines.ContentOf(text, line)))
            {
                return line;
            }
        }

        return null;
    }

    // The parser often notices only at the next token: the line that lacks its colon is then the one above.
    private SyntaxProblem MissingColon(int at)
    {
        var line = YamlLines.StartOf(text, Math.Min(at, text.Length));
        var content = YamlLines.ContentOf(text, line);
        if ((YamlLines.IsBlankOrComment(text, content) || YamlLines.KeyColon(text, content) >= 0 || text[content] == '-') && Above(line) is { } above)
        {
            content = YamlLines.ContentOf(text, above);
        }

        if (YamlLines.IsBlankOrComment(text, content))
        {
            return Unknown(at);
        }

        if (text[content] is '[' or '{')
        {
            return Unclosed(content);
        }

        var end = YamlLines.ContentEnd(text, content);
        if (text.IndexOf(FullWidthColon, content, end - content) is >= 0 and var wide)
        {
            return new SyntaxProblem(new TextRange(wide, 1), $"This colon is a full-width `{FullWidthColon}`, which YAML takes for text", "write an ordinary `:` and a space");
        }

        if (IsInBlockText(YamlLines.StartOf(text, content)))
        {
            return new SyntaxProblem(
                TextRange.FromBounds(content, end),
                "This line is indented less than the first line of the text that it belongs to",
                "indent all lines below `|` or `>-` alike");
        }

        return new SyntaxProblem(
            TextRange.FromBounds(content, end),
            YamlLines.KeyColon(text, content) >= 0 ? "This line cannot be read as `key: value`" : "This line is no `key: value`: a colon with a space behind it is missing",
            "write `key: value`; a line that goes on with the text above must be indented more than its key");
    }

    private bool IsBehindBracket(int at)
    {
        var before = at - 1;
        while (before > 0 && YamlLines.IsBlank(text[before]))
        {
            before--;
        }

        return before >= 0 && text[before] is (']' or '}');
    }

    private SyntaxProblem? TextBehindEnd(int at)
    {
        var before = at - 1;
        while (before > 0 && YamlLines.IsBlank(text[before]))
        {
            before--;
        }

        if (before < 0 || text[before] is not ('"' or '\'' or ']' or '}'))
        {
            return null;
        }

        var end = Math.Max(YamlLines.ContentEnd(text, at), at + 1);
        if (text[before] is ']' or '}')
        {
            return new SyntaxProblem(TextRange.FromBounds(at, end), $"Text stands behind the closing `{text[before]}`", "text that begins with a bracket goes into quotation marks as a whole");
        }

        return new SyntaxProblem(
            TextRange.FromBounds(at, end),
            "Text stands behind the closing quotation mark",
            text[before] == '"'
                ? "write `\\\"` for a quotation mark within the text, or `>-` and the text on the lines below"
                : "write `''` for an apostrophe within the text, or `>-` and the text on the lines below");
    }

    private SyntaxProblem Unknown(int at)
    {
        if (at < text.Length && YamlLines.IsBreak(text[at]))
        {
            at = YamlLines.StartOf(text, at);
        }

        return new SyntaxProblem(
            Word(Math.Min(at, text.Length)),
            "This is not read as part of a `key: value`",
            "check the colon, the quotation marks and the indentation here and on the line above");
    }

    private TextRange Word(int start)
    {
        var end = start;
        while (end < text.Length && !YamlLines.IsBlankOrEnd(text, end) && text[end] is not (',' or ']' or '}'))
        {
            end++;
        }

        return TextRange.FromBounds(start, end > start ? end : Math.Min(start + 1, text.Length));
    }
}
