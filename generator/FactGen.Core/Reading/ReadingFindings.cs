using System.Collections.Immutable;
using FactGen.Core.Rules;
using FactGen.Core.Text;

namespace FactGen.Core.Reading;

/// <summary>
/// Collects what is wrong with one file. A file of millions of mistakes must not become millions of findings, and none
/// may be dropped in silence: of each kind the first few are reported, and one more finding says how many follow.
/// </summary>
internal sealed class ReadingFindings
{
    private const int MostOfOneKind = 100;
    private const int MostForbiddenCharacters = 20;

    private readonly List<Finding> _findings = new();
    private readonly Dictionary<string, Kind> _kinds = new(StringComparer.Ordinal);

    /// <summary>Adds a syntax error, or a limit that is reached.</summary>
    public void Add(SyntaxProblem problem)
    {
        if (problem.IsLimit)
        {
            Unreadable(problem.Range, problem.What, problem.Repair);
        }
        else
        {
            Add("syntax", MostOfOneKind, RuleCatalogue.SyntaxError, problem.Range, () => problem.What + ": " + problem.Repair);
        }
    }

    /// <summary>Says that the reading was given up.</summary>
    public void RestUnread(TextRange range) =>
        Add("rest", 1, RuleCatalogue.SyntaxError, range, () => "The file is not read from here on, since there are too many mistakes above: repair those first");

    /// <summary>Adds a character that no YAML file may hold.</summary>
    public void ForbiddenCharacter(TextRange range, Func<string> message) =>
        Add("character", MostForbiddenCharacters, RuleCatalogue.SyntaxError, range, message);

    /// <summary>Adds an invisible or look-alike character.</summary>
    public void Invisible(TextRange range, Func<string> message) =>
        Add("invisible", MostOfOneKind, RuleCatalogue.InvisibleCharacter, range, message);

    /// <summary>Adds a suppression comment that is not understood.</summary>
    public void Misunderstood(TextRange range, string what, string repair) =>
        Add("suppression", MostOfOneKind, RuleCatalogue.UselessSuppression, range, () => what + ": " + repair);

    /// <summary>Adds a suppression that gives no reason.</summary>
    public void Unreasoned(TextRange range, string ids) =>
        Add("reason", MostOfOneKind, RuleCatalogue.SuppressionWithoutReason, range, () => $"The suppression of {ids} gives no reason: write `# factgen-disable-next-line {ids}: the reason`");

    /// <summary>Adds a limit that the file breaks, or that it holds nothing.</summary>
    public void Unreadable(TextRange range, string what, string repair) =>
        Add("limit", MostOfOneKind, RuleCatalogue.FileUnreadable, range, () => what + ": " + repair);

    /// <summary>All findings, in the order of the file.</summary>
    public ImmutableArray<Finding> InOrder()
    {
        if (_findings.Count == 0)
        {
            return ImmutableArray<Finding>.Empty;
        }

        foreach (var kind in _kinds.Values.Where(k => k.Left > 0).OrderBy(k => k.FirstLeft.Start))
        {
            var many = YamlLines.Number(kind.Left) + (kind.Left == 1 ? " more mistake of this kind stands here" : " more mistakes of this kind begin here");
            _findings.Add(new Finding(kind.Rule, kind.FirstLeft, new[] { many + ": repair those above first" }.ToEquatableArray()));
        }

        return _findings.OrderBy(f => f.Range.Start).ToImmutableArray();
    }

    // The message is made only when it is shown: millions of mistakes are cheap then.
    private void Add(string kind, int most, Rule rule, TextRange range, Func<string> message)
    {
        if (!_kinds.TryGetValue(kind, out var counted))
        {
            _kinds.Add(kind, counted = new Kind(rule));
        }

        if (counted.Reported < most)
        {
            counted.Reported++;
            _findings.Add(new Finding(rule, range, new[] { message() }.ToEquatableArray()));
        }
        else if (counted.Left++ == 0)
        {
            counted.FirstLeft = range;
        }
    }

    private sealed class Kind(Rule rule)
    {
        public Rule Rule { get; } = rule;

        public int Reported { get; set; }

        public int Left { get; set; }

        public TextRange FirstLeft { get; set; }
    }
}
