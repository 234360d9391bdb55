namespace FactGen.Packed;

/// <summary>Reads days: <c>[-]Y…-MM-DD</c>.</summary>
internal static class PackedDay
{
    public static FactDay Parse(string text)
    {
        // The year may be of any length and negative, so month and day are counted from the end.
        var year = text.Length - "-MM-DD".Length;
        if (year > 0
            && text[year] == '-'
            && text[year + 3] == '-'
            && PackedNumber.TryParse(text.AsSpan(text[0] == '-' ? 1 : 0, text[0] == '-' ? year - 1 : year), out var y)
            && PackedNumber.TryParse(text.AsSpan(year + 1, 2), out var month)
            && PackedNumber.TryParse(text.AsSpan(year + 4, 2), out var day))
        {
            try
            {
                return new FactDay(text[0] == '-' ? -y : y, (int)month, (int)day);
            }
            catch (ArgumentOutOfRangeException)
            {
                // Falls through: the calendar has no such day.
            }
        }

        throw Damage.Of($"'{text}' is no day");
    }
}
