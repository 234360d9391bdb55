using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Quotes;

namespace FactGen.Core.Rules;

/// <summary>A name that is wrong in print somewhere.</summary>
/// <param name="written">The name as the fact file has it.</param>
/// <param name="folded">The name as it is looked for.</param>
internal sealed class WrongName(string written, string folded)
{
    // Right names that hold the wrong one, of which so many are told apart.
    private const int MostLonger = 10;

    private readonly List<FactEntry> _agents = new();
    private string[]? _longer;
    private string? _whose;

    /// <summary>The name as the fact file has it.</summary>
    public string Written => written;

    /// <summary>Those whose right name it is not, as a message names them.</summary>
    public string Whose => _whose ??= Shown.Few(_agents.Select(agent => agent.ToString()).ToArray());

    /// <summary>Adds somebody whose right name it is not; whoever comes twice comes one after the other.</summary>
    public void Add(FactEntry agent)
    {
        if (_agents.Count == 0 || _agents[_agents.Count - 1] != agent)
        {
            _agents.Add(agent);
        }
    }

    /// <summary>Whether it stands in <paramref name="excerpt"/> (folded) by itself: `Dow` may be wrong, and `Jane Dow Doe` right.</summary>
    public bool StandsAlone(string excerpt)
    {
        _longer ??= _agents.SelectMany(WrongNames.RightNamesOf).Select(Folding.Fold).Where(name => name.Contains(folded)).Take(MostLonger).OrderByDescending(name => name.Length).ToArray();
        if (_longer.Length == 0)
        {
            return true;
        }

        foreach (var name in _longer)
        {
            excerpt = excerpt.Replace(name, "\n");
        }

        return new PatternSet([folded], wholeWords: true).Search(excerpt)[0].Count > 0;
    }
}
