namespace FactGen.Benchmarks.Corpora;

/// <summary>Some 450 topics, a few of which are on everybody's lips and most of which come up now and then.</summary>
internal static class Topics
{
    private static readonly string[] s_all =
    [
        .. from aspect in Vocabulary.TopicAspects
           from subject in Vocabulary.TopicSubjects
           select aspect.Length == 0 ? subject : $"{subject}-{aspect}",
    ];

    /// <summary>One to three of them.</summary>
    public static IEnumerable<string> Draw(Chance chance) =>
        Enumerable.Range(0, chance.Weighted(60, 30, 10) + 1).Select(_ => s_all[chance.Skewed(s_all.Length)]).Distinct(StringComparer.Ordinal);
}
