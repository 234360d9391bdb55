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
            var emitter = new EntryEmitter(slice, known);
            var entries = EmitEntries(slice, known, emitter, tally, cancellationToken).ToEquatableArray();
            return new FileFragment(path, entries, emitter.TypedIds, emitter.CitedPacks, tally.ToTally(), default);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return FileFragment.Failed(path, InternalError.Describe(failure));
        }
    }

    private static IEnumerable<EntryFragment> EmitEntries(
        FileSlice slice, KnownEntries known, EntryEmitter emitter, FileTallyCounter tally, CancellationToken cancellationToken)
    {
        var dropped = new HashSet<int>(slice.Dropped);
        for (var i = 0; i < slice.Content.Entries.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!dropped.Contains(i))
            {
                var entry = slice.Content.Entries[i].Entry;
                var provenance = entry.Section.HoldsFacts ? Provenance.Of(entry, known) : null;
                Count(entry, provenance, tally);
                yield return emitter.Emit(entry, provenance);
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
}
