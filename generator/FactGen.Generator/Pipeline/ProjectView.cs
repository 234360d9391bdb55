using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>What each file must know of all others: in one value, since whatever is put beside a file costs a step per file.</summary>
/// <param name="Index">The ids.</param>
/// <param name="Plan">What they become.</param>
/// <param name="LeftOut">The full paths of the files that are left out; nearly always none.</param>
internal sealed record ProjectView(ProjectIndex Index, MemberPlan Plan, EquatableArray<string> LeftOut)
{
    /// <summary>Whether another file has the path of <paramref name="file"/>, and is compiled in its stead.</summary>
    public bool LeavesOut(ReadFile file) => LeftOut.Count > 0 && LeftOut.Items.Contains(file.FullPath);
}
