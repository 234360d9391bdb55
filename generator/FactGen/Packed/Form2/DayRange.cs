namespace FactGen.Packed.Form2;

/// <summary>From one day to another, both included, as <see cref="DayNumber"/> counts them.</summary>
internal readonly record struct DayRange(int From, int To);
