using FactGen.Core.Model;
using FactGen.Core.Sourcing;
using FactGen.Core.Text;
using FactGen.Generator.Pipeline;

namespace FactGen.Generator.Emission;

/// <summary>Makes the C# and the packed records of one file.</summary>
internal static class FragmentEmitter
{
    public static FileFragment Emit(FileSlice slice, CancellationToken cancellationToken)
    {
        var path = slice.Content.Path;
        try
        {
            return new FileFragment(path, EmitEntries(slice, cancellationToken).ToEquatableArray(), default);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return new FileFragment(path, default, new[] { new Failure(path, InternalError.Describe(failure)) }.ToEquatableArray());
        }
    }

    private static IEnumerable<EntryFragment> EmitEntries(FileSlice slice, CancellationToken cancellationToken)
    {
        var known = new KnownEntries(slice);
        var packed = new PackedWriter(known);
        var docs = new DocComment(slice.Content.Path, known);
        var dropped = new HashSet<int>(slice.Dropped);
        for (var i = 0; i < slice.Content.Entries.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!dropped.Contains(i))
            {
                yield return Emit(slice.Content.Entries[i].Entry, docs, packed, known);
            }
        }
    }

    private static EntryFragment Emit(FactEntry entry, DocComment docs, PackedWriter packed, KnownEntries known)
    {
        var provenance = entry.Section.HoldsFacts ? Provenance.Of(entry, known.Find) : null;
        var name = EntryId.ToMemberName(entry.Id, entry.Section.ClassName);
        var member = docs.Lines(entry, provenance).ToList();
        string? quote = null;
        if (ObsoleteAttribute.Of(entry, known) is { } attribute)
        {
            member.Add(attribute);
        }
        else if (provenance is not null)
        {
            member.AddRange(FactUseAttributes.OfMember(entry, provenance));
            quote = FactUseAttributes.QuoteLine(entry, name);
        }

        return new EntryFragment(entry.Section, member.ToEquatableArray(), name, packed.Write(entry, provenance), quote);
    }
}
