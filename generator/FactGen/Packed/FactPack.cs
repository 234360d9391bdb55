using System.ComponentModel;
using System.Reflection.Metadata;
using FactGen.Packed.Form1;
using FactGen.Packed.Form2;
using FactGen.Packed.Queries;

namespace FactGen.Packed;

/// <summary>
/// The compiled facts of one project. Generated code derives from it, once in an assembly, and hands it the packed data (docs/packed-form.md);
/// apps use the generated <c>Facts</c> instead. Nothing is read before it is asked for. Safe to use from many threads.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FactPack
{
    private const int NewestForm = 2;

    private readonly int _form;
    private volatile DecodedPack _decoded;
    private MappedMetadata? _metadata;

    // Made when they are asked for: each is a type of its own to load. Of two threads that ask at once each may get another, and the same entries.
    private FactSection<Person>? _people;
    private FactSection<Organization>? _organizations;
    private FactSection<Outlet>? _outlets;
    private FactSection<Article>? _articles;
    private FactSection<Statement>? _statements;
    private FactSection<Claim>? _claims;
    private FactSection<Event>? _events;
    private FactSection<Measure>? _measures;
    private FactQuery<Fact>? _all;

    /// <summary>Called by generated code.</summary>
    /// <param name="name">The pack's name, by which other packs refer to it.</param>
    /// <param name="formVersion">The version of the packed form.</param>
    /// <exception cref="NotSupportedException">The form is newer than this FactGen.</exception>
    protected FactPack(string name, int formVersion)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(formVersion, 1);
        if (formVersion > NewestForm)
        {
            throw new NotSupportedException(
                $"The fact pack '{name}' is written in version {formVersion} of the packed form, but this FactGen reads versions up to "
                + $"{NewestForm}. Update the package FactGen of the project that uses the pack.");
        }

        Name = name;
        _form = formVersion;
        _decoded = formVersion == 1 ? new Form1Pack(this) : new Form2Pack(this);
        if (MetadataUpdater.IsSupported)
            FactPackUpdates.Watch(this);
    }

    /// <summary>The pack's name.</summary>
    public string Name { get; }

    /// <summary>The section <c>people</c>.</summary>
    public FactSection<Person> People => _people ??= new FactSection<Person>(this, SectionTag.People);

    /// <summary>The section <c>organizations</c>.</summary>
    public FactSection<Organization> Organizations => _organizations ??= new FactSection<Organization>(this, SectionTag.Organizations);

    /// <summary>The section <c>outlets</c>.</summary>
    public FactSection<Outlet> Outlets => _outlets ??= new FactSection<Outlet>(this, SectionTag.Outlets);

    /// <summary>The section <c>articles</c>.</summary>
    public FactSection<Article> Articles => _articles ??= new FactSection<Article>(this, SectionTag.Articles);

    /// <summary>The section <c>statements</c>.</summary>
    public FactSection<Statement> Statements => _statements ??= new FactSection<Statement>(this, SectionTag.Statements);

    /// <summary>The section <c>claims</c>.</summary>
    public FactSection<Claim> Claims => _claims ??= new FactSection<Claim>(this, SectionTag.Claims);

    /// <summary>The section <c>events</c>.</summary>
    public FactSection<Event> Events => _events ??= new FactSection<Event>(this, SectionTag.Events);

    /// <summary>The section <c>measures</c>.</summary>
    public FactSection<Measure> Measures => _measures ??= new FactSection<Measure>(this, SectionTag.Measures);

    /// <summary>The facts of all four fact sections, in ordinal order of their ids; and the start of every question about facts.</summary>
    public FactQuery<Fact> All => _all ??= new FactQuery<Fact>(new FactList(this, []));

    /// <summary>The same as <see cref="All"/>, for code that an earlier FactGen generated.</summary>
    public IReadOnlyList<Fact> Facts => All;

    /// <summary>Called by generated code: the entry at a place of the pack, which is always the same object.</summary>
    /// <param name="bucket">The bucket, 0 to 255.</param>
    /// <param name="ordinal">The entry's place in its bucket.</param>
    /// <exception cref="InvalidDataException">The packed data is not what the generator wrote.</exception>
    public T Get<T>(int bucket, int ordinal)
        where T : class, IEntry
    {
        var entry = EntryAt(bucket, ordinal);
        return entry as T ?? GetAgain<T>(entry, bucket, ordinal);
    }

    /// <summary>Finds a fact by its id, in whichever section it is.</summary>
    /// <param name="id">The id as in YAML; letter case matters.</param>
    /// <returns>The fact; null where there is none of that id.</returns>
    public Fact? FindFact(string? id)
    {
        if (string.IsNullOrEmpty(id))
            return null;

        try
        {
            return AsFact(_decoded.FindFact(id));
        }
        catch (Exception failure) when (IsOutdated(failure))
        {
            return AsFact(_decoded.FindFact(id));
        }
    }

    /// <summary>The same as <see cref="FactQuery{T}.By"/> of <see cref="All"/>, for code that an earlier FactGen generated.</summary>
    public IReadOnlyList<Statement> StatementsBy(Agent agent) => All.By(agent);

    /// <summary>The same as <see cref="FactQuery{T}.CitedBy(Article)"/> of <see cref="All"/>, for code that an earlier FactGen generated.</summary>
    public IReadOnlyList<Fact> FactsCitedBy(Article article) => All.CitedBy(article);

    /// <summary>The same as <see cref="FactQuery{T}.CitedBy(Outlet)"/> of <see cref="All"/>, for code that an earlier FactGen generated.</summary>
    public IReadOnlyList<Fact> FactsCitedBy(Outlet outlet) => All.CitedBy(outlet);

    /// <summary>The same as <see cref="FactQuery{T}.Between"/> of <see cref="All"/>, for code that an earlier FactGen generated.</summary>
    public IReadOnlyList<Fact> FactsBetween(FactDay? from, FactDay? to) => All.Between(from, to);

    /// <summary>Form 2: a bucket; the default where there is nothing in it.</summary>
    /// <param name="bucket">The bucket, 0 to 255.</param>
    protected internal virtual PackedBlob BucketBlob(int bucket) => default;

    /// <summary>Form 2: the index of the buckets whose number modulo 8 is <paramref name="segment"/>; the default where there is nothing in them.</summary>
    /// <param name="segment">The segment, 0 to 7.</param>
    protected internal virtual PackedBlob SegmentBlob(int segment) => default;

    /// <summary>Form 1: one chunk of a bucket; empty past the last one.</summary>
    /// <param name="bucket">The bucket, 0 to 255.</param>
    /// <param name="chunk">Which chunk.</param>
    protected internal virtual ReadOnlySpan<byte> Chunk(int bucket, int chunk) => default;

    /// <summary>Form 1: one chunk of a section's index; empty past the last one.</summary>
    /// <param name="section">The section's letter: p, o, u, a, s, c, e or m.</param>
    /// <param name="chunk">Which chunk.</param>
    protected internal virtual ReadOnlySpan<byte> IndexChunk(char section, int chunk) => default;

    /// <summary>Called by generated code: the data in the <see cref="PackedDataAttribute"/> of a class of the pack's own assembly.</summary>
    /// <param name="holder">The class.</param>
    /// <exception cref="InvalidDataException">The class has no such attribute.</exception>
    protected PackedBlob HeldBy(Type holder)
    {
        ArgumentNullException.ThrowIfNull(holder);
        // What is mapped is the assembly as it was loaded, without what has been replaced since.
        if (!(MetadataUpdater.IsSupported && FactPackUpdates.WasCodeReplaced)
            && (_metadata ??= MappedMetadata.Of(holder.Assembly)) is { } metadata
            && metadata.TryFind(holder.MetadataToken, out var data))
        {
            return data;
        }

        return PackedBlob.Reflected(holder);
    }

    /// <summary>How many entries a section has.</summary>
    /// <param name="section">The section's letter: p, o, u, a, s, c, e or m.</param>
    protected internal abstract int CountOf(char section);

    /// <summary>Another pack, to whose entries this one's refer (<c>pack/id</c>); null where it knows none of that name.</summary>
    protected virtual FactPack? Referenced(string pack) => null;

    internal int CountOfFacts()
    {
        var count = 0;
        foreach (var section in SectionTag.OfFacts)
            count += CountOf(section);
        return count;
    }

    /// <summary>What was read so far. Who takes several steps takes them on one.</summary>
    internal DecodedPack Decoded => _decoded;

    /// <summary>The entry of an id in a section, or in one that its ids are told apart from; null where there is none.</summary>
    internal IEntry? Find(char section, string id)
    {
        try
        {
            return _decoded.Find(section, id);
        }
        catch (Exception failure) when (IsOutdated(failure))
        {
            return _decoded.Find(section, id);
        }
    }

    /// <summary>The entry of a typed id in a section; null where there is none.</summary>
    internal IEntry? Find(char section, ulong typedId)
    {
        try
        {
            return _decoded.Find(section, typedId);
        }
        catch (Exception failure) when (IsOutdated(failure))
        {
            return _decoded.Find(section, typedId);
        }
    }

    /// <summary>What is thrown for an entry that is not of the type that was asked for.</summary>
    internal InvalidDataException IsOfAnotherType(IEntry entry) => Damage.At(
        this, $"entry '{entry.Id}'", Damage.Of($"it is of the section {entry.Section}, which is not what was asked for"));

    /// <summary>Has everything read anew that is asked for from now on. What was handed out stays as it is.</summary>
    internal void Forget() => _decoded = _form == 1 ? new Form1Pack(this) : new Form2Pack(this);

    /// <summary>
    /// Whether a read may have failed for no other reason than that the code was replaced a moment ago, and the call that says so is still on its
    /// way: places in the old data mean nothing in the new. Everything is read anew then, and the read is worth another try.
    /// </summary>
    internal bool IsOutdated(Exception failure)
    {
        if (!MetadataUpdater.IsSupported || failure is not (InvalidDataException or IndexOutOfRangeException or ArgumentOutOfRangeException))
            return false;

        Forget();
        return true;
    }

    /// <summary>The entry that a reference of this pack leads to.</summary>
    /// <exception cref="InvalidOperationException">There is no such entry.</exception>
    internal T Follow<T>(string? packName, char section, string id)
        where T : class, IEntry
    {
        var pack = packName is null ? this : Referenced(packName) ?? throw new InvalidOperationException(
            $"The fact pack '{Name}' refers to '{packName}/{id}', but the pack '{packName}' is not at hand. Reference the project or package "
            + "that holds it.");

        IEntry? entry = section switch
        {
            SectionTag.People => pack.People.Find(id),
            SectionTag.Organizations => pack.Organizations.Find(id),
            SectionTag.Outlets => pack.Outlets.Find(id),
            SectionTag.Articles => pack.Articles.Find(id),
            SectionTag.Statements => pack.Statements.Find(id),
            SectionTag.Claims => pack.Claims.Find(id),
            SectionTag.Events => pack.Events.Find(id),
            SectionTag.Measures => pack.Measures.Find(id),
            _ => null,
        };
        return entry as T ?? throw new InvalidOperationException(
            $"The fact pack '{Name}' refers to '{section}:{id}', which the pack '{pack.Name}' does not hold as a {typeof(T).Name}. Rebuild the "
            + "projects that compile them.");
    }

    /// <summary>The person, organization or outlet of an id, written <c>pack/id</c> for one of another pack; null where there is none.</summary>
    internal KnownAgent? FindAgent(string reference)
    {
        var (pack, id) = PackOf(reference);
        return (KnownAgent?)pack?.People.Find(id) ?? (KnownAgent?)pack?.Organizations.Find(id) ?? pack?.Outlets.Find(id);
    }

    /// <summary>The event of an id, written <c>pack/id</c> for one of another pack; null where there is none.</summary>
    internal Event? FindEvent(string reference)
    {
        var (pack, id) = PackOf(reference);
        return pack?.Events.Find(id);
    }

    private (FactPack? Pack, string Id) PackOf(string reference)
    {
        // No id holds a slash, so the last one ends the pack's name.
        var slash = reference.LastIndexOf('/');
        var pack = slash < 0 || reference[..slash] == Name ? this : Referenced(reference[..slash]);
        return (pack, reference[(slash + 1)..]);
    }

    private Fact? AsFact(IEntry? entry) => entry is null ? null : entry as Fact ?? throw IsOfAnotherType(entry);

    private IEntry EntryAt(int bucket, int ordinal)
    {
        if ((uint)bucket >= DecodedPack.BucketCount)
            throw new ArgumentOutOfRangeException(nameof(bucket), bucket, "There is no such bucket.");

        try
        {
            return _decoded.EntryAt(bucket, ordinal);
        }
        catch (Exception failure) when (IsOutdated(failure))
        {
            return _decoded.EntryAt(bucket, ordinal);
        }
    }

    // For an entry that is not of the type that was asked for.
    private T GetAgain<T>(IEntry entry, int bucket, int ordinal)
        where T : class, IEntry
    {
        var failure = Damage.At(
            this, $"entry {ordinal} of bucket {bucket}", Damage.Of($"it is of the section {entry.Section}, which is not what was asked for"));
        return IsOutdated(failure) ? EntryAt(bucket, ordinal) as T ?? throw failure : throw failure;
    }
}
