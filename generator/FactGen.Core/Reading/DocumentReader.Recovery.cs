using FactGen.Core.Text;

namespace FactGen.Core.Reading;

// Behind a syntax error tokens mean nothing any more; the indentation of lines still does.
internal sealed partial class DocumentReader
{
    // Reports the problem, gives up the entry or section that holds it, and says where to go on; null at the end.
    private Piece? Recover(Piece piece, SyntaxProblem problem)
    {
        var at = Math.Min(problem.Range.Start, _text.Length);
        var line = YamlLines.StartOf(_text, at);
        Report(problem, line);

        if (_rootIndent < 0)
        {
            _rootIndent = IndentOf(FirstContent(piece.Start));
        }

        var entryIndent = EntryIndent();
        var guilty = Guilty(line, Math.Max(piece.Start, SectionLine()), entryIndent);
        GiveUp(piece, guilty, entryIndent);

        if (problem.EndsReading)
        {
            ListUnread(YamlLines.NextOf(_text, line), entryIndent);
            return null;
        }

        var next = IsFurtherOut(piece, line) ? new Piece(line, _text.Length, InSection: false) : NextPiece(line, entryIndent, guilty);
        if (next is null || ++_restarts <= MostRestarts)
        {
            return next;
        }

        findings.RestUnread(new TextRange(YamlLines.ContentOf(_text, next.Value.Start), 0));
        ListUnread(next.Value.Start, entryIndent);
        return null;
    }

    // A section that is indented less than those before it: reported, and read as what it is meant to be.
    private bool IsFurtherOut(Piece piece, int line)
    {
        var indent = YamlLines.Indent(_text, line);
        if (line <= piece.Start || indent >= _rootIndent || YamlLines.KeyColon(_text, YamlLines.ContentOf(_text, line)) < 0)
        {
            return false;
        }

        _rootIndent = indent;
        return true;
    }

    // One mistake often gives several: in an entry that is lost already, its line has told enough.
    private void Report(SyntaxProblem problem, int line)
    {
        var told = _entry is { IsComplete: false, LastMistake: >= 0 } entry && YamlLines.StartOf(_text, entry.LastMistake) == line;
        var isCharacter = characters.HasForbiddenIn(line, YamlLines.EndOf(_text, line));
        if (problem.IsLimit || (!told && !isCharacter && problem.Range.Start >= _judgedUntil))
        {
            findings.Add(problem);
        }
    }

    private int SectionLine() => _section is null ? 0 : YamlLines.StartOf(_text, _section.Key.Range.Start);

    // How far the entries of the open section are indented; the root's indentation where no line can begin one.
    private int EntryIndent()
    {
        if (_section is null || _section.IsFlow)
        {
            return _rootIndent;
        }

        if (_section.EntryIndent < 0)
        {
            _section.EntryIndent = Math.Max(IndentOf(FirstContent(YamlLines.NextOf(_text, _section.Key.Range.End))), _rootIndent);
        }

        return _section.EntryIndent;
    }

    private int IndentOf(int line)
    {
        var indent = YamlLines.Indent(_text, line);
        return indent == int.MaxValue ? 0 : indent;
    }

    // The line that begins what the mistake belongs to. A directive belongs to what it interrupts.
    private int Guilty(int line, int first, int indent)
    {
        if (line < _text.Length && _text[line] == '%' && YamlLines.Indent(_text, FirstContent(YamlLines.NextOf(_text, line))) <= indent)
        {
            return line;
        }

        while (line > first && (IsPassedOver(line) || YamlLines.Indent(_text, line) > indent))
        {
            checkpoint.Pass();
            line = YamlLines.StartOf(_text, line - 1);
        }

        return line;
    }

    private bool IsPassedOver(int line) => (line < _text.Length && _text[line] == '%') || YamlLines.IsBlankOrComment(_text, YamlLines.ContentOf(_text, line));

    private void GiveUp(Piece piece, int guilty, int entryIndent)
    {
        if (_entry is { IsComplete: false } open)
        {
            var begin = YamlLines.StartOf(_text, open.Key.Range.Start);
            if (begin < guilty && begin >= piece.Start && _section is { IsFlow: false })
            {
                ReadAgain(new Piece(begin, guilty, InSection: true));
            }
            else
            {
                open.IsComplete = true;
                LoseEntry(open, guilty);
            }
        }

        if (guilty < _text.Length && _text[guilty] == '%')
        {
            return;
        }

        var content = YamlLines.ContentOf(_text, guilty);
        if (content - guilty <= _rootIndent)
        {
            if (_section is not null && guilty == SectionLine())
            {
                _section.IsBroken = true;
                _section.OtherValue = null;
            }
            else
            {
                _section = null;
            }

            return;
        }

        if (_section is null)
        {
            return;
        }

        if (_entry is not null && YamlLines.StartOf(_text, _entry.Key.Range.Start) == guilty)
        {
            if (_section.TakeBack(_entry.Key.Range.Start))
            {
                LoseEntry(_entry, guilty);
            }
        }
        else if (content - guilty == entryIndent)
        {
            // The whole line where the colon itself is missing.
            var colon = YamlLines.KeyColon(_text, content);
            var id = YamlLines.Key(_text, content, colon < 0 ? YamlLines.ContentEnd(_text, content) : colon);
            _lost.Add(new LostEntry(_section.Key.Value, characters.Restore(id)));
        }
    }

    private void LoseEntry(OpenEntry entry, int end)
    {
        _lost.Add(new LostEntry(_section!.Key.Value, entry.Key.Value));
        var start = entry.Key.Range.Start;
        _unread.Add(TextRange.FromBounds(start, Math.Max(start, end)));
    }

    // The scanner looks ahead, so that it may stumble over an entry while the one before it is not yet complete. That
    // one is read again, alone.
    private void ReadAgain(Piece entry)
    {
        _entries--;
        _nodes = _nodesBeforeEntry;
        _judgedUntil = _lastEnd;
        if (ReadPiece(entry) is { } problem)
        {
            Report(problem, YamlLines.StartOf(_text, Math.Min(problem.Range.Start, _text.Length)));
            if (_entry is { IsComplete: false })
            {
                _entry.IsComplete = true;
                LoseEntry(_entry, entry.End);
            }
        }

        _judgedUntil = 0;
    }

    // The next line that begins an entry or a section.
    private Piece? NextPiece(int line, int entryIndent, int guilty)
    {
        var comment = -1;
        for (line = YamlLines.NextOf(_text, line); line < _text.Length; line = YamlLines.NextOf(_text, line))
        {
            checkpoint.Pass();
            if (YamlLines.IsDocumentMarker(_text, line))
            {
                Skip(guilty, line);
                LeaveRest(line);
                return null;
            }

            var content = YamlLines.ContentOf(_text, line);
            var indent = YamlLines.Indent(_text, line);
            if (YamlLines.IsBlankOrComment(_text, content))
            {
                // Comments right above an entry belong to it.
                comment = comment < 0 && content - line <= entryIndent ? line : comment;
                continue;
            }

            var isSection = indent == _rootIndent;
            if ((isSection || (indent == entryIndent && _section is not null)) && YamlLines.BeginsPair(_text, content))
            {
                Skip(guilty, comment < 0 ? line : comment);
                return new Piece(line, _text.Length, InSection: !isSection);
            }

            comment = -1;
        }

        Skip(guilty, _text.Length);
        return null;
    }

    private void Skip(int start, int end)
    {
        comments.StrikeOut(start, end);
        _unread.Add(TextRange.FromBounds(start, Math.Max(start, end)));
    }

    // A second document, or the end of the first with something behind it.
    private void LeaveRest(int line)
    {
        _restIsUnread = true;
        if (_text[line] == '.' && FirstContent(YamlLines.NextOf(_text, line)) == _text.Length)
        {
            return;
        }

        findings.Add(_diagnosis.SecondDocument(YamlLines.ContentOf(_text, line)));
        Skip(line, _text.Length);
    }

    // References to what is not read any more are no further mistakes.
    private void ListUnread(int from, int entryIndent)
    {
        Skip(from, _text.Length);
        var section = _section?.Key.Value;
        for (var line = from; line < _text.Length && !IsFull; line = YamlLines.NextOf(_text, line))
        {
            checkpoint.Pass();
            var content = YamlLines.ContentOf(_text, line);
            if (YamlLines.KeyColon(_text, content) is not (>= 0 and var colon))
            {
                continue;
            }

            var key = characters.Restore(YamlLines.Key(_text, content, colon));
            if (content - line == _rootIndent)
            {
                section = key;
                var first = FirstContent(YamlLines.NextOf(_text, line));
                entryIndent = IndentOf(first);
            }
            else if (content - line == entryIndent && section is not null)
            {
                _lost.Add(new LostEntry(section, key));
            }
        }
    }
}
