using System.Collections.Immutable;
using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>
/// Finds files that a <c>Link</c> gives the path of another file. A path is what a file is known by, so only the first of them, by
/// full path, can be compiled.
/// </summary>
internal static class SharedPaths
{
    /// <summary>The full paths of the files that must be left out; nearly always none.</summary>
    public static EquatableArray<string> Find(ImmutableArray<FactText> files)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        var leftOut = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var full = file.Text.Path;
            if (!first.TryGetValue(file.Path, out var other))
            {
                first.Add(file.Path, full);
            }
            else if (other != full)
            {
                var isEarlier = string.CompareOrdinal(full, other) < 0;
                first[file.Path] = isEarlier ? full : other;
                leftOut.Add(isEarlier ? other : full);
            }
        }

        return leftOut.ToEquatableArray();
    }
}
