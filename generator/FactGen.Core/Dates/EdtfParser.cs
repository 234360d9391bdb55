namespace FactGen.Core.Dates;

/// <summary>
/// Reads EDTF level 0 and 1, completely. Wider than these levels in three things that ISO 8601 has and fact-checkers need: the seconds
/// of a time may be missing, a qualifier may follow any date (a season, a decade, a time), and any date may be a side of an interval.
/// </summary>
public static class EdtfParser
{
    // The longest date there can be, an interval of two times with offsets and qualifiers, has 53.
    private const int MostCharacters = 64;

    /// <summary>
    /// Reads <paramref name="text"/>. Returns null where it is no date of these levels; <paramref name="problem"/> then says in plain words
    /// what is wrong and how to write it (<c>the month comes before the day: 2021-03-16</c>), on one line, and is empty otherwise.
    /// An interval that ends before it starts is read: see <see cref="EdtfDate.EndsBeforeItStarts"/>.
    /// </summary>
    public static EdtfDate? Parse(string text, out string problem)
    {
        if (text.Length > MostCharacters)
        {
            problem = "too long for a date: at most 64 characters, as in 2021-03-16";
            return null;
        }

        var date = EdtfReader.Read(text, out var known);
        problem = date is not null ? "" : known ?? DateMistakes.Explain(text);
        return date;
    }
}
