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
    public static EquatableArray<string> Find(IEnumerable<(string Path, string FullPath)> files)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        var leftOut = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (path, full) in files)
        {
            if (!first.TryGetValue(path, out var other))
            {
                first.Add(path, full);
            }
            else if (other != full)
            {
                var isEarlier = string.CompareOrdinal(full, other) < 0;
                first[path] = isEarlier ? full : other;
                leftOut.Add(isEarlier ? other : full);
            }
        }

        return leftOut.ToEquatableArray();
    }

    /// <summary>The other files: one that is left out has the path of another, and must not stand in its place.</summary>
    public static ImmutableArray<ReadFile> LeaveOut(ImmutableArray<ReadFile> files, EquatableArray<string> leftOut) =>
        leftOut.Count == 0 ? files : files.RemoveAll(file => leftOut.Items.Contains(file.FullPath));
}
