using System.Collections.Immutable;
using FactGen.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactGen.Core.Reading;

/// <summary>
/// Reads sections and entries. YamlDotNet stops at the first syntax error; here an error costs its entry, and the
/// reading goes on with a new parser at the next line that begins an entry or a section. Each piece begins behind the
/// error before it, so the work stays linear.
/// </summary>
internal sealed partial class DocumentReader(
    CharacterScan characters,
    ReadingLimits limits,
    ReadingFindings findings,
    SuppressionReader comments,
    CancellationToken cancellationToken)
{
    private const int MostRestarts = 99;
    private const int EventsBetweenChecks = 4096;
    private const string MergeKey = "<<";

    private readonly string _text = characters.Text;
    private readonly SyntaxDiagnosis _diagnosis = new(characters.Text);
    private readonly List<OpenSection> _sections = new();
    private readonly List<LostEntry> _lost = new();
    private readonly List<TextRange> _unread = new();

    // What is open where the parser stands: the root, a section's mapping, an entry's value, and so on.
    private readonly List<OpenCollection> _open = new();
    private OpenSection? _section;
    private OpenEntry? _entry;
    private int _rootIndent = -1;

    private int _entries;
    private int _nodes;
    private int _nodesBeforeEntry;
    private int _restarts;

    private TextRange? _lastQuoted;
    private int _lastEnd;

    // Tokens before it were judged in an earlier reading of the same lines.
    private int _judgedUntil;
    private bool _valueIsMerged;
    private bool _restIsUnread;

    /// <summary>The sections, in the order of the file.</summary>
    public ImmutableArray<YamlPair> Sections => _sections.Where(section => !HasForbiddenKey(section)).Select(section => section.ToPair()).ToImmutableArray();

    /// <summary>The entries that were lost.</summary>
    public ImmutableArray<LostEntry> Lost => _lost.ToImmutableArray();

    /// <summary>The stretches that were lost, in order.</summary>
    public IReadOnlyList<TextRange> Unread => _unread.OrderBy(range => range.Start).ToList();

    private bool IsFull => _lost.Count > 2L * limits.Entries;

    /// <summary>Reads the text.</summary>
    public void Read()
    {
        Piece? piece = new Piece(BehindProlog(), _text.Length, InSection: false);
        if (FirstContent(piece.Value.Start) == _text.Length)
        {
            NothingThere();
            return;
        }

        while (piece is { } current)
        {
            piece = ReadPiece(current) is { } problem ? Recover(current, problem) : null;
        }
    }

    private void NothingThere() =>
        findings.Unreadable(new TextRange(0, 0), "The file holds no facts", "add a section such as `people:`, or delete the file");

    // Before the first section may stand a byte order mark, characters that are reported already, and directives, of
    // which YamlDotNet passes over the unknown ones without a word.
    private int BehindProlog()
    {
        var start = _text.Length > 0 && _text[0] == '\uFEFF' ? 1 : 0;
        while (start < _text.Length && _text[start] == CharacterScan.Replacement)
        {
            start++;
        }

        for (var line = start; line < _text.Length; line = YamlLines.NextOf(_text, line))
        {
            if (_text[line] == '%')
            {
                findings.Add(_diagnosis.Directive(line));
                start = YamlLines.NextOf(_text, line);
            }
            else if (!YamlLines.IsBlankOrComment(_text, YamlLines.ContentOf(_text, line)))
            {
                break;
            }
        }

        return start;
    }

    private int FirstContent(int line)
    {
        while (line < _text.Length && YamlLines.IsBlankOrComment(_text, YamlLines.ContentOf(_text, line)))
        {
            line = YamlLines.NextOf(_text, line);
        }

        return line;
    }

    // Reads to the piece's end, or gives the problem that stops it.
    private SyntaxProblem? ReadPiece(Piece piece)
    {
        _open.Clear();
        _lastQuoted = null;
        _lastEnd = piece.Start;
        _valueIsMerged = false;
        using var parser = new PieceParser(_text, piece, _rootIndent);
        var documents = 0;
        for (var count = 1; parser.MoveNext(); count++)
        {
            if (count % EventsBetweenChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (Take(parser, isLaterDocument: parser.Current is DocumentStart && documents++ > 0) is { } problem)
            {
                return problem;
            }

            if (_restIsUnread)
            {
                return null;
            }
        }

        if (parser.Failure is not { } failure)
        {
            return null;
        }

        return SkippedDirective(parser.FailureRange?.Start ?? parser.Cursor) ?? _diagnosis.Explain(failure, PlaceOf(parser));
    }

    private SyntaxDiagnosis.Place PlaceOf(PieceParser parser)
    {
        var isInFlow = _open.Count > 0 && _open[_open.Count - 1].IsFlow;
        var range = parser.FailureRange;
        return new SyntaxDiagnosis.Place(
            range?.Start ?? -1,
            range?.End ?? -1,
            parser.Cursor,
            isInFlow ? Bracket() : -1,
            isInFlow ? _open[_open.Count - 1].Indent : -1,
            _lastQuoted);
    }

    // The last bracket that is open; a list in brackets may hold `a: b` as a mapping that has none.
    private int Bracket() => _open.FindLast(collection => collection.HasBracket)?.Start ?? -1;
}
