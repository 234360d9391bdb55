using FactGen.Core.Resolution;

namespace FactGen.Core.Sourcing;

/// <summary>A report's chain: its outlet, if known, and its steps back to the origin, each with what tells it apart from others.</summary>
internal sealed class Chain
{
    private readonly StepIdentities _known;
    private readonly List<int> _identities = new();
    private readonly List<int> _viaSteps = new();

    // The step of `via` that is being added; the outlet is none of them.
    private int _written = -1;

    public Chain(ReportChain report, IEntryLookup lookup, StepIdentities known)
    {
        _known = known;
        Article = report.Article;
        ArticleIdentity = known.Of(new ChainStep(ChainStepKind.Article, report.Article), StepIdentities.None);
        var outlet = lookup.OutletOf(report.Article);
        if (outlet is not null)
        {
            Add(new ChainStep(ChainStepKind.Agent, outlet), null);
        }

        FirstOfVia = Steps.Count;
        for (var i = 0; i < report.Via.Count; i++)
        {
            var step = report.Via[i];
            _written = i;
            // A known work stands for its outlet too: a chain that stops at the outlet goes on in the work.
            if (step.Kind == ChainStepKind.Article)
            {
                outlet = lookup.OutletOf(step.Name);
                if (outlet is not null)
                {
                    Add(new ChainStep(ChainStepKind.Agent, outlet), null);
                }

                Add(step, null);
            }
            else if (step.Kind == ChainStepKind.Agent && i > 0 && report.Via[i - 1].Kind == ChainStepKind.Article && step.Name == outlet)
            {
                // The outlet of the work that was just told.
                continue;
            }
            else
            {
                // Whom an outlet quotes in a work that is known is whom it quotes where only the outlet is.
                Add(step, step.Kind == ChainStepKind.Anonymous && Steps.Count > 0 && Steps[Steps.Count - 1].Kind == ChainStepKind.Article ? outlet : null);
            }
        }
    }

    /// <summary>The key of the article that reports.</summary>
    public string Article { get; }

    /// <summary>The steps, from the outlet back to the origin.</summary>
    public List<ChainStep> Steps { get; } = new();

    /// <summary>What tells each step apart.</summary>
    public IReadOnlyList<int> Identities => _identities;

    /// <summary>The place in <c>via</c> that each step was made of; -1 for the article's own outlet.</summary>
    public IReadOnlyList<int> ViaSteps => _viaSteps;

    /// <summary>What tells the article itself apart, where others cite it as a known work.</summary>
    public int ArticleIdentity { get; }

    /// <summary>The number of steps before those of <c>via</c>: one, if the outlet is known.</summary>
    public int FirstOfVia { get; }

    /// <summary>What tells the last step apart; there must be one.</summary>
    public int End => _identities[_identities.Count - 1];

    /// <summary>
    /// Everything through which the chain goes on: its steps but the last, and, where it has steps behind its outlet, the article itself.
    /// </summary>
    public IEnumerable<int> PassedThrough => _identities.Count > FirstOfVia
        ? _identities.Take(_identities.Count - 1).Concat([ArticleIdentity])
        : [];

    /// <summary>Whether somebody in it can be told from others.</summary>
    public bool NamesSomebody
    {
        get
        {
            foreach (var step in Steps)
            {
                if (step.Kind != ChainStepKind.Anonymous || !AnonymousWording.IsUndescribed(step.Name))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether it goes back to somebody whom nobody names.</summary>
    public bool EndsUnnamed => Steps.Count > 0 && Steps[Steps.Count - 1].Kind == ChainStepKind.Anonymous;

    /// <param name="step">The step.</param>
    /// <param name="before">The agent that counts as the step before; null where that is the step before itself.</param>
    private void Add(ChainStep step, string? before)
    {
        var behind = before is not null
            ? _known.Of(new ChainStep(ChainStepKind.Agent, before), StepIdentities.None)
            : _identities.Count > 0 ? End : StepIdentities.None;
        var identity = _known.Of(step, behind);

        // An agent twice in a row (an outlet's own report, with the outlet as its origin) is one step.
        if (_identities.Count > 0 && End == identity)
        {
            return;
        }

        _identities.Add(identity);
        _viaSteps.Add(_written);
        Steps.Add(step);
    }
}
