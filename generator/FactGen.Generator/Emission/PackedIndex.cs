using System.Globalization;
using System.Text;

namespace FactGen.Generator.Emission;

/// <summary>Writes the lines of a section's index.</summary>
internal static class PackedIndex
{
    /// <summary><c>12:lloyd-austin63,4;</c>: the fifth entry of bucket 63.</summary>
    public static string Line((string Id, int Bucket, int Ordinal) place) => string.Concat(
    [
        Number(Encoding.UTF8.GetByteCount(place.Id)), ":", place.Id, Number(place.Bucket), ",", Number(place.Ordinal), ";",
    ]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
