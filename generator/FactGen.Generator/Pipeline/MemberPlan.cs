using System.Globalization;
using FactGen.Core.Resolution;
using FactGen.Core.Rules;
using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>What ids become, after a look at how many there are.</summary>
/// <param name="Members">What they become.</param>
/// <param name="Finding">FACT704, where they would be members, since the project says nothing about it, and are too many for that.</param>
/// <param name="Clashes">The ids that cannot have a typed id.</param>
internal sealed record MemberPlan(Members Members, Finding? Finding, EquatableArray<TypedIdClash> Clashes)
{
    /// <summary>
    /// How many entries a project may have before they are no longer named one by one unless it asks for that. A member with its docs costs the
    /// compiler and an editor's completion list much more than a value of an enum (docs/performance.md).
    /// </summary>
    public const int MostNamed = 20_000;

    /// <summary>
    /// How many entries a project may have before its packed data lies in attributes instead of literals: so many are some 0.6 MB, which as
    /// literals take the compiler half a second longer (docs/architecture.md).
    /// </summary>
    public const int MostInLiterals = 1_000;

    /// <summary>What holds the packed data.</summary>
    public Payload Payload { get; init; }

    /// <summary>What failed within FactGen itself; nearly always null.</summary>
    public string? Problem { get; init; }

    /// <summary>The plan for a project's entries.</summary>
    /// <param name="chosen">What the project says; null where it says nothing.</param>
    /// <param name="index">Its ids.</param>
    /// <param name="cancellationToken">Ends the search for clashes.</param>
    public static MemberPlan Of(Members? chosen, FactIndex index, CancellationToken cancellationToken)
    {
        try
        {
            var count = 0;
            foreach (var file in index.Files)
            {
                count += file.Exports.Entries.Count;
            }

            var isSwitched = chosen is null && count > MostNamed;
            var members = chosen ?? (isSwitched ? Pipeline.Members.Ids : Pipeline.Members.All);
            return new MemberPlan(
                members,
                isSwitched ? Switched(count) : null,
                members == Pipeline.Members.Ids ? TypedIdClashes.Find(index, cancellationToken) : default)
            {
                Payload = count > MostInLiterals ? Payload.Attributes : Payload.Literals,
            };
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return new MemberPlan(chosen ?? Pipeline.Members.All, null, default) { Problem = InternalError.DescribeOfWhole(failure) };
        }
    }

    private static Finding Switched(int count)
    {
        var findings = new FindingList();
        findings.Add(RuleCatalogue.TypedIdsInstead, default, count.ToString(CultureInfo.InvariantCulture));
        return findings.Items[0];
    }
}
