using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace FactGen.Packed;

/// <summary>Reads days: <c>[-]Y…-MM-DD</c>.</summary>
internal static class PackedDay
{
    [return: NotNullIfNotNull(nameof(text))]
    public static FactDay? Parse(string? text)
    {
        if (text is null)
            return null;

        // The year may be of any length and negative, so month and day are counted from the end.
        var year = text.Length - "-MM-DD".Length;
        if (year > 0
            && text[year] == '-'
            && text[year + 3] == '-'
            && long.TryParse(text.AsSpan(0, year), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var y)
            && int.TryParse(text.AsSpan(year + 1, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            && int.TryParse(text.AsSpan(year + 4, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var day))
        {
            try
            {
                return new FactDay(y, month, day);
            }
            catch (ArgumentOutOfRangeException)
            {
                // Falls through: the calendar has no such day.
            }
        }

        throw Damage.Of($"'{text}' is no day");
    }
}
