namespace FactGen.Benchmarks.Corpora;

/// <summary>
/// Random numbers that are the same on every machine and with every version of .NET (SplitMix64), so that a seed names a corpus. One is made
/// for each file and each agent: what one of them draws does not move what another is.
/// </summary>
internal sealed class Chance(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The draws of one thing among many.</summary>
    /// <param name="seed">The seed of the corpus.</param>
    /// <param name="kind">What kind of thing.</param>
    /// <param name="number">Which one.</param>
    public static Chance Of(int seed, char kind, int number)
    {
        var mixer = new Chance(((ulong)(uint)seed << 32) ^ ((ulong)kind << 24) ^ (uint)number);
        return new Chance(mixer.Next());
    }

    /// <summary>A number from 0 to below <paramref name="end"/>.</summary>
    public int Below(int end) => (int)(((Next() >> 32) * (ulong)end) >> 32);

    /// <summary>A number from <paramref name="least"/> to <paramref name="most"/>.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>A number from 0 to below <paramref name="end"/>, small ones far more often, as some people are quoted every day and most once.</summary>
    public int Skewed(int end)
    {
        var unit = (Next() >> 11) * (1.0 / (1UL << 53));
        return (int)(unit * unit * unit * end);
    }

    /// <summary>True once in <paramref name="times"/> times.</summary>
    public bool OneIn(int times) => Below(times) == 0;

    /// <summary>Which of several weights was drawn.</summary>
    public int Weighted(params ReadOnlySpan<int> weights)
    {
        var sum = 0;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        var at = Below(sum);
        for (var i = 0; ; i++)
        {
            at -= weights[i];
            if (at < 0)
            {
                return i;
            }
        }
    }

    public T Pick<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
