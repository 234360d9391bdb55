using System.Collections.Immutable;
using FactGen.Core.Text;

namespace FactGen.Core.Reading;

/// <summary>
/// Reads the comments that speak to FactGen. What looks like one is noted first, for the whole text; then the YAML
/// reader strikes out what turns out to be text, and what is left is a comment.
/// </summary>
internal sealed class SuppressionReader
{
    private const string Marker = "factgen-";
    private const string Verb = "factgen-disable-next-line";
    private const int RuleIdLength = 7;
    private const string CorrectForm = "write `# factgen-disable-next-line FACT105: the reason` on a line of its own";

    private readonly string _text;
    private readonly LineMap _lines;
    private readonly Checkpoint _checkpoint;
    private readonly List<int> _candidates = new();
    private readonly bool[] _struckOut;

    /// <summary>Notes every <c># factgen-</c> in <paramref name="text"/>.</summary>
    public SuppressionReader(string text, LineMap lines, Checkpoint checkpoint)
    {
        _text = text;
        _lines = lines;
        _checkpoint = checkpoint;
        for (var hash = text.IndexOf('#'); hash >= 0; hash = text.IndexOf('#', hash + 1))
        {
            checkpoint.Pass();
            if ((hash == 0 || text[hash - 1] == '\uFEFF' || YamlLines.IsBlankOrEnd(text, hash - 1)) && IsMarker(YamlLines.ContentOf(text, hash + 1)))
            {
                _candidates.Add(hash);
            }
        }

        _struckOut = _candidates.Count == 0 ? [] : new bool[_candidates.Count];
    }

    private bool IsMarker(int offset) => string.Compare(_text, offset, Marker, 0, Marker.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Says that what stands between two offsets is no comment: it is text, or it was not read.</summary>
    public void StrikeOut(int start, int end)
    {
        if (_candidates.Count == 0)
        {
            return;
        }

        var first = _candidates.BinarySearch(start);
        for (var i = first < 0 ? ~first : first; i < _candidates.Count && _candidates[i] < end; i++)
        {
            _struckOut[i] = true;
        }
    }

    /// <summary>Says of what stands between two offsets, and was read before an edit, what was a comment: nothing else is one now.</summary>
    /// <param name="before">The comments of the text before.</param>
    /// <param name="shift">How much further on they stand now.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    public void StrikeOutBut(ImmutableArray<Suppression> before, int shift, int start, int end)
    {
        if (_candidates.Count == 0)
        {
            return;
        }

        var known = new HashSet<int>(before.Select(comment => comment.Range.Start + shift));
        for (var i = 0; i < _candidates.Count; i++)
        {
            _struckOut[i] |= _candidates[i] >= start && _candidates[i] < end && !known.Contains(_candidates[i]);
        }
    }

    /// <summary>Reads the comments that are left.</summary>
    /// <param name="unread">Stretches, in order, that were lost: what covers them has nothing to talk about.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public ImmutableArray<Suppression> Read(IReadOnlyList<TextRange> unread, ReadingFindings findings)
    {
        if (_candidates.Count == 0)
        {
            return ImmutableArray<Suppression>.Empty;
        }

        var suppressions = ImmutableArray.CreateBuilder<Suppression>();
        var covered = -1;
        var nextUnread = 0;
        var lineEnd = -1;
        for (var i = 0; i < _candidates.Count; i++)
        {
            _checkpoint.Pass();
            if (_struckOut[i] || _candidates[i] < lineEnd)
            {
                continue;
            }

            lineEnd = YamlLines.EndOf(_text, _candidates[i]);
            if (Parse(_candidates[i], findings) is not { } comment)
            {
                continue;
            }

            if (covered < comment.Range.Start)
            {
                covered = Covered(comment.Range.End);
            }

            while (nextUnread < unread.Count && unread[nextUnread].End <= covered)
            {
                nextUnread++;
            }

            if (nextUnread == unread.Count || covered < unread[nextUnread].Start)
            {
                suppressions.Add(comment with { CoveredLine = covered < _text.Length ? _lines.LineOf(covered) : _lines.LineCount });
            }
        }

        return suppressions.ToImmutable();
    }

    // Offset of the first content behind a comment that is neither blank nor a comment.
    private int Covered(int offset)
    {
        do
        {
            _checkpoint.Pass();
            offset = YamlLines.ContentOf(_text, YamlLines.NextOf(_text, offset));
        }
        while (offset < _text.Length && YamlLines.IsBlankOrComment(_text, offset));

        return offset;
    }

    private Suppression? Parse(int hash, ReadingFindings findings)
    {
        var end = YamlLines.EndOf(_text, hash);
        while (YamlLines.IsBlank(_text[end - 1]))
        {
            end--;
        }

        var range = TextRange.FromBounds(hash, end);
        var verb = YamlLines.ContentOf(_text, hash + 1);
        var content = ContentBefore(hash);
        if (content != hash && _text[content] == '#')
        {
            // A comment that only mentions one.
            return null;
        }

        if (content != hash)
        {
            findings.Misunderstood(range, "This suppression stands behind something on its line and has no effect", CorrectForm);
            return null;
        }

        var ids = verb + Verb.Length;
        if (string.CompareOrdinal(_text, verb, Verb, 0, Verb.Length) != 0 || !YamlLines.IsBlankOrEnd(_text, ids))
        {
            var word = verb;
            while (word < end && !YamlLines.IsBlank(_text[word]))
            {
                word++;
            }

            findings.Misunderstood(range, $"`{YamlLines.Shorten(_text.Substring(verb, word - verb))}` is nothing that FactGen understands", CorrectForm);
            return null;
        }

        var colon = ids < end ? _text.IndexOf(':', ids, end - ids) : -1;
        if (ParseIds(ids, colon < 0 ? end : colon, range, findings) is not { } rules)
        {
            return null;
        }

        var reason = colon < 0 ? string.Empty : _text.Substring(colon + 1, end - colon - 1).Trim();
        if (reason.Length == 0)
        {
            findings.Unreasoned(range, string.Join(", ", rules.Select(r => r.Id)));
            return null;
        }

        return new Suppression(range, rules, reason, CoveredLine: -1);
    }

    private int ContentBefore(int hash)
    {
        var start = YamlLines.StartOf(_text, hash);
        return YamlLines.ContentOf(_text, start < _text.Length && _text[start] == '\uFEFF' ? start + 1 : start);
    }

    private ImmutableArray<SuppressedRule>? ParseIds(int start, int end, TextRange comment, ReadingFindings findings)
    {
        var rules = ImmutableArray.CreateBuilder<SuppressedRule>();
        while (start <= end)
        {
            var comma = start < end ? _text.IndexOf(',', start, end - start) : -1;
            var stop = comma < 0 ? end : comma;
            var idStart = Math.Min(YamlLines.ContentOf(_text, start), stop);
            var idEnd = stop;
            while (idEnd > idStart && YamlLines.IsBlank(_text[idEnd - 1]))
            {
                idEnd--;
            }

            var id = _text.Substring(idStart, idEnd - idStart);
            if (id.Length > RuleIdLength && IsRuleId(id.Substring(0, RuleIdLength)) && YamlLines.IsBlank(id[RuleIdLength]))
            {
                findings.Misunderstood(new TextRange(idStart, RuleIdLength), $"A colon is missing behind `{id.Substring(0, RuleIdLength)}`", CorrectForm);
                return null;
            }

            if (!IsRuleId(id))
            {
                findings.Misunderstood(
                    id.Length == 0 ? comment : TextRange.FromBounds(idStart, idEnd),
                    id.Length == 0 ? "This suppression names no rule" : $"`{YamlLines.Shorten(id)}` is no rule's id",
                    CorrectForm);
                return null;
            }

            rules.Add(new SuppressedRule(id, TextRange.FromBounds(idStart, idEnd)));
            start = stop + 1;
        }

        return rules.ToImmutable();
    }

    private static bool IsRuleId(string id) =>
        id.Length == RuleIdLength && id.StartsWith("FACT", StringComparison.Ordinal) && id.Skip(4).All(c => c is >= '0' and <= '9');
}
