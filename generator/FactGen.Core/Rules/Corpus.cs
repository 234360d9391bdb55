using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Packs;
using FactGen.Core.Quotes;
using FactGen.Core.Resolution;
using FactGen.Core.Sourcing;

namespace FactGen.Core.Rules;

/// <summary>A file of the corpus under its path.</summary>
/// <param name="Path">The path relative to the project, with <c>/</c>.</param>
/// <param name="File">What it holds.</param>
public sealed record CorpusFile(string Path, FactFile File);

/// <summary>All files together, as the rules see them.</summary>
public sealed class Corpus
{
    // By namespace, since a string is hashed faster than a pair: every rule resolves references.
    private readonly Dictionary<string, FactEntry>[] _entries;
    private readonly Dictionary<string, IReadOnlyList<FactEntry>> _compiled = new(StringComparer.Ordinal);
    private bool? _isWhole;
    private readonly Dictionary<FactEntry, OriginCount> _origins = new();
    private readonly Lazy<IReadOnlyList<FactEntry>> _imported;
    private Evidence _evidence = Evidence.None;
    private QuoteCheck? _quotes;

    /// <summary>Puts the files of a project together that references no pack.</summary>
    public Corpus(IEnumerable<CorpusFile> files)
        : this(files, PackIndex.None, "")
    {
    }

    /// <summary>
    /// Puts <paramref name="files"/> together, in any order, beside the packs that the project references. A path that occurs again adds nothing.
    /// </summary>
    /// <param name="files">The files of the project.</param>
    /// <param name="packs">The referenced packs.</param>
    /// <param name="ownPack">The name of the pack that the project is itself; empty where it has none.</param>
    public Corpus(IEnumerable<CorpusFile> files, PackIndex packs, string ownPack)
    {
        _imported = new Lazy<IReadOnlyList<FactEntry>>(FindImported);
        Files = files.GroupBy(file => file.Path, StringComparer.Ordinal).Select(group => group.First()).OrderBy(file => file.Path, StringComparer.Ordinal).ToArray();
        Index = FactIndex.Create(Files.Select(file => new ExportingFile(file.Path, file.File.Exports)), packs, ownPack);
        _entries = [new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal)];
        foreach (var file in Files)
        {
            foreach (var entry in EntriesOf(file))
            {
                _entries[(int)entry.Section.Space].Add(entry.Id, entry);
            }
        }
    }

    /// <summary>The files, in ordinal order of their paths.</summary>
    public IReadOnlyList<CorpusFile> Files { get; }

    /// <summary>Their ids.</summary>
    public FactIndex Index { get; }

    /// <summary>How many people the project asks to sign off each fact (<c>FactGenVetters</c>); null where it asks for none.</summary>
    public int? RequiredVetters { get; init; }

    /// <summary>To how many known origins the project asks each fact to go back (<c>FactGenMinOrigins</c>); null where it asks for none.</summary>
    public int? RequiredOrigins { get; init; }

    /// <summary>What quotes are held against.</summary>
    public Evidence Evidence
    {
        get => _evidence;
        init => _evidence = value;
    }

    /// <summary>Every entry of the project that is compiled, in no particular order.</summary>
    public IEnumerable<FactEntry> Entries => _entries.SelectMany(space => space.Values);

    /// <summary>The entries of packs that the project refers to, each once, by id (ordinal): what rules look at, and find nothing wrong with.</summary>
    public IReadOnlyList<FactEntry> Imported => _imported.Value;

    /// <summary>
    /// The same with what its quotes are held against: which kept texts those are, a door knows only after the articles are read (see
    /// <see cref="SnapshotNames"/>).
    /// </summary>
    public Corpus HeldAgainst(Evidence evidence)
    {
        var corpus = (Corpus)MemberwiseClone();
        corpus._evidence = evidence;
        corpus._quotes = null;
        return corpus;
    }

    /// <summary>
    /// Whether nothing is lost: no file has a finding of a rule that decides what is compiled, and every pack can be read. As long as one has,
    /// nobody can say what is never used, or which suppression is not needed.
    /// </summary>
    public bool IsWhole => FindWhetherWhole(CancellationToken.None);

    /// <summary>See <see cref="IsWhole"/>.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    internal bool FindWhetherWhole(CancellationToken cancellationToken) => _isWhole ??= ComputeIsWhole(cancellationToken);

    /// <summary>The entries of <paramref name="file"/> that are compiled, in its order.</summary>
    public IReadOnlyList<FactEntry> EntriesOf(CorpusFile file)
    {
        if (Index.Clashes.IsEmpty)
        {
            return file.File.Entries;
        }

        if (!_compiled.TryGetValue(file.Path, out var compiled))
        {
            _compiled.Add(file.Path, compiled = file.File.Entries.Where((_, ordinal) => Index.IsCompiled(file.Path, ordinal)).ToArray());
        }

        return compiled;
    }

    /// <summary>The entry that a reference means; null where it does not resolve, which has its own finding.</summary>
    public FactEntry? Resolve(ReferenceValue? reference)
    {
        if (reference is null)
        {
            return null;
        }

        // The project's own entry counts first, and nearly every reference means one.
        if (_entries[(int)reference.Type.Space].TryGetValue(reference.Id, out var own))
        {
            return reference.Type.Allows(own.Section) ? own : null;
        }

        return Index.Resolve(reference) switch
        {
            null => null,
            { Pack: null } written => _entries[(int)written.Section.Space].TryGetValue(written.Id, out var entry) ? entry : null,
            var imported => Index.Packs.EntryOf(imported),
        };
    }

    /// <summary>What became of each passage. Worked out once, whoever asks first: the rules, the summary or the lock's writer.</summary>
    internal QuoteCheck CheckQuotes(CancellationToken cancellationToken) => _quotes ??= QuoteCheck.Of(this, cancellationToken);

    /// <summary>
    /// To how many origins <paramref name="fact"/> goes back. Where that takes more than a look at one source, it is worked out once, for the rules
    /// and the summary alike.
    /// </summary>
    internal OriginCount OriginsOf(FactEntry fact)
    {
        if (fact.Sources.Count < 2)
        {
            return OriginCount.Of(fact, Index);
        }

        if (!_origins.TryGetValue(fact, out var origins))
        {
            _origins.Add(fact, origins = OriginCount.Of(fact, Index));
        }

        return origins;
    }

    private FactEntry[] FindImported()
    {
        if (Index.Packs.Packs.Count == 0)
        {
            return [];
        }

        var imported = Files
            .SelectMany(file => file.File.References)
            .Select(reference => Index.Resolve(reference))
            .Where(export => export?.Pack is not null)
            .Distinct()
            .Select(export => Index.Packs.EntryOf(export!))
            .OfType<FactEntry>();
        return imported.OrderBy(entry => entry.Id, StringComparer.Ordinal).ThenBy(entry => entry.Section.Tag).ToArray();
    }

    private bool ComputeIsWhole(CancellationToken cancellationToken)
    {
        if (!Index.Clashes.IsEmpty || Index.Packs.Newer.Count > 0)
        {
            return false;
        }

        foreach (var file in Files)
        {
            foreach (var finding in file.File.Findings)
            {
                if (finding.Rule.DecidesWhatIsCompiled)
                {
                    return false;
                }
            }

            foreach (var reference in file.File.References)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (Resolve(reference) is null && Index.IsBroken(reference))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
