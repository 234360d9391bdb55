using System.Text;

namespace FactGen.Core.Quotes.Unicode;

/// <summary>A stretch of a text that is normalised by itself: decomposed, put into canonical order, composed again.</summary>
internal sealed class CanonicalSegment
{
    // Up to so many marks are sorted by insertion, which is quickest for few; more are counted, which stays linear.
    private const int FewMarks = 16;

    private readonly List<int> _points = new();
    private readonly List<byte> _classes = new();
    private readonly Stack<int> _seconds = new();

    /// <summary>Adds a character's full canonical decomposition.</summary>
    public void Add(int codePoint)
    {
        // Only the first half decomposes further, so that a loop goes all the way; the seconds come out last to first.
        while (Hangul.TryDecompose(codePoint, out var parts) || NormalizationTables.TryDecompose(codePoint, out parts))
        {
            if (parts.Second != 0)
            {
                _seconds.Push(parts.Second);
            }

            codePoint = parts.First;
        }

        Append(codePoint);
        while (_seconds.Count > 0)
        {
            Append(_seconds.Pop());
        }
    }

    /// <summary>Appends the composed segment to <paramref name="text"/>, and starts anew.</summary>
    public void ComposeInto(StringBuilder text)
    {
        Order();
        var kept = Compose();
        for (var i = 0; i < kept; i++)
        {
            if (_points[i] < 0x10000)
            {
                text.Append((char)_points[i]);
            }
            else
            {
                text.Append(char.ConvertFromUtf32(_points[i]));
            }
        }

        _points.Clear();
        _classes.Clear();
    }

    private void Append(int codePoint)
    {
        _points.Add(codePoint);
        _classes.Add(NormalizationTables.ClassOf(codePoint));
    }

    // Marks between two starters in order of their class; those of one class keep theirs.
    private void Order()
    {
        for (var start = 0; start < _points.Count;)
        {
            if (_classes[start] == 0)
            {
                start++;
                continue;
            }

            var end = start + 1;
            while (end < _points.Count && _classes[end] != 0)
            {
                end++;
            }

            if (end - start <= FewMarks)
            {
                OrderByInsertion(start, end);
            }
            else
            {
                OrderByCounting(start, end);
            }

            start = end;
        }
    }

    private void OrderByInsertion(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            var (point, combining) = (_points[i], _classes[i]);
            var to = i;
            for (; to > start && _classes[to - 1] > combining; to--)
            {
                (_points[to], _classes[to]) = (_points[to - 1], _classes[to - 1]);
            }

            (_points[to], _classes[to]) = (point, combining);
        }
    }

    private void OrderByCounting(int start, int end)
    {
        var next = new int[257];
        for (var i = start; i < end; i++)
        {
            next[_classes[i] + 1]++;
        }

        for (var combining = 1; combining < next.Length; combining++)
        {
            next[combining] += next[combining - 1];
        }

        var points = _points.GetRange(start, end - start);
        var classes = _classes.GetRange(start, end - start);
        for (var i = 0; i < points.Count; i++)
        {
            var to = start + next[classes[i]]++;
            (_points[to], _classes[to]) = (points[i], classes[i]);
        }
    }

    // Joins each character with the last starter before it, unless another of its class or above stands between. Gives how many are left.
    private int Compose()
    {
        int starter = -1, kept = 0, lastClass = 0;
        for (var i = 0; i < _points.Count; i++)
        {
            var (point, combining) = (_points[i], _classes[i]);
            var isAdjacent = kept == starter + 1;
            if (starter >= 0 && (isAdjacent || lastClass < combining)
                && (Hangul.TryCompose(_points[starter], point, out var composed) || NormalizationTables.TryCompose(_points[starter], point, out composed)))
            {
                _points[starter] = composed;
                continue;
            }

            if (combining == 0)
            {
                starter = kept;
            }

            lastClass = combining;
            (_points[kept], _classes[kept]) = (point, combining);
            kept++;
        }

        return kept;
    }
}
