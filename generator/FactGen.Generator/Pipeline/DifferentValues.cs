using FactGen.Core.Model;
using FactGen.Core.Resolution;
using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>
/// The values of all ids of a project, which are nearly always different. They are kept in order, so that a new id is looked for among those of
/// before, for the same reason as in <see cref="LastOfProject{TFile, TMade}"/>.
/// </summary>
internal sealed class DifferentValues
{
    private static readonly LastOfProject<ExportingFile, DifferentValues> s_last = new();

    private readonly EquatableArray<ExportingFile> _files;
    private readonly ulong[] _inOrder;

    private DifferentValues(EquatableArray<ExportingFile> files, ulong[] inOrder) => (_files, _inOrder) = (files, inOrder);

    /// <summary>Whether no two ids of <paramref name="files"/>, which are in ordinal order of their paths, have one value.</summary>
    public static bool AreIn(EquatableArray<ExportingFile> files, Func<FileExports, ulong[]> valuesOf, CancellationToken cancellationToken)
    {
        var before = s_last.Find(files.Items);
        var now = before is null ? Fresh(files, valuesOf, cancellationToken) : before.After(files, valuesOf, cancellationToken);
        if (HasTwoOfOne(now, cancellationToken))
        {
            return false;
        }

        s_last.Remember(files.Items, new DifferentValues(files, now));
        return true;
    }

    private static ulong[] Fresh(EquatableArray<ExportingFile> files, Func<FileExports, ulong[]> valuesOf, CancellationToken cancellationToken)
    {
        var all = new List<ulong>();
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            all.AddRange(valuesOf(file.Exports));
        }

        var sorted = all.ToArray();
        Array.Sort(sorted);
        return sorted;
    }

    private ulong[] After(EquatableArray<ExportingFile> files, Func<FileExports, ulong[]> valuesOf, CancellationToken cancellationToken)
    {
        var gone = new HashSet<ulong>();
        var candidates = new List<ulong>();
        int i = 0, j = 0;
        while (i < _files.Count || j < files.Count)
        {
            var order = i == _files.Count ? 1 : j == files.Count ? -1 : string.CompareOrdinal(_files[i].Path, files[j].Path);
            var (old, now) = (order <= 0 ? _files[i++].Exports : null, order >= 0 ? files[j++].Exports : null);
            if (!ReferenceEquals(old, now))
            {
                gone.UnionWith(old is null ? [] : valuesOf(old));
                candidates.AddRange(now is null ? [] : valuesOf(now));
            }
        }

        cancellationToken.ThrowIfCancellationRequested();
        var come = candidates.FindAll(value => !gone.Remove(value));
        if (gone.Count + come.Count == 0)
        {
            return _inOrder;
        }

        come.Sort();
        return Merge(gone, come);
    }

    // All were different, so that each value that is gone was there once.
    private ulong[] Merge(HashSet<ulong> gone, List<ulong> come)
    {
        var merged = new ulong[_inOrder.Length - gone.Count + come.Count];
        int next = 0, place = 0;
        foreach (var value in _inOrder)
        {
            if (gone.Count > 0 && gone.Contains(value))
            {
                continue;
            }

            while (next < come.Count && come[next] <= value)
            {
                merged[place++] = come[next++];
            }

            merged[place++] = value;
        }

        come.CopyTo(next, merged, place, come.Count - next);
        return merged;
    }

    private static bool HasTwoOfOne(ulong[] inOrder, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        for (var i = 1; i < inOrder.Length; i++)
        {
            if (inOrder[i] == inOrder[i - 1])
            {
                return true;
            }
        }

        return false;
    }
}
