namespace FactGen.Core.Rules;

/// <summary>What rules look at besides their entry. What needs all files is worked out once, when the first rule asks.</summary>
internal sealed class CheckContext(Corpus corpus, CancellationToken cancellationToken)
{
    private readonly Lazy<Usage> _usage = new(() => new Usage(corpus));
    private readonly Lazy<TopicUse> _topics = new(() => new TopicUse(corpus));
    private readonly Lazy<FragmentCheck> _fragments = new(() => new FragmentCheck(corpus, corpus.CheckQuotes(cancellationToken).Articles, cancellationToken));
    private readonly Lazy<SupersessionCircles> _supersessionCircles = new(() => new SupersessionCircles(corpus));

    /// <summary>All entries.</summary>
    public Corpus Corpus { get; } = corpus;

    /// <summary>Who is referred to.</summary>
    public Usage Usage => _usage.Value;

    /// <summary>What became of each passage.</summary>
    public QuoteCheck Quotes => Corpus.CheckQuotes(cancellationToken);

    /// <summary>Which quoted fragments no article holds.</summary>
    public FragmentCheck Fragments => _fragments.Value;

    /// <summary>How often each topic is used.</summary>
    public TopicUse Topics => _topics.Value;

    /// <summary>The facts that supersede each other in a circle.</summary>
    public SupersessionCircles SupersessionCircles => _supersessionCircles.Value;
}
