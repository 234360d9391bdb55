using FactGen.Core.Model;
using FactGen.Core.Text;

namespace FactGen.Core.Rules;

/// <summary>Collects the findings of one file.</summary>
public sealed class FindingList
{
    private readonly List<Finding> _findings = new();

    /// <summary>What was found so far, in the order of finding.</summary>
    public IReadOnlyList<Finding> Items => _findings;

    /// <summary>Adds a finding about the token at <paramref name="range"/>.</summary>
    public void Add(Rule rule, TextRange range, params string[] arguments) =>
        _findings.Add(new Finding(rule, range, arguments.ToEquatableArray()));

    /// <summary>Adds a finding about an entry or item as a whole; see <see cref="Finding.Subject"/>.</summary>
    public void AddAbout(TextRange subject, Rule rule, TextRange range, params string[] arguments) =>
        _findings.Add(new Finding(rule, range, arguments.ToEquatableArray()) { Subject = subject });

    /// <summary>Adds a finding about <paramref name="entry"/> as a whole that weighs what a setting of the project asks for.</summary>
    public void AddAbout(FactEntry entry, Rule rule, Severity severity, TextRange range, params string[] arguments) =>
        _findings.Add(new Finding(rule, range, arguments.ToEquatableArray()) { Subject = entry.IdRange, Severity = severity });

    /// <summary>Adds a finding about <paramref name="entry"/> as a whole, at <paramref name="range"/>.</summary>
    public void AddAbout(FactEntry entry, Rule rule, TextRange range, params string[] arguments) =>
        AddAbout(entry.IdRange, rule, range, arguments);

    /// <summary>Adds what another list holds.</summary>
    public void AddRange(IEnumerable<Finding> findings) => _findings.AddRange(findings);
}
