namespace FactGen.Core.Quotes;

/// <summary>Whether the parts of a quote stand in a text one after the other.</summary>
internal static class PartOrder
{
    /// <summary>
    /// The index of the first piece that does not stand behind those before it, each taken where it stands first;
    /// -1 where all do; null where one does not stand there at all.
    /// </summary>
    public static int? FirstOutOfPlace(SoughtPiece[] pieces, string text, int end, bool anywhere, Surroundings surroundings)
    {
        var position = 0;
        int? outOfPlace = -1;
        for (var i = 0; i < pieces.Length; i++)
        {
            if (pieces[i].Find(anywhere, surroundings) is not { } place)
            {
                return null;
            }

            if (outOfPlace >= 0)
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
            else if (i < pieces.Length - 1)
            {
                position = NextEnd(pieces[i], text, anywhere ? text.Length : end, position, surroundings);
            }
        }

        return outOfPlace;
    }

    private static int NextEnd(SoughtPiece piece, string text, int end, int position, Surroundings surroundings) =>
        piece.Texts(surroundings)
            .Select(sought => (Start: text.IndexOf(sought, position, end - position, StringComparison.Ordinal), sought.Length))
            .Where(found => found.Start >= 0)
            .Min(found => found.Start + found.Length);
}
