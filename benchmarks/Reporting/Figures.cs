using System.Globalization;

namespace FactGen.Benchmarks.Reporting;

/// <summary>How numbers are printed: three significant digits are more than these measurements hold.</summary>
internal static class Figures
{
    public static string Seconds(double seconds) => seconds.ToString("0.00", CultureInfo.InvariantCulture);

    public static string Ratio(double ratio) => ratio.ToString("0.0", CultureInfo.InvariantCulture) + " x";

    public static string Milliseconds(double milliseconds) =>
        milliseconds.ToString(milliseconds < 10 ? "0.00" : milliseconds < 100 ? "0.0" : "0", CultureInfo.InvariantCulture);

    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>In units of 1,024 bytes.</summary>
    public static string Kilobytes(double bytes) => Count((long)Math.Round(bytes / 1024));

    /// <summary>In units of 1,048,576 bytes.</summary>
    public static string Megabytes(double bytes) => Count((long)Math.Round(bytes / (1024 * 1024)));
}
