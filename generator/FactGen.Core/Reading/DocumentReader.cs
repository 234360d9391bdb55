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
    IEntrySink? sink,
    Checkpoint checkpoint)
{
    private const int MostRestarts = 99;
    private const string MergeKey = "<<";

    private readonly string _text = characters.Text;
    private readonly SyntaxDiagnosis _diagnosis = new(characters.Text);
    private readonly List<OpenSection> _sections = new();
    private readonly List<LostEntry> _lost = new();
    private readonly List<TextRange> _unread = new();

    private readonly OpenCollections _open = new();
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

    // Whether each entry begins its line, in no bracket.
    private bool _isPlain = true;

    /// <summary>The sections, in the order of the file; without their entries where a sink took those.</summary>
    public ImmutableArray<YamlPair> Sections
    {
        get
        {
            var pairs = ImmutableArray.CreateBuilder<YamlPair>(_sections.Count);
            foreach (var section in _sections)
            {
                if (!HasForbiddenKey(section))
                {
                    pairs.Add(section.ToPair());
                }
            }

            return pairs.ToImmutable();
        }
    }

    /// <summary>The entries that were lost.</summary>
    public ImmutableArray<LostEntry> Lost => _lost.ToImmutableArray();

    /// <summary>The stretches that were lost, in order.</summary>
    public IReadOnlyList<TextRange> Unread => _unread.Count < 2 ? _unread : _unread.OrderBy(range => range.Start).ToList();

    /// <summary>How what was read is laid out; null where an entry is in brackets.</summary>
    public FileLayout? Layout => _isPlain && _rootIndent >= 0 ? new FileLayout(_rootIndent, _nodes, _sections.Select(section => section.Key).ToImmutableArray()) : null;

    /// <summary>Where the entry stands from which on the sink knows everything; the end of the text where there is none.</summary>
    public int KnownFrom { get; private set; } = characters.Text.Length;

    private bool IsFull => _lost.Count > 2L * limits.Entries;

    /// <summary>Reads the text, or from <paramref name="start"/> on.</summary>
    public void Read(ReadingStart? start)
    {
        Piece? piece = start is null ? new Piece(BehindProlog(), _text.Length, InSection: false) : Resume(start);
        if (FirstContent(piece.Value.Start) == _text.Length)
        {
            NothingThere();
            return;
        }

        while (piece is { } current)
        {
            piece = ReadPiece(current) is { } problem ? Recover(current, problem) : null;
        }

        LastSection?.Finish();
    }

    private Piece Resume(ReadingStart start)
    {
        _rootIndent = start.RootIndent;
        BeginSection(start.Section);
        return new Piece(start.Start, _text.Length, InSection: true);
    }

    private OpenSection? LastSection => _sections.Count == 0 ? null : _sections[_sections.Count - 1];

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
            checkpoint.Pass();
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
            checkpoint.Pass();
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
        using var parser = new PieceParser(_text, piece, _rootIndent, checkpoint);
        var documents = 0;
        while (parser.MoveNext())
        {
            checkpoint.Pass();
            if (Take(parser, isLaterDocument: parser.Current is DocumentStart && documents++ > 0) is { } problem)
            {
                return problem;
            }

            if (_restIsUnread || KnownFrom < _text.Length)
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
        var top = _open.Top;
        var isInFlow = top is { IsFlow: true };
        var range = parser.FailureRange;
        return new SyntaxDiagnosis.Place(
            range?.Start ?? -1,
            range?.End ?? -1,
            parser.Cursor,
            isInFlow ? Bracket() : -1,
            isInFlow ? top!.Indent : -1,
            _lastQuoted);
    }

    private int Bracket() => _open.Bracket?.Start ?? -1;
}
