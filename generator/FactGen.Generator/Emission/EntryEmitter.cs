using FactGen.Core.Model;
using FactGen.Core.Sourcing;
using FactGen.Core.Text;
using FactGen.Generator.Pipeline;

namespace FactGen.Generator.Emission;

/// <summary>Makes what the entries of one file become.</summary>
internal sealed class EntryEmitter(FileSlice slice, KnownEntries known)
{
    private readonly PackedWriter _packed = new(known);
    private readonly DocComment _docs = new(slice.Content.Path, known);
    private readonly List<TypedId> _typedIds = new();

    /// <summary>The typed ids of the entries so far.</summary>
    public EquatableArray<TypedId> TypedIds => _typedIds.ToEquatableArray();

    /// <summary>The other packs whose entries they refer to so far.</summary>
    public EquatableArray<string> CitedPacks => _packed.CitedPacks;

    /// <summary>What an entry becomes; <paramref name="provenance"/> of a fact.</summary>
    public EntryFragment Emit(FactEntry entry, Provenance? provenance)
    {
        var name = EntryId.ToMemberName(entry.Id, entry.Section.ClassName);
        var (attributes, quote) = Use(entry, provenance, name);
        if (slice.Members == Members.Ids)
        {
            _typedIds.Add(new TypedId(entry.Section, entry.Id, name, attributes.ToEquatableArray()));
        }

        // Docs take most of the time, and are nobody's without a member to stand on.
        var member = slice.Members == Members.All ? _docs.Lines(entry, provenance).Concat(attributes).ToEquatableArray() : default;
        var record = _packed.Write(entry, provenance);
        return new EntryFragment(entry.Section, member, name, record, entry.Section.HoldsFacts ? PackedWriter.WriteExport(entry) : record, quote);
    }

    // What the compiler is told, on whatever names the entry in C#, and its line in the index of quotes.
    private (IEnumerable<string> Attributes, string? Quote) Use(FactEntry entry, Provenance? provenance, string name)
    {
        if (provenance is null || slice.Members == Members.None)
        {
            return ([], null);
        }

        return ObsoleteAttribute.Of(entry, slice.Members, known) is { } obsolete
            ? ([obsolete], null)
            : (FactUseAttributes.OfMember(entry, provenance), FactUseAttributes.QuoteLine(entry, name));
    }
}
