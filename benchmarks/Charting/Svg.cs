using System.Globalization;
using System.Security;
using System.Text;

namespace FactGen.Benchmarks.Charting;

/// <summary>Draws a chart as SVG: text and lines alone, with colours that hold on a light page and on a dark one.</summary>
internal static class Svg
{
    private const int Width = 840;
    private const int Height = 460;
    private const int Left = 80;
    private const int Right = 230;
    private const int Top = 50;
    private const int Bottom = 60;
    private const int LineHeight = 15;

    // Told apart without colour too: each has its own dashes.
    private static readonly string[] s_dashes = ["", "7 4", "2 3", "10 4 2 4", "12 6", "4 2", "1 5"];

    private const string Style = """
          <style>
            text { font: 12px system-ui, sans-serif; fill: #24292f; }
            .title { font-size: 15px; font-weight: 600; }
            .grid { stroke: #8b949e; stroke-opacity: .25; }
            .axis { stroke: #8b949e; }
            polyline { fill: none; stroke-width: 1.6; }
            .ours { stroke-width: 3.2; }
            .c0 { stroke: #0969da; fill: #0969da; } .c1 { stroke: #bc4c00; fill: #bc4c00; } .c2 { stroke: #1a7f37; fill: #1a7f37; }
            .c3 { stroke: #8250df; fill: #8250df; } .c4 { stroke: #bf3989; fill: #bf3989; } .c5 { stroke: #6e7781; fill: #6e7781; } .c6 { stroke: #9a6700; fill: #9a6700; }
            text[class^=c] { stroke: none; }
            @media (prefers-color-scheme: dark) {
              text { fill: #e6edf3; }
              .c0 { stroke: #58a6ff; fill: #58a6ff; } .c1 { stroke: #f0883e; fill: #f0883e; } .c2 { stroke: #3fb950; fill: #3fb950; }
              .c3 { stroke: #bc8cff; fill: #bc8cff; } .c4 { stroke: #f778ba; fill: #f778ba; } .c5 { stroke: #8b949e; fill: #8b949e; } .c6 { stroke: #d29922; fill: #d29922; }
            }
          </style>

        """;

    /// <summary>The whole file.</summary>
    public static string Draw(Chart chart)
    {
        var points = chart.Curves.SelectMany(curve => curve.Points).ToArray();
        if (points.Length == 0)
        {
            throw new BenchmarkException($"There is nothing to draw: “{chart.Title}”.");
        }

        var x = new LogScale(points.Min(point => point.X), points.Max(point => point.X), Left, Width - Right);
        var y = new LogScale(points.Min(point => point.Y), points.Max(point => point.Y), Height - Bottom, Top);
        var svg = new StringBuilder();
        svg.Append(Invariant($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" width=\"{Width}\" height=\"{Height}\" role=\"img\">\n"));
        svg.Append(Invariant($"  <title>{Text(chart.Title)}</title>\n  <desc>{Text(Describe(chart))}</desc>\n")).Append(Style);
        svg.Append(Invariant($"  <text class=\"title\" x=\"{Left}\" y=\"24\">{Text(chart.Title)}</text>\n"));
        DrawAxes(svg, chart, x, y);
        DrawCurves(svg, chart.Curves, x, y);
        return svg.Append("</svg>\n").ToString();
    }

    private static void DrawAxes(StringBuilder svg, Chart chart, LogScale x, LogScale y)
    {
        foreach (var decade in x.Decades)
        {
            svg.Append(Invariant($"  <line class=\"grid\" x1=\"{x.At(decade):0.#}\" y1=\"{Top}\" x2=\"{x.At(decade):0.#}\" y2=\"{Height - Bottom}\"/>\n"));
            svg.Append(Invariant($"  <text x=\"{x.At(decade):0.#}\" y=\"{Height - Bottom + 18}\" text-anchor=\"middle\">{Label(decade)}</text>\n"));
        }

        foreach (var decade in y.Decades)
        {
            svg.Append(Invariant($"  <line class=\"grid\" x1=\"{Left}\" y1=\"{y.At(decade):0.#}\" x2=\"{Width - Right}\" y2=\"{y.At(decade):0.#}\"/>\n"));
            svg.Append(Invariant($"  <text x=\"{Left - 8}\" y=\"{y.At(decade) + 4:0.#}\" text-anchor=\"end\">{Label(decade)}</text>\n"));
        }

        svg.Append(Invariant($"  <polyline class=\"axis\" points=\"{Left},{Top} {Left},{Height - Bottom} {Width - Right},{Height - Bottom}\"/>\n"));
        svg.Append(Invariant($"  <text x=\"{(Left + Width - Right) / 2}\" y=\"{Height - 16}\" text-anchor=\"middle\">{Text(chart.XName)}</text>\n"));
        svg.Append(Invariant($"  <text transform=\"translate(18 {(Top + Height - Bottom) / 2}) rotate(-90)\" text-anchor=\"middle\">{Text(chart.YName)}</text>\n"));
    }

    private static void DrawCurves(StringBuilder svg, IReadOnlyList<Curve> curves, LogScale x, LogScale y)
    {
        var labels = new List<(int Curve, double X, double Y)>();
        for (var i = 0; i < curves.Count; i++)
        {
            var curve = curves[i];
            if (curve.Points.Count == 0)
            {
                continue;
            }

            var ours = curve.IsOurs ? " ours" : "";
            var dashes = s_dashes[i % s_dashes.Length];
            var line = string.Join(' ', curve.Points.Select(point => Invariant($"{x.At(point.X):0.#},{y.At(point.Y):0.#}")));
            svg.Append(Invariant($"  <polyline class=\"c{i % 7}{ours}\" style=\"fill: none\"{(dashes.Length == 0 ? "" : $" stroke-dasharray=\"{dashes}\"")} points=\"{line}\"/>\n"));
            foreach (var point in curve.Points)
            {
                svg.Append(Invariant($"  <circle class=\"c{i % 7}\" cx=\"{x.At(point.X):0.#}\" cy=\"{y.At(point.Y):0.#}\" r=\"{(curve.IsOurs ? 4 : 3)}\"><title>{Text(curve.Name)}: {Text(Label(point.X))}, {point.Y:0.###}</title></circle>\n"));
            }

            labels.Add((i, x.At(curve.Points[^1].X), y.At(curve.Points[^1].Y)));
        }

        // At the right, in the order of the lines' ends, and never on each other.
        var next = (double)Top;
        foreach (var (i, endX, endY) in labels.OrderBy(label => label.Y))
        {
            next = Math.Max(endY, next);
            svg.Append(Invariant($"  <line class=\"c{i % 7}\" stroke-opacity=\".35\" x1=\"{endX + 5:0.#}\" y1=\"{endY:0.#}\" x2=\"{Width - Right + 14}\" y2=\"{next:0.#}\"/>\n"));
            svg.Append(Invariant($"  <text class=\"c{i % 7}\" x=\"{Width - Right + 18}\" y=\"{next + 4:0.#}\"{(curves[i].IsOurs ? " font-weight=\"600\"" : "")}>{Text(curves[i].Name)}</text>\n"));
            next += LineHeight;
        }
    }

    // What a reader who does not see the picture gets.
    private static string Describe(Chart chart) => $"{chart.YName} against {chart.XName}. " + string.Join(" ", chart.Curves
        .Where(curve => curve.Points.Count > 0)
        .Select(curve => $"{curve.Name}: {string.Join(", ", curve.Points.Select(point => Invariant($"{Label(point.X)}: {point.Y:0.###}")))}."));

    private static string Label(double value) => value >= 1 ? value.ToString("#,##0.##", CultureInfo.InvariantCulture) : value.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Text(string text) => SecurityElement.Escape(text);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>A logarithmic axis, from the power of ten below all values to the one above them.</summary>
    private sealed class LogScale(double least, double most, double from, double to)
    {
        private readonly double _first = Math.Floor(Math.Log10(least) + 1e-9);
        private readonly double _last = Math.Max(Math.Ceiling(Math.Log10(most) - 1e-9), Math.Floor(Math.Log10(least) + 1e-9) + 1);

        public IEnumerable<double> Decades => Enumerable.Range((int)_first, (int)(_last - _first) + 1).Select(power => Math.Pow(10, power));

        public double At(double value) => from + ((Math.Log10(value) - _first) / (_last - _first) * (to - from));
    }
}
