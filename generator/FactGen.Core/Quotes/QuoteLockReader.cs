using System.Globalization;
using FactGen.Core.Format;
using FactGen.Core.Rules;
using FactGen.Core.Text;

namespace FactGen.Core.Quotes;

/// <summary>
/// Reads a lock line by line. What git and editors do to a file is read in silence: CRLF, a byte order mark, blanks, upper-case
/// hashes. What a merge leaves is read on both sides, and pointed out.
/// </summary>
internal sealed class QuoteLockReader(string text)
{
    private const int MostFindings = 20;
    private const string Rewrite = "write it anew with `dotnet build -t:FactGenVerify`";

    private static readonly string[] s_mergeMarkers = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];
    private static readonly char[] s_blanks = [' ', '\t'];

    private readonly Dictionary<string, Line> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<LockEntry>> _contested = new(StringComparer.Ordinal);
    private readonly List<Finding> _findings = new();
    private int _mistakes;
    private bool _hasHeader;
    private bool _isInConflict;

    public QuoteLock Read()
    {
        foreach (var range in Lines())
        {
            var line = text.Substring(range.Start, range.Length);
            if (MarkerOf(line) is { } marker)
            {
                ReadMarker(marker, range);
            }
            else if (VersionOf(line) is { } version)
            {
                if (version != QuoteLock.Version)
                {
                    return FromLaterVersion(range, version);
                }

                _hasHeader = true;
            }
            else if (!_hasHeader)
            {
                return Unreadable(range, $"this is no lock of FactGen, since it does not begin with `{QuoteLock.Magic} {QuoteLock.Version}`", $"correct `FactGenLock`, or delete the file and {Rewrite}");
            }
            else if (line[0] != '#')
            {
                ReadEntry(line, range);
            }
        }

        return _hasHeader ? Result() : Unreadable(default, "this lock is empty", Rewrite);
    }

    private QuoteLock Result()
    {
        if (_mistakes > MostFindings)
        {
            var left = (_mistakes - MostFindings + 1).ToString(CultureInfo.InvariantCulture);
            var last = _findings[MostFindings - 1].Range;
            _findings.RemoveAt(MostFindings - 1);
            _mistakes = 0;
            Report(last, left + " more mistakes stand from here on", Rewrite);
        }

        return new QuoteLock(
            _lines.Values.Select(line => line.Entry).Where(entry => !_contested.ContainsKey(entry.Key)),
            _contested.Values.SelectMany(entries => entries),
            _findings,
            isFromLaterVersion: false);
    }

    private void ReadMarker(string marker, TextRange range)
    {
        // A conflict is one mistake, which its first marker stands for.
        if (!_isInConflict)
        {
            Report(range, $"{Shown.Code(marker)} is left from a merge that was not finished; both sides are read, and what they say differently counts as not verified", Rewrite);
        }

        _isInConflict = marker != s_mergeMarkers[3] && (_isInConflict || marker == s_mergeMarkers[0]);
    }

    private void ReadEntry(string line, TextRange range)
    {
        if (EntryOf(line) is not { } entry)
        {
            Report(range, $"{Shown.Code(line)} is no line of a lock: fact, article, what was found, and two hashes of 16 digits", $"delete it, or {Rewrite}");
        }
        else if (!_lines.TryGetValue(entry.Key, out var first))
        {
            _lines.Add(entry.Key, new Line(entry, _isInConflict));
        }
        else
        {
            ReadAgain(entry, first, range);
        }
    }

    private void ReadAgain(LockEntry entry, Line first, TextRange range)
    {
        var isMerged = _isInConflict || first.IsInConflict;
        if (first.Entry != entry)
        {
            if (!_contested.TryGetValue(entry.Key, out var others))
            {
                _contested.Add(entry.Key, others = [first.Entry]);
            }

            others.Add(entry);
            if (!isMerged)
            {
                Report(range, $"this is another line about {Shown.Code(entry.Key)}, with other hashes, so it counts as not verified", Rewrite);
            }
        }
        else if (!isMerged)
        {
            Report(range, $"the line about {Shown.Code(entry.Key)} stands twice", $"delete one, or {Rewrite}");
        }
    }

    private QuoteLock Unreadable(TextRange range, string what, string repair)
    {
        _findings.Clear();
        _mistakes = 0;
        Report(range, what, repair);
        return new QuoteLock([], [], _findings, isFromLaterVersion: false, isUnreadable: range.Length > 0);
    }

    private QuoteLock FromLaterVersion(TextRange range, string version)
    {
        _findings.Clear();
        _mistakes = 0;
        Report(range, $"this lock is of version {Shown.Shortened(version)}, and this FactGen knows version {QuoteLock.Version} only, so nothing counts as verified by it", "use a newer FactGen");
        return new QuoteLock([], [], _findings, isFromLaterVersion: true);
    }

    private void Report(TextRange range, string what, string repair)
    {
        if (_mistakes++ < MostFindings)
        {
            _findings.Add(new Finding(RuleCatalogue.LockUnreadable, range, new[] { what, repair }.ToEquatableArray()));
        }
    }

    // Every line that is not blank, without the blanks around it.
    private IEnumerable<TextRange> Lines()
    {
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        while (start < text.Length)
        {
            var end = text.IndexOfAny(['\n', '\r'], start);
            var next = end < 0 ? text.Length : end + 1;
            end = end < 0 ? text.Length : end;
            while (start < end && s_blanks.Contains(text[start]))
            {
                start++;
            }

            while (start < end && s_blanks.Contains(text[end - 1]))
            {
                end--;
            }

            if (start < end)
            {
                yield return TextRange.FromBounds(start, end);
            }

            start = next;
        }
    }

    private static string? MarkerOf(string line) =>
        s_mergeMarkers.FirstOrDefault(marker => line.StartsWith(marker, StringComparison.Ordinal) && (line.Length == marker.Length || line[marker.Length] == ' '));

    // The digits of `factgen.lock 1`, without leading zeros; null for any other line.
    private static string? VersionOf(string line)
    {
        var words = line.Split(s_blanks, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length != 2 || words[0] != QuoteLock.Magic || !words[1].All(c => c is >= '0' and <= '9'))
        {
            return null;
        }

        var digits = words[1].TrimStart('0');
        return digits.Length > 0 ? digits : null;
    }

    private static LockEntry? EntryOf(string line)
    {
        var words = line.Split(s_blanks, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 5 && IsKind(words[2]) && IsHash(words[3]) && IsHash(words[4])
            ? new LockEntry($"{words[0]} {words[1]} {words[2]}", words[3].ToLowerInvariant(), words[4].ToLowerInvariant())
            : null;
    }

    private static bool IsKind(string word)
    {
        var hyphen = word.IndexOf('-');
        var (kind, number) = hyphen < 0 ? (word, "2") : (word.Substring(0, hyphen), word.Substring(hyphen + 1));
        return s_kinds.Contains(kind) && number.Length > 0 && number[0] != '0' && number != "1" && number.All(c => c is >= '0' and <= '9');
    }

    private static readonly string[] s_kinds =
    [
        Passage.WordOf(PassageKind.Quote), Passage.WordOf(PassageKind.Excerpt), Passage.WordOf(PassageKind.States),
    ];

    private static bool IsHash(string word) =>
        word.Length == LockEntry.HashLength && word.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));

    private sealed record Line(LockEntry Entry, bool IsInConflict);
}
