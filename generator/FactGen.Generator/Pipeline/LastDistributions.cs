using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace FactGen.Generator.Pipeline;

/// <summary>
/// The distribution of each project as it was at the last run, for the same reason as <see cref="LastIndexes"/>. What is made from it equals what is
/// made afresh.
/// </summary>
internal static class LastDistributions
{
    // By a file that both have: the first or the last, since hardly an edit changes both. They live as long as the files do.
    private static readonly ConditionalWeakTable<FileFragment, Distribution> s_byFile = new();

    /// <summary>The last distribution of a project that has <paramref name="files"/>, or nearly; null where none is known.</summary>
    public static Distribution? Find(ImmutableArray<FileFragment> files) =>
        !files.IsEmpty && (s_byFile.TryGetValue(files[0], out var known) || s_byFile.TryGetValue(files[files.Length - 1], out known)) ? known : null;

    /// <summary>Keeps <paramref name="distribution"/> for the next run.</summary>
    public static void Remember(ImmutableArray<FileFragment> files, Distribution distribution)
    {
        if (!files.IsEmpty)
        {
            lock (s_byFile)
            {
                Remember(files[0], distribution);
                Remember(files[files.Length - 1], distribution);
            }
        }
    }

    private static void Remember(FileFragment file, Distribution distribution)
    {
        s_byFile.Remove(file);
        s_byFile.Add(file, distribution);
    }
}
