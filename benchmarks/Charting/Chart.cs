namespace FactGen.Benchmarks.Charting;

/// <summary>A line of a chart.</summary>
/// <param name="Name">What it is, written at its end.</param>
/// <param name="Points">Its points, from the left; both numbers are above zero.</param>
/// <param name="IsOurs">Whether it is FactGen's, and drawn stronger.</param>
internal sealed record Curve(string Name, IReadOnlyList<(double X, double Y)> Points, bool IsOurs = false);

/// <summary>A chart with logarithmic axes, so that what grows in proportion is a straight line with one slope.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="XName">What grows to the right.</param>
/// <param name="YName">What grows upwards, with its unit.</param>
/// <param name="Curves">The lines.</param>
internal sealed record Chart(string Title, string XName, string YName, IReadOnlyList<Curve> Curves);
