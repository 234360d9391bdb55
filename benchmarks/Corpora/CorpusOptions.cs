namespace FactGen.Benchmarks.Corpora;

/// <summary>A mistake that a fact has on purpose.</summary>
internal enum PlantedMistake
{
    None,

    /// <summary>It cites nothing.</summary>
    Uncited,

    /// <summary>It cites an article that does not exist.</summary>
    Dangling,

    /// <summary>Its article does not say what it quotes.</summary>
    Misquoted,
}

/// <summary>What a synthetic corpus is to be. Everything follows from it: the same options give the same bytes.</summary>
internal sealed record CorpusOptions
{
    // The reader refuses more entries in one file; every fifth or so is an article.
    private const int MostFactsPerFile = 38_000;

    private CorpusOptions()
    {
    }

    /// <summary>How many facts.</summary>
    public required int Facts { get; init; }

    /// <summary>How many files in all, those of the agents among them.</summary>
    public required int Files { get; init; }

    /// <summary>Another number, another corpus.</summary>
    public int Seed { get; init; } = 20210316;

    /// <summary>Whether the articles' texts are written too, and named in the articles, so that every quote can be proved.</summary>
    public bool Snapshots { get; init; }

    /// <summary>How many facts cite nothing: a finding of FACT101 each.</summary>
    public int Uncited { get; init; }

    /// <summary>How many facts cite an article that does not exist: a finding of FACT006 each.</summary>
    public int Dangling { get; init; }

    /// <summary>How many facts quote what their article does not say: with snapshots, a finding of FACT201 each.</summary>
    public int Misquoted { get; init; }

    /// <summary>What is wrong with a fact on purpose: mistakes are spread evenly, and no fact has two.</summary>
    public PlantedMistake MistakeOf(int fact)
    {
        var all = (long)Uncited + Dangling + Misquoted;
        var mistake = fact * all / Facts;
        return (fact + 1) * all / Facts == mistake ? PlantedMistake.None
            : mistake < Uncited ? PlantedMistake.Uncited
            : mistake < Uncited + Dangling ? PlantedMistake.Dangling
            : PlantedMistake.Misquoted;
    }

    /// <summary>Whether so many files can hold so many facts.</summary>
    public static bool AreEnough(int facts, int files) => (long)files * MostFactsPerFile >= facts;

    /// <exception cref="UsageException">No corpus can be like that.</exception>
    public static CorpusOptions Of(int facts, int files)
    {
        if (files > Math.Max(1, facts))
        {
            throw new UsageException($"{facts} facts do not fill {files} files.");
        }

        if (!AreEnough(facts, files))
        {
            throw new UsageException($"{facts} facts need at least {(facts / MostFactsPerFile) + 1} files: the reader refuses more than 50,000 entries in one.");
        }

        return new CorpusOptions { Facts = facts, Files = files };
    }
}
