using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Sourcing;

namespace FactGen.Core.Rules;

/// <summary>What rules look at besides their entry. What needs all files is worked out once, when the first rule asks.</summary>
internal sealed class CheckContext(Corpus corpus, CancellationToken cancellationToken)
{
    private readonly Lazy<Usage> _usage = new(() => new Usage(corpus, cancellationToken));
    private readonly Lazy<TopicUse> _topics = new(() => new TopicUse(corpus, cancellationToken));
    private readonly Lazy<FragmentCheck> _fragments = new(() => new FragmentCheck(corpus, corpus.CheckQuotes(cancellationToken).Articles, cancellationToken));
    private readonly Lazy<SupersessionCircles> _supersessionCircles = new(() => new SupersessionCircles(corpus));
    private readonly Lazy<EntryPlaces> _places = new(() => new EntryPlaces(corpus));
    private readonly Dictionary<FactEntry, HeldRoles> _roles = new();
    private WrongNames? _wrongNames;
    private SameStatements? _sameStatements;
    private SameMeasures? _sameMeasures;

    /// <summary>All entries.</summary>
    public Corpus Corpus { get; } = corpus;

    /// <summary>Whether nothing is lost to a mistake; see <see cref="Corpus.IsWhole"/>.</summary>
    public bool IsWhole => Corpus.FindWhetherWhole(cancellationToken);

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

    /// <summary>The entries with their places.</summary>
    public EntryPlaces Places => _places.Value;

    /// <summary>The names that are wrong in print somewhere.</summary>
    public WrongNames WrongNames => _wrongNames ??= new WrongNames([.. Places.InOrder, .. Corpus.Imported], cancellationToken);

    /// <summary>Which statements repeat others.</summary>
    public SameStatements SameStatements => _sameStatements ??= new SameStatements(Places.InOrder, Corpus.Index, cancellationToken);

    /// <summary>Which measures give other values than others.</summary>
    public SameMeasures SameMeasures => _sameMeasures ??= new SameMeasures(Places.InOrder, Corpus.Index, cancellationToken);

    /// <summary>
    /// Whether a finding of <paramref name="rule"/> may be missing here only because of what is not at hand: a mistake hides it, or it needs kept
    /// texts that this clone does not have, or that it has and others do not.
    /// </summary>
    public bool MayHide(Rule rule) =>
        !IsWhole
        || (rule.NeedsKeptTexts && !Quotes.Articles.AreAllAtHand)
        || (rule == RuleCatalogue.NotVerified && Corpus.Evidence.Snapshots.Count > 0);

    /// <summary>The <paramref name="roles"/> of <paramref name="person"/>, laid out once for all that they said.</summary>
    public HeldRoles RolesOf(FactEntry person, ListValue roles)
    {
        if (!_roles.TryGetValue(person, out var held))
        {
            _roles.Add(person, held = new HeldRoles(roles));
        }

        return held;
    }

    /// <summary>To how many origins <paramref name="fact"/> goes back.</summary>
    public OriginCount OriginsOf(FactEntry fact) => Corpus.OriginsOf(fact);

    /// <summary>Ends a rule that goes through very much of one entry.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public void ThrowIfCancelled() => cancellationToken.ThrowIfCancellationRequested();

    /// <summary>What the entry of that id exports; null where there is none.</summary>
    public Export? Find(IdSpace space, string id) => Corpus.Index.FindExport(space, id);

    /// <summary><c>outlet `harbour-wire`</c>.</summary>
    public string Tell(ChainStep step)
    {
        var space = step.Kind == ChainStepKind.Article ? IdSpace.Articles : IdSpace.Agents;
        return Find(space, step.Name) is { } export ? $"{export.Section.Noun} {Shown.Code(step.Name)}" : Shown.Code(step.Name);
    }
}
