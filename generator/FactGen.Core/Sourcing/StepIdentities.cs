namespace FactGen.Core.Sourcing;

/// <summary>
/// Numbers the steps of a fact's chains, equal steps alike. Somebody unnamed is told apart by the step before, which may be unnamed too: a
/// number stands for all of that, where text would grow with every step.
/// </summary>
internal sealed class StepIdentities
{
    /// <summary>What stands before a chain's first step.</summary>
    public const int None = -1;

    private readonly Dictionary<(ChainStepKind Kind, string Name, int Before), int> _numbers = new();
    private readonly List<(ChainStepKind Kind, string Name, int Before)> _steps = new();

    /// <summary>The number of <paramref name="step"/> behind the step of the number <paramref name="before"/>.</summary>
    public int Of(ChainStep step, int before)
    {
        var key = step.Kind == ChainStepKind.Anonymous
            ? (step.Kind, AnonymousWording.Fold(step.Name), before)
            : (step.Kind, step.Name, None);
        if (!_numbers.TryGetValue(key, out var number))
        {
            _numbers.Add(key, number = _steps.Count);
            _steps.Add(key);
        }

        return number;
    }

    /// <summary>
    /// The step of that number as text, the same in every fact: <c>agent:harbour-wire</c>, <c>article:wire-1</c>,
    /// <c>agent:harbour-wire &gt; anonymous:port officials</c>.
    /// </summary>
    public string KeyOf(int number)
    {
        var parts = new List<string>();
        for (var at = number; at != None; at = _steps[at].Before)
        {
            var (kind, name, _) = _steps[at];
            parts.Add(kind switch { ChainStepKind.Agent => "agent:", ChainStepKind.Article => "article:", _ => "anonymous:" } + name);
        }

        parts.Reverse();
        return string.Join(" > ", parts);
    }
}
