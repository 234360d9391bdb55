using FactGen.Core.Reading;
using FactGen.Generator.Pipeline;

namespace FactGen.Generator.Emission;

/// <summary>Makes the C# and the packed records of one file.</summary>
internal static class FragmentEmitter
{
    public static FileFragment Emit(FileSlice slice, CancellationToken cancellationToken) => Emit(slice, new Checkpoint(cancellationToken));

    /// <summary>Makes them as long as <paramref name="checkpoint"/> does not say that they are no longer wanted.</summary>
    public static FileFragment Emit(FileSlice slice, Checkpoint checkpoint)
    {
        if (slice.Problem is { } problem)
        {
            return new FileFragment(slice.Path) { Problem = problem };
        }

        try
        {
            var emitter = new EntryEmitter(slice, checkpoint);
            var dropped = new HashSet<int>(slice.Dropped);
            for (var i = 0; i < slice.Entries.Length; i++)
            {
                checkpoint.Pass();
                if (!dropped.Contains(i))
                {
                    emitter.Add(slice.Entries[i]);
                }
            }

            return emitter.ToFragment();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return new FileFragment(slice.Path) { Problem = InternalError.Describe(failure) };
        }
    }
}
