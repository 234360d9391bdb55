using FactGen.Core.Format;
using FactGen.Core.Model;

namespace FactGen.Core.Sourcing;

/// <summary>Puts into words who says so: <c>The Daily Quay, citing Harbour Wire, which cited several unnamed government sources</c>.</summary>
internal static class AttributionSentence
{
    private const string Uncited = "no cited source";

    /// <summary>The sentence for <paramref name="fact"/>, whose origins those are.</summary>
    public static string Of(FactEntry fact, IReadOnlyList<Chain> origins, FindExport find) =>
        origins.Count == 0 ? Uncited : string.Join("; also ", origins.Select(chain => Tell(chain, find)));

    private static string Tell(Chain chain, FindExport find)
    {
        var told = chain.Steps.Where((step, i) => !IsOutletOfNext(chain.Steps, i, find)).Select(step => Tell(step, find)).ToArray();
        return told.Length switch
        {
            0 => TellArticle(chain.Article, find),
            1 => told[0],
            _ => told[0] + ", citing " + string.Join(", which cited ", told.Skip(1)),
        };
    }

    // `The Daily Quay, citing “Ports agree”` would name the outlet twice where the work is told with it.
    private static bool IsOutletOfNext(List<ChainStep> steps, int index, FindExport find) =>
        index + 1 < steps.Count && steps[index].Kind == ChainStepKind.Agent
        && steps[index + 1] is { Kind: ChainStepKind.Article } next
        && find(IdSpace.Articles, next.Name)?.Outlet == steps[index].Name;

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

    private static string TellArticle(string id, FindExport find) => find(IdSpace.Articles, id) switch
    {
        { Display: { } title } => $"“{title}”",
        { Published: { } published } => $"a report of {published}",
        _ => "an undated report",
    };
}
