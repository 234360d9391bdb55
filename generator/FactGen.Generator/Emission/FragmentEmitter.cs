using FactGen.Core.Format;
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
        if (slice.Content.Problem is { } problem)
        {
            return FileFragment.Failed(path, problem);
        }

        try
        {
            var known = new KnownEntries(slice);
            var tally = new FileTallyCounter(known);
            var packed = new PackedWriter(known);
            var entries = EmitEntries(slice, known, packed, tally, cancellationToken).ToEquatableArray();
            return new FileFragment(path, entries, packed.CitedPacks, tally.ToTally(), default);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return FileFragment.Failed(path, InternalError.Describe(failure));
        }
    }

    private static IEnumerable<EntryFragment> EmitEntries(
        FileSlice slice, KnownEntries known, PackedWriter packed, FileTallyCounter tally, CancellationToken cancellationToken)
    {
        var docs = new DocComment(slice.Content.Path, known);
        var dropped = new HashSet<int>(slice.Dropped);
        for (var i = 0; i < slice.Content.Entries.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!dropped.Contains(i))
            {
                var entry = slice.Content.Entries[i].Entry;
                var provenance = entry.Section.HoldsFacts ? Provenance.Of(entry, known) : null;
                Count(entry, provenance, tally);
                yield return Emit(entry, provenance, docs, packed, known);
            }
        }
    }

    private static void Count(FactEntry entry, Provenance? provenance, FileTallyCounter tally)
    {
        if (provenance is not null)
        {
            tally.AddFact(entry, provenance);
        }
        else if (entry.Section.Space == IdSpace.Articles)
        {
            tally.AddArticle(entry);
        }
    }

    private static EntryFragment Emit(FactEntry entry, Provenance? provenance, DocComment docs, PackedWriter packed, KnownEntries known)
    {
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

        var record = packed.Write(entry, provenance);
        var exported = entry.Section.HoldsFacts ? PackedWriter.WriteExport(entry) : record;
        return new EntryFragment(entry.Section, member.ToEquatableArray(), name, record, exported, quote);
    }
}
