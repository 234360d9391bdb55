namespace FactGen.Packed.Form2;

/// <summary>Days as segments hold them: counted from 0001-01-01, plus 2^29, and clamped, so that 1.4 million years both ways fit into five sextets.</summary>
internal static class DayNumber
{
    /// <summary>Of days so early that the index cannot tell them apart; only open beginnings lie before.</summary>
    public const int Min = 1;

    /// <summary>Of days so late that the index cannot tell them apart; only open ends lie behind.</summary>
    public const int Max = (1 << 30) - 2;

    private const int Origin = 1 << 29;
    private const int DaysOfCycle = 146097;
    // From 0000-03-01, where the cycle of 400 years begins, to 0001-01-01.
    private const int Shift = 306;

    /// <summary>The number of a day.</summary>
    public static int Of(FactDay day)
    {
        // Far beyond what fits, and near enough for what follows not to overflow.
        var year = Math.Clamp(day.Year, -2_000_000, 2_000_000) - (day.Month < 3 ? 1 : 0);
        var cycle = (long)Math.Floor(year / 400.0);
        var yearOfCycle = year - (cycle * 400);
        var monthFromMarch = (day.Month + 9) % 12;
        var dayOfYear = (((153 * monthFromMarch) + 2) / 5) + day.Day - 1;
        var number = (cycle * DaysOfCycle) + (yearOfCycle * 365) + (yearOfCycle / 4) - (yearOfCycle / 100) + dayOfYear - Shift;
        return (int)Math.Clamp(number + Origin, Min, Max);
    }
}
