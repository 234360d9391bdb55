using FactGen.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactGen.Core.Reading;

// From events to nodes. A mistake that the parser can live with costs the entry and the events go on; one after which
// they would mean something else is returned, and the piece ends there.
internal sealed partial class DocumentReader
{
    // At the root the next node is a section's key, in a section's mapping an entry's: who cannot be named is not read on.
    private bool ExpectsName => _open.Count is 1 or 2 && _open.Top!.ExpectsKey;

    private SyntaxProblem? Take(PieceParser parser, bool isLaterDocument)
    {
        var current = parser.Current!;
        var start = parser.Start;
        if (!parser.IsBeforePiece && !parser.HasNoPlace && SkippedDirective(start) is { } directive)
        {
            return directive;
        }

        if (isLaterDocument)
        {
            return LaterDocument(start, ((DocumentStart)current).IsImplicit);
        }

        if (current is AnchorAlias or NodeEvent)
        {
            if (!parser.IsBeforePiece && !parser.HasNoPlace && OutOfBracket(start) is { } unclosed)
            {
                return unclosed;
            }

            if ((current is AnchorAlias || current is NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false }) && !_valueIsMerged)
            {
                if (ExpectsName)
                {
                    return _diagnosis.Property(start);
                }

                Mistake(_diagnosis.Property(start));
            }
        }

        var problem = current switch
        {
            AnchorAlias => TakeScalar(new YamlScalar(string.Empty, YamlScalarStyle.Plain, TextRange.FromBounds(start, parser.End)), parser),
            YamlDotNet.Core.Events.Scalar scalar => TakeScalar(ToScalar(scalar, start, parser.End), parser),
            MappingStart mapping => Open(false, mapping.Style == MappingStyle.Flow, parser),
            SequenceStart sequence => Open(true, sequence.Style == SequenceStyle.Flow, parser),
            MappingEnd or SequenceEnd => Close(start),
            _ => null,
        };

        if (current is AnchorAlias or NodeEvent)
        {
            _valueIsMerged = current is YamlDotNet.Core.Events.Scalar { Style: ScalarStyle.Plain, Value: MergeKey } && _open.Top is { Key: not null };
            if (!parser.IsBeforePiece && !parser.HasNoPlace)
            {
                _lastEnd = Math.Max(_lastEnd, current is AnchorAlias or YamlDotNet.Core.Events.Scalar ? parser.End : start);
            }
        }

        return problem;
    }

    private SyntaxProblem? LaterDocument(int start, bool isImplicit)
    {
        var line = YamlLines.StartOf(_text, start);
        var marker = isImplicit ? _text.LastIndexOf("...", start, start - _lastEnd, StringComparison.Ordinal) : line;
        if (marker < 0)
        {
            return _diagnosis.Misindented(start);
        }

        LeaveRest(marker);
        return null;
    }

    // YamlDotNet passes over a line that begins with % without a word; nothing may get lost so.
    private SyntaxProblem? SkippedDirective(int start)
    {
        for (var hit = Next(_lastEnd); hit >= 0; hit = Next(hit + 1))
        {
            if (hit == 0 || YamlLines.IsBreak(_text[hit - 1]))
            {
                return _diagnosis.Directive(hit);
            }
        }

        return null;

        int Next(int from) => from < start ? _text.IndexOf('%', from, start - from) : -1;
    }

    // In brackets YamlDotNet does not mind indentation, and would read on through all entries that follow.
    private SyntaxProblem? OutOfBracket(int start)
    {
        var top = _open.Top;
        if (top is not { IsFlow: true } || start <= _lastEnd)
        {
            return null;
        }

        var lastBreak = YamlLines.LastBreakIn(_text, _lastEnd, start);
        if (lastBreak < 0)
        {
            return null;
        }

        var content = YamlLines.ContentOf(_text, lastBreak + 1);
        if (content - lastBreak - 1 > top.Indent)
        {
            return null;
        }

        var tab = _text.IndexOf('\t', lastBreak + 1, content - lastBreak - 1);
        return tab < 0 ? _diagnosis.Unclosed(Bracket()) : SyntaxDiagnosis.Tab(tab);
    }

    private YamlScalar ToScalar(YamlDotNet.Core.Events.Scalar scalar, int start, int end)
    {
        var style = scalar.Style switch
        {
            ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => YamlScalarStyle.Quoted,
            ScalarStyle.Literal or ScalarStyle.Folded => YamlScalarStyle.Block,
            _ => YamlScalarStyle.Plain,
        };
        if (style == YamlScalarStyle.Block)
        {
            end = BlockEnd(start, end);
        }

        return new YamlScalar(characters.Restore(scalar.Value), style, TextRange.FromBounds(start, Math.Max(start, end)));
    }

    // YamlDotNet's end lies behind the blank lines that follow.
    private int BlockEnd(int start, int end)
    {
        var header = start + 1;
        while (header < end && _text[header] is '+' or '-' or (>= '0' and <= '9'))
        {
            header++;
        }

        var content = YamlLines.NextOf(_text, header);
        while (end > content && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return end <= content ? header : YamlLines.EndOf(_text, end);
    }

    private SyntaxProblem? TakeScalar(YamlScalar scalar, PieceParser parser)
    {
        var isKey = _open.Top is { ExpectsKey: true };
        if (parser.IsBeforePiece)
        {
            _open.Root.AddKey(_section!.Key);
            return null;
        }

        if (_open.Count == 0)
        {
            return TakeRoot(scalar);
        }

        if (CountNode(scalar.Range) is { } limit)
        {
            return limit;
        }

        comments.StrikeOut(scalar.Style == YamlScalarStyle.Block ? YamlLines.EndOf(_text, scalar.Range.Start) : scalar.Range.Start, scalar.Range.End);
        if (Misplaced(scalar, isKey) is { } misplaced)
        {
            return misplaced;
        }

        if (parser.Current is YamlDotNet.Core.Events.Scalar { Style: ScalarStyle.DoubleQuoted })
        {
            CheckEscapes(scalar.Range);
        }

        if (scalar.Style == YamlScalarStyle.Quoted)
        {
            _lastQuoted = scalar.Range;
        }
        else if (scalar.Style == YamlScalarStyle.Plain && scalar.Range.Length > 0 && _text[scalar.Range.Start] is '@' or '`' or '%')
        {
            Mistake(_diagnosis.Reserved(scalar.Range.Start));
        }

        if (!isKey)
        {
            Attach(scalar.IsAbsent && parser.Current is not AnchorAlias ? AbsentValue(scalar.Range.Start) : scalar);
            return null;
        }

        if (scalar.IsAbsent && parser.Current is not AnchorAlias)
        {
            var colon = scalar.Range.Start;
            return SyntaxDiagnosis.KeyMissing(colon > 0 && _text[colon - 1] == ':' ? colon - 1 : colon);
        }

        return TakeKey(scalar);
    }

    private SyntaxProblem? TakeRoot(YamlScalar scalar)
    {
        if (!scalar.IsAbsent)
        {
            return _diagnosis.RootIsNoMapping(scalar.Range.Start);
        }

        if (_sections.Count == 0)
        {
            NothingThere();
        }

        return null;
    }

    private SyntaxProblem? TakeKey(YamlScalar key)
    {
        if (key.Style == YamlScalarStyle.Plain && key.Value == MergeKey)
        {
            if (ExpectsName)
            {
                return SyntaxDiagnosis.MergeKey(key.Range);
            }

            Mistake(SyntaxDiagnosis.MergeKey(key.Range));
        }

        if ((key.Style == YamlScalarStyle.Plain || _open.Count == 2) && key.Range.Start >= _judgedUntil)
        {
            KeyCharacters.Check(_text, key.Range, findings);
        }

        return AttachKey(key);
    }

    // What YamlDotNet lets pass, though it means something else than it looks like.
    private SyntaxProblem? Misplaced(YamlScalar scalar, bool isKey)
    {
        var top = _open.Top!;
        var range = scalar.Range;
        if (!top.IsFlow && IndentingTab(range.Start, isKey) is { } tab)
        {
            return SyntaxDiagnosis.Tab(tab);
        }

        if (isKey && !top.IsFlow && range.Length > 0 && KeyCharacters.IsUnusualSpace(_text[range.Start]) && range.Start == YamlLines.ContentOf(_text, YamlLines.StartOf(_text, range.Start)))
        {
            return SyntaxDiagnosis.UnusualSpace(range.Start, _text[range.Start]);
        }

        if (scalar.Style != YamlScalarStyle.Block && LeavesBlock(range, top.Indent))
        {
            return scalar.Style == YamlScalarStyle.Quoted ? _diagnosis.Unterminated(range.Start) : top.IsFlow ? _diagnosis.Unclosed(Bracket()) : null;
        }

        if (top is { IsFlow: true, IsSequence: false } && range.Length > 0 && range.Start > _lastEnd)
        {
            var gap = range.Start - _lastEnd;
            if (isKey && top.HasBracket && top.Start + 1 < _lastEnd && _text.IndexOf(',', _lastEnd, gap) < 0)
            {
                Mistake(SyntaxDiagnosis.MissingComma(range));
            }
            else if (!isKey && _text.IndexOf(':', _lastEnd, gap) < 0)
            {
                Mistake(SyntaxDiagnosis.MissingColonInBraces(range));
            }
        }

        return null;
    }

    // The first tab before a key or item that begins its line.
    private int? IndentingTab(int start, bool isKey)
    {
        var i = start;
        var tab = -1;
        var lastIndicator = -1;
        while (i > 0 && _text[i - 1] is ' ' or '\t' or '-' or '?')
        {
            i--;
            if (_text[i] == '\t')
            {
                tab = i;
            }
            else if (_text[i] != ' ')
            {
                lastIndicator = lastIndicator < 0 ? i : lastIndicator;
            }
        }

        var beginsLine = i == 0 || YamlLines.IsBreak(_text[i - 1]);
        return beginsLine && tab >= 0 && (isKey || tab < lastIndicator) ? tab : null;
    }

    private bool LeavesBlock(TextRange range, int indent)
    {
        // Within the scalar: a file may be one long line of them.
        for (var end = YamlLines.BreakIn(_text, range.Start, range.End); end >= 0; end = YamlLines.BreakIn(_text, end + 1, range.End))
        {
            var content = end + 1;
            while (content < range.End && _text[content] == ' ')
            {
                content++;
            }

            if (content < range.End && !YamlLines.IsBreak(_text[content]) && _text[content] != '\t' && content - end - 1 <= indent)
            {
                return true;
            }
        }

        return false;
    }

    // An escape may write what may not stand in a file.
    private void CheckEscapes(TextRange range)
    {
        for (var i = range.Start + 1; i < range.End - 1; i++)
        {
            if (_text[i] != '\\')
            {
                continue;
            }

            var digits = _text[i + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
            if (_text[i + 1] is '0' or 'a' or 'b' or 'v' or 'f' or 'e' || (digits > 0 && IsForbiddenCode(i + 2, digits)))
            {
                Mistake(SyntaxDiagnosis.ForbiddenEscape(new TextRange(i, 2 + digits)));
            }

            i += 1 + digits;
        }
    }

    private bool IsForbiddenCode(int start, int digits)
    {
        long code = 0;
        for (var i = start; i < Math.Min(start + digits, _text.Length); i++)
        {
            code = (code * 16) + (_text[i] <= '9' ? _text[i] - '0' : (_text[i] | 0x20) - 'a' + 10);
        }

        // Halves of a pair are written in two escapes, which YamlDotNet checks.
        return CharacterScan.IsForbidden(code) && code is (< 0xD800 or > 0xDFFF);
    }

    // Nothing is written: the place is behind the colon, and not where the parser notices it lines later.
    private YamlScalar AbsentValue(int noticed)
    {
        var top = _open.Top!;
        var place = noticed;
        if (top.Key is { } key)
        {
            var from = Math.Min(key.Range.End, noticed);
            var lineEnd = YamlLines.BreakIn(_text, from, noticed);
            place = lineEnd < 0 ? noticed : lineEnd;
        }

        return new YamlScalar(string.Empty, YamlScalarStyle.Plain, new TextRange(place, 0));
    }

    private SyntaxProblem? Open(bool isSequence, bool isFlow, PieceParser parser)
    {
        var start = parser.HasNoPlace && _open.Count > 0 ? -1 : parser.Start;
        var token = Math.Max(start, _lastEnd);
        var top = _open.Top;
        if (_open.Count >= limits.Depth)
        {
            return new SyntaxProblem(
                new TextRange(start < 0 ? token : start, 1),
                $"This is nested more than {YamlLines.Number(limits.Depth)} levels deep",
                "facts need nine; remove the brackets or the indentation that is too much")
            {
                IsLimit = true,
            };
        }

        if (top is { ExpectsKey: true })
        {
            if (ExpectsName)
            {
                return _diagnosis.KeyIsNoText(start);
            }

            Mistake(_diagnosis.KeyIsNoText(Math.Max(start, 0)));
        }

        if (top is null && isSequence)
        {
            return _diagnosis.RootIsNoMapping(start);
        }

        if (!parser.IsBeforePiece && CountNode(new TextRange(token, 0)) is { } limit)
        {
            return limit;
        }

        var indent = isFlow ? top?.Indent ?? -1 : parser.Column;
        if (top is null)
        {
            _rootIndent = _rootIndent < 0 ? (isFlow ? 0 : indent) : _rootIndent;
        }
        else if (_open.Count == 1 && !isSequence && _section is not null)
        {
            _section.IsFlow |= isFlow;
            _section.EntryIndent = isFlow ? _section.EntryIndent : indent;
            _section.Start = _section.Start < 0 ? start : _section.Start;
        }

        _open.Open(isSequence, isFlow, start, indent);
        return null;
    }

    private SyntaxProblem? Close(int end)
    {
        if (_open.Top is not { } top)
        {
            return null;
        }

        if (top.Key is not null)
        {
            Attach(AbsentValue(top.Key.Range.End));
        }

        var closing = top.HasBracket && end < _text.Length && _text[end] is ']' or '}' ? end + 1 : top.End;
        _open.Drop();
        if (top.HasBracket)
        {
            _lastEnd = Math.Max(_lastEnd, closing);
        }

        if (_open.Count > 0)
        {
            Attach(top.Close(closing));
        }

        return null;
    }

    private SyntaxProblem? AttachKey(YamlScalar key)
    {
        _open.Top!.AddKey(key);
        if (_open.Count == 1)
        {
            BeginSection(key);
        }

        return _open.Count == 2 ? BeginEntry(key) : null;
    }

    private void Attach(YamlNode node)
    {
        var top = _open.Top!;
        if (top.ExpectsKey)
        {
            // A list or mapping as a key cost the entry already.
            top.AddKey(new YamlScalar(string.Empty, YamlScalarStyle.Plain, node.Range));
            return;
        }

        if (_open.Count == 1)
        {
            _section!.Reach(node.Range.End);
            _section.OtherValue = node is YamlMapping || _section.IsBroken ? null : node;
        }
        else if (_open.Count == 2 && !top.IsSequence)
        {
            CompleteEntry(top.Key!, node);
        }

        top.Add(node, keep: _open.Count > 2 || top.IsSequence);
    }

    private void BeginSection(YamlScalar key)
    {
        LastSection?.Finish();
        _section = new OpenSection(key, sink);
        _sections.Add(_section);
        _entry = null;
    }

    private SyntaxProblem? BeginEntry(YamlScalar key)
    {
        _entry = new OpenEntry(key);
        _nodesBeforeEntry = _nodes;
        var beginsLine = !_open.Root.IsFlow && !_open.Top!.IsFlow && YamlLines.Indent(_text, YamlLines.StartOf(_text, key.Range.Start)) == key.Range.Start - YamlLines.StartOf(_text, key.Range.Start);
        _isPlain &= beginsLine;
        if (beginsLine && sink is not null && sink.IsKnownFrom(_section!.Key, key, _rootIndent))
        {
            KnownFrom = key.Range.Start;
            return null;
        }

        return ++_entries <= limits.Entries ? null : new SyntaxProblem(
            key.Range,
            $"The file holds more than {YamlLines.Number(limits.Entries)} entries, and is not read from here on",
            "move entries to another file")
        {
            IsLimit = true,
            EndsReading = true,
        };
    }

    private void CompleteEntry(YamlScalar key, YamlNode value)
    {
        _entry!.IsComplete = true;
        if (_entry.IsLost || HasForbiddenKey(_section!) || characters.HasForbiddenIn(key.Range.Start, value.Range.End))
        {
            LoseEntry(_entry, value.Range.End);
        }
        else
        {
            _section!.Add(new YamlPair(key, value));
        }
    }

    private bool HasForbiddenKey(OpenSection section) => characters.HasForbiddenIn(section.Key.Range.Start, section.Key.Range.End);

    private SyntaxProblem? CountNode(TextRange token) => ++_nodes <= limits.Nodes ? null : new SyntaxProblem(
        token,
        $"The file holds more than {YamlLines.Number(limits.Nodes)} values, and is not read from this entry on",
        "move entries to another file")
    {
        IsLimit = true,
        EndsReading = true,
    };

    // Reports a mistake that costs the entry, and lets the parser go on.
    private void Mistake(SyntaxProblem problem)
    {
        if (problem.Range.Start >= _judgedUntil)
        {
            findings.Add(problem);
        }

        if (_entry is { IsComplete: false })
        {
            _entry.IsLost = true;
            _entry.LastMistake = problem.Range.Start;
        }
        else if (_section is not null && _open.Count > 0)
        {
            _section.IsBroken = true;
        }
    }
}
