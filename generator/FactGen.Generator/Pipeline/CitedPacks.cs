using System.Collections.Immutable;
using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>The packs that a project's entries refer to.</summary>
internal static class CitedPacks
{
    /// <summary>Those of all files together, in ordinal order.</summary>
    public static EquatableArray<string> Of(ImmutableArray<FileFragment> files)
    {
        var cited = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var pack in file.CitedPacks)
            {
                cited.Add(pack);
            }
        }

        return cited.ToEquatableArray();
    }
}
