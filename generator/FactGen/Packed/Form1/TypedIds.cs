namespace FactGen.Packed.Form1;

/// <summary>
/// The typed ids of a section: the FNV-1a hash, of 64 bits, of each id in UTF-8. Unlike a place in the order, it means the same entry in every
/// version of a pack. Made by one pass over the index at the first use; no entry is decoded for it.
/// </summary>
internal sealed class TypedIds
{
    // No two ids of a section that gives out typed ids share one: the generator sees to it.
    private const int Ambiguous = -1;

    private readonly Dictionary<ulong, int> _places;

    public TypedIds(SectionIndex index)
    {
        _places = new Dictionary<ulong, int>(index.Count);
        for (var place = 0; place < index.Count; place++)
        {
            var typedId = IdHash.Of(index[place].Id);
            if (!_places.TryAdd(typedId, place))
                _places[typedId] = Ambiguous;
        }
    }

    /// <summary>The place of a typed id's entry in the order of the section; negative where there is none such.</summary>
    public int Search(ulong typedId) => _places.TryGetValue(typedId, out var place) ? place : -1;
}
