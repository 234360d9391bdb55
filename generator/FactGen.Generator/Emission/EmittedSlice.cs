using FactGen.Generator.Pipeline;

namespace FactGen.Generator.Emission;

/// <summary>What a slice became, and where in it each entry is: the next emission of the file takes from it whatever is the same.</summary>
/// <param name="fragment">What it became.</param>
/// <param name="places">Where its entries are, in the order of the slice.</param>
/// <param name="origins">The origins of all its facts, each a number among those of the fragment's tally.</param>
internal sealed class EmittedSlice(FileFragment fragment, EntryPlaces[] places, int[] origins)
{
    /// <summary>What the slice became.</summary>
    public FileFragment Fragment { get; } = fragment;

    /// <summary>The origins of all its facts, fact after fact, each a number among those of the fragment's tally.</summary>
    public int[] Origins { get; } = origins;

    /// <summary>Where the entry of that ordinal is.</summary>
    public EntryPlaces this[int entry] => places[entry];
}
