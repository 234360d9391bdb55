using FactGen.Core.Reading;
using FactGen.Generator.Pipeline;

namespace FactGen.Generator.Emission;

/// <summary>
/// The entries of a slice that become what they became before the last edit of their file: those before the edit and those behind it, as long as
/// nothing that they refer to is different.
/// </summary>
internal readonly struct SameEntries
{
    private readonly int _first;
    private readonly int _rest;
    private readonly int _shift;

    private SameEntries(EmittedSlice before, int first, int rest, int shift) => (Before, _first, _rest, _shift) = (before, first, rest, shift);

    /// <summary>What the file was before; null where nothing can be taken from it.</summary>
    public EmittedSlice? Before { get; }

    /// <summary>The ordinal that an entry had before; negative where it must be emitted.</summary>
    public int OrdinalBefore(int entry) => Before is null || (entry >= _first && entry < _rest) ? -1 : entry < _first ? entry : entry - _shift;

    /// <summary>Those that <paramref name="now"/> has in common with <paramref name="before"/>.</summary>
    public static SameEntries Of(FileSlice now, FileSlice? before, Checkpoint checkpoint)
    {
        // Of another pack more is emitted than its entries export, so that it is left to a fresh emission; hardly a file cites one.
        if (before?.Emitted is not { } emitted || emitted.Fragment.CitedPacks.Count > 0 || !now.IsEmittedLike(before))
        {
            return default;
        }

        var (ones, others) = (now.Entries, before.Entries);
        var most = Math.Min(ones.Length, others.Length);
        var first = 0;
        while (first < most && PositionFree.AreEqual(ones[first], others[first]))
        {
            checkpoint.Pass();
            first++;
        }

        var last = 0;
        while (last < most - first && PositionFree.AreEqual(ones[ones.Length - 1 - last], others[others.Length - 1 - last]))
        {
            checkpoint.Pass();
            last++;
        }

        return new SameEntries(emitted, first, ones.Length - last, ones.Length - others.Length);
    }
}
