using System.Globalization;

namespace SampleApp.Wording;

/// <summary>Says how many.</summary>
internal static class Counting
{
    /// <summary><c>1 report</c>, <c>3 reports</c>.</summary>
    public static string Of(int count, string noun) =>
        count.ToString(CultureInfo.InvariantCulture) + (count == 1 ? $" {noun}" : $" {noun}s");
}
