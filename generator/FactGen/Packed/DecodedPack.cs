using FactGen.Packed.Queries;

namespace FactGen.Packed;

/// <summary>
/// What was read and decoded of a pack so far. All in one object, so that forgetting it is one step: who still holds the old one finishes with it,
/// and puts nothing of it into the new one.
/// </summary>
internal abstract class DecodedPack
{
    public const int BucketCount = 256;

    /// <summary>The entry at a place of the pack; always the same object.</summary>
    public abstract IEntry EntryAt(int bucket, int ordinal);

    /// <summary>The entry of an id in a section, or in one that its ids are told apart from; null where there is none.</summary>
    public abstract IEntry? Find(char section, string id);

    /// <summary>The entry of a typed id in a section; null where there is none, or more than one.</summary>
    public abstract IEntry? Find(char section, ulong typedId);

    /// <summary>The fact of an id, of whichever section; null where there is none.</summary>
    public abstract IEntry? FindFact(string id);

    /// <summary>All entries of a section.</summary>
    public abstract Matches MatchSection(char section);

    /// <summary>The facts that meet all conditions.</summary>
    public abstract Matches MatchFacts(FactCondition[] conditions);
}
