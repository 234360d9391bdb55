namespace FactGen.Core.Dates;

/// <summary>Reads EDTF level 0 and 1, completely.</summary>
public static class EdtfParser
{
    /// <summary>
    /// Reads <paramref name="text"/>. Returns null where it is no date of these levels; <paramref name="problem"/> then says in plain words
    /// what is wrong and how to write it (<c>the month comes before the day: 2021-03-16</c>).
    /// </summary>
    public static EdtfDate? Parse(string text, out string problem) => throw new NotImplementedException();
}
