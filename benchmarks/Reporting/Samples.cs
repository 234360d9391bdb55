namespace FactGen.Benchmarks.Reporting;

/// <summary>Repeated measurements of one thing. The median, since what else runs on a machine only ever adds time, and at times a lot.</summary>
internal sealed class Samples
{
    private readonly List<double> _values = [];

    public double Min => _values.Min();

    public double Max => _values.Max();

    public double Median
    {
        get
        {
            var sorted = _values.Order().ToArray();
            var middle = sorted.Length / 2;
            return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        }
    }

    public void Add(double value) => _values.Add(value);

    /// <summary>What is more than <paramref name="other"/>, round by round.</summary>
    public Samples Less(Samples other)
    {
        var differences = new Samples();
        foreach (var (own, their) in _values.Zip(other._values))
        {
            differences.Add(own - their);
        }

        return differences;
    }

    /// <summary>The ratios to <paramref name="other"/>, round by round: what slowed a round slowed both halves of its pair.</summary>
    public Samples Over(Samples other)
    {
        var ratios = new Samples();
        foreach (var (own, their) in _values.Zip(other._values))
        {
            ratios.Add(own / their);
        }

        return ratios;
    }
}
