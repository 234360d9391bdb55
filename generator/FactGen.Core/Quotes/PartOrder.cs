namespace FactGen.Core.Quotes;

/// <summary>
/// Whether the parts of quotes stand in a text one after the other. Where a part stands first and last mostly tells; for
/// the rest the text is read once more, for all quotes together.
/// </summary>
internal sealed class PartOrder
{
    private static readonly bool[] s_scopes = [false, true];
    private static readonly Surroundings[] s_surroundings = [Surroundings.Given, Surroundings.Any];

    private readonly Dictionary<(SoughtPiece[] Pieces, bool Anywhere, Surroundings Surroundings), int> _read = new();

    private PartOrder()
    {
    }

    /// <summary>Prepares the answers about <paramref name="sought"/>, after their patterns were looked for in the text.</summary>
    public static PartOrder Of(IReadOnlyList<SoughtForms> sought, Patterns patterns, string text, int end, CancellationToken cancellationToken)
    {
        var order = new PartOrder();
        if (!sought.Any(forms => forms.Parts is { Length: > 2 }))
        {
            return order;
        }

        var unclear = (
            from forms in sought
            where forms.Parts is { Length: > 2 }
            from anywhere in s_scopes
            from surroundings in s_surroundings
            let key = (forms.Parts, anywhere, surroundings)
            where IsUnclear(key)
            select key).ToList();
        if (unclear.Count == 0)
        {
            return order;
        }

        var reading = new OrderedReading(patterns.Set(cancellationToken));
        var rows = unclear.ConvertAll(key => reading.Expect(
            Array.ConvertAll(key.Parts, part => part.PatternsOf(key.anywhere, key.surroundings)), patterns, key.anywhere ? text.Length : end));
        reading.Read(text, cancellationToken);
        for (var i = 0; i < rows.Count; i++)
        {
            order._read[unclear[i]] = reading.FirstNotReached(rows[i]);
        }

        return order;

        static bool IsUnclear((SoughtPiece[] Parts, bool Anywhere, Surroundings Surroundings) key) =>
            FromFirstAndLast(key.Parts, key.Anywhere, key.Surroundings, out _, out var isUnclear) && isUnclear;
    }

    /// <summary>
    /// The index of the first piece that does not stand behind those before it, each taken where it stands first;
    /// -1 where all do; null where one does not stand there at all.
    /// </summary>
    /// <param name="pieces">The parts of one of the quotes.</param>
    /// <param name="anywhere">In all of the text, or before its end.</param>
    /// <param name="surroundings">With what is given to stand around the quote, or without.</param>
    public int? FirstOutOfPlace(SoughtPiece[] pieces, bool anywhere, Surroundings surroundings)
    {
        if (!FromFirstAndLast(pieces, anywhere, surroundings, out var outOfPlace, out var isUnclear))
        {
            return null;
        }

        return isUnclear ? _read[(pieces, anywhere, surroundings)] : outOfPlace;
    }

    // False where a piece is not there. Unclear where a middle piece stands both too early and late enough.
    private static bool FromFirstAndLast(SoughtPiece[] pieces, bool anywhere, Surroundings surroundings, out int outOfPlace, out bool isUnclear)
    {
        outOfPlace = -1;
        isUnclear = false;
        var position = 0;
        for (var i = 0; i < pieces.Length; i++)
        {
            if (pieces[i].Find(anywhere, surroundings) is not { } place)
            {
                return false;
            }

            if (outOfPlace >= 0 || isUnclear)
            {
                continue;
            }

            if (place.FirstStart >= position)
            {
                position = place.FirstEnd;
            }
            else if (place.LastStart < position)
            {
                outOfPlace = i;
            }
            else
            {
                isUnclear = i < pieces.Length - 1;
            }
        }

        return true;
    }
}
