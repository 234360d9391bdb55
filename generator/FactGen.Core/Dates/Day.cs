namespace FactGen.Core.Dates;

/// <summary>A day of the proleptic Gregorian calendar in any year, astronomical numbering (year 0 is 1 BC), earlier first.</summary>
/// <param name="Year">The year; EDTF's <c>Y</c> form goes far beyond four digits.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="DayOfMonth">1 to the month's last.</param>
public readonly record struct Day(long Year, int Month, int DayOfMonth) : IComparable<Day>
{
    /// <inheritdoc/>
    public int CompareTo(Day other) => throw new NotImplementedException();
}
