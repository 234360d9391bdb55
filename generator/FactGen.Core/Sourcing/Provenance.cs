using FactGen.Core.Format;
using FactGen.Core.Text;

namespace FactGen.Core.Sourcing;

/// <summary>What is computed from a fact's sources: how many report it, to how many independent origins that goes back, and the sentence that says so.</summary>
/// <param name="Reports">The number of articles that carry the fact.</param>
/// <param name="Origins">The number of known independent origins.</param>
/// <param name="Attribution">The sentence that an app must show.</param>
public sealed record Provenance(int Reports, int Origins, string Attribution)
{
    private const string Uncited = "no cited source";

    /// <summary>Computes it from the chains of a fact's sources.</summary>
    public static Provenance Of(EquatableArray<ReportChain> reports, FindExport find)
    {
        if (reports.Count == 0)
        {
            return new Provenance(0, 0, Uncited);
        }

        var identities = new StepIdentities();
        var chains = reports.Select(report => new Chain(report, find, identities)).ToArray();
        var origins = IndependentOrigins(chains);
        return new Provenance(
            reports.Select(report => report.Article).Distinct(StringComparer.Ordinal).Count(),
            origins.Count,
            string.Join("; also ", origins.Select(chain => chain.Tell(find))));
    }

    // One chain for each origin: the longest that ends there, the longest of all first.
    private static List<Chain> IndependentOrigins(Chain[] chains)
    {
        // sorted is stable, so that chains of one length keep the order of the sources.
        var known = chains.Where(chain => chain.NamesSomebody).OrderByDescending(chain => chain.Steps.Count).ToArray();
        if (known.Length == 0)
        {
            return [chains[0]];
        }

        var passedThrough = new HashSet<int>(known.SelectMany(chain => chain.IdentitiesBeforeTheEnd));
        var ends = new HashSet<int>();
        var origins = known.Where(chain => !passedThrough.Contains(chain.End) && ends.Add(chain.End)).ToList();

        // Where every chain goes on in another, they go round: that is one origin, and a rule of its own.
        return origins.Count > 0 ? origins : [known[0]];
    }

    /// <summary>A report's outlet, if known, and its steps, each with what tells it apart from others.</summary>
    private sealed class Chain
    {
        private readonly ReportChain _report;
        private readonly StepIdentities _known;
        private readonly List<int> _identities = new();

        public Chain(ReportChain report, FindExport find, StepIdentities known)
        {
            _report = report;
            _known = known;
            if (find(IdSpace.Articles, report.Article)?.Outlet is { } outlet)
            {
                Add(new ChainStep(ChainStepKind.Agent, outlet));
            }

            foreach (var step in report.Via)
            {
                // A known work stands for its outlet too: a chain that stops at the outlet goes on in the work.
                if (step.Kind == ChainStepKind.Article && find(IdSpace.Articles, step.Name)?.Outlet is { } publisher)
                {
                    Add(new ChainStep(ChainStepKind.Agent, publisher));
                }

                Add(step);
            }
        }

        public List<ChainStep> Steps { get; } = new();

        public int End => _identities[_identities.Count - 1];

        public IEnumerable<int> IdentitiesBeforeTheEnd => _identities.Take(_identities.Count - 1);

        public bool NamesSomebody => Steps.Any(step => step.Kind != ChainStepKind.Anonymous || !AnonymousWording.IsUndescribed(step.Name));

        public string Tell(FindExport find)
        {
            var told = Steps.Where((step, i) => !IsOutletOfNext(step, i, find)).Select(step => Tell(step, find)).ToArray();
            return told.Length switch
            {
                0 => TellArticle(find),
                1 => told[0],
                _ => told[0] + ", citing " + string.Join(", which cited ", told.Skip(1)),
            };
        }

        // An agent twice in a row (an outlet's own report, with the outlet as its origin) is one step.
        private void Add(ChainStep step)
        {
            var identity = _known.Of(step, _identities.Count > 0 ? End : StepIdentities.None);
            if (_identities.Count > 0 && End == identity)
            {
                return;
            }

            _identities.Add(identity);
            Steps.Add(step);
        }

        // `The Daily Quay, citing “Ports agree”` would name the outlet twice where the work is told with it.
        private bool IsOutletOfNext(ChainStep step, int index, FindExport find) =>
            index + 1 < Steps.Count && step.Kind == ChainStepKind.Agent
            && Steps[index + 1] is { Kind: ChainStepKind.Article } next
            && find(IdSpace.Articles, next.Name)?.Outlet == step.Name;

        private static string Tell(ChainStep step, FindExport find) => step.Kind switch
        {
            ChainStepKind.Agent => find(IdSpace.Agents, step.Name)?.Display ?? step.Name,
            ChainStepKind.Article => TellWork(step.Name, find),
            _ => AnonymousWording.Tell(step.Name, step.Count),
        };

        private static string TellWork(string id, FindExport find)
        {
            var work = find(IdSpace.Articles, id);
            var outlet = work?.Outlet is { } outletId ? find(IdSpace.Agents, outletId)?.Display ?? outletId : null;
            return (outlet, work?.Display) switch
            {
                ({ } name, { } title) => $"{name} (“{title}”)",
                ({ } name, null) => name,
                (null, { } title) => $"“{title}”",
                _ => "a report",
            };
        }

        private string TellArticle(FindExport find)
        {
            var article = find(IdSpace.Articles, _report.Article);
            return article switch
            {
                { Display: { } title } => $"“{title}”",
                { Published: { } published } => $"a report of {published}",
                _ => "an undated report",
            };
        }
    }
}
