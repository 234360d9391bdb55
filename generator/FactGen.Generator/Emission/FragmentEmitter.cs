using FactGen.Core.Reading;
using FactGen.Generator.Pipeline;

namespace FactGen.Generator.Emission;

/// <summary>Makes the C# and the packed records of one file.</summary>
internal static class FragmentEmitter
{
    public static FileFragment Emit(FileSlice slice, CancellationToken cancellationToken)
    {
        var fragment = Emit(slice, LastSlices.Find(slice.Path), new Checkpoint(cancellationToken));
        LastSlices.Remember(slice);
        return fragment;
    }

    /// <summary>Makes them as long as <paramref name="checkpoint"/> does not say that they are no longer wanted.</summary>
    /// <param name="slice">The file.</param>
    /// <param name="before">The same file before it was edited, from which is taken what is the same; that makes it cheaper and nothing else.</param>
    /// <param name="checkpoint">Asked between entries.</param>
    public static FileFragment Emit(FileSlice slice, FileSlice? before, Checkpoint checkpoint)
    {
        if (slice.Problem is { } problem)
        {
            return new FileFragment(slice.Path) { Problem = problem };
        }

        try
        {
            var same = SameEntries.Of(slice, before, checkpoint);
            var emitter = new EntryEmitter(slice, same.Before, checkpoint);
            var dropped = new HashSet<int>(slice.Dropped);
            for (var i = 0; i < slice.Entries.Length; i++)
            {
                checkpoint.Pass();
                if (same.OrdinalBefore(i) is var known and >= 0)
                {
                    emitter.Copy(slice.Entries[i], known);
                }
                else if (!dropped.Contains(i))
                {
                    emitter.Add(slice.Entries[i]);
                }
            }

            var emitted = emitter.ToEmitted();
            slice.Emitted = dropped.Count == 0 ? emitted : null;
            return emitted.Fragment;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return new FileFragment(slice.Path) { Problem = InternalError.Describe(failure) };
        }
    }
}
