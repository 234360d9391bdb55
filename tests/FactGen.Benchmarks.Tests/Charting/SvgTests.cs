using System.Xml.Linq;
using FactGen.Benchmarks.Charting;

namespace FactGen.Benchmarks.Tests.Charting;

public sealed class SvgTests
{
    private static readonly Chart s_chart = new("Cost of <facts>", "facts", "seconds",
    [
        new("ours", [(1_000, 0.5), (10_000, 5), (100_000, 50)], IsOurs: true),
        new("theirs & others", [(1_000, 2), (10_000, 40)]),
        new("not measured", []),
    ]);

    private static readonly XElement s_svg = XElement.Parse(Svg.Draw(s_chart));

    [Fact]
    public void What_grows_in_proportion_is_a_straight_line()
    {
        var points = Lines().First().Split(' ').Select(point => Array.ConvertAll(point.Split(','), double.Parse)).ToArray();

        Assert.Equal(3, points.Length);
        Assert.Equal(points[1][0] - points[0][0], points[2][0] - points[1][0], 0.2);
        Assert.Equal(points[1][1] - points[0][1], points[2][1] - points[1][1], 0.2);
        Assert.True(points[2][1] < points[0][1], "more stands higher");
    }

    [Fact]
    public void Every_line_is_named_and_told_in_words()
    {
        var texts = s_svg.Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value).ToArray();

        Assert.Contains("ours", texts);
        Assert.Contains("theirs & others", texts);
        Assert.DoesNotContain("not measured", texts);
        Assert.Contains("theirs & others: 1,000: 2, 10,000: 40.", s_svg.Elements().First(element => element.Name.LocalName == "desc").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_of_nothing_is_refused() =>
        Assert.Throws<BenchmarkException>(() => Svg.Draw(new Chart("Nothing", "x", "y", [])));

    // The axes are a line too, the first.
    private static IEnumerable<string> Lines() =>
        s_svg.Descendants().Where(element => element.Name.LocalName == "polyline").Skip(1).Select(element => element.Attribute("points")!.Value);
}
