using FactGen.Generator.Pipeline;

namespace FactGen.Generator.Emission;

/// <summary>Makes the C# and the packed records of one file.</summary>
internal static class FragmentEmitter
{
    public static FileFragment Emit(FileSlice slice, CancellationToken cancellationToken)
    {
        if (slice.Problem is { } problem)
        {
            return new FileFragment(slice.Path) { Problem = problem };
        }

        try
        {
            var emitter = new EntryEmitter(slice);
            var dropped = new HashSet<int>(slice.Dropped);
            for (var i = 0; i < slice.Entries.Length; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
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
