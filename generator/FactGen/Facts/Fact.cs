using System.Diagnostics;
using FactGen.Packed;

namespace FactGen;

/// <summary>
/// Something that sources report: a <see cref="Statement"/>, a <see cref="Claim"/>, an <see cref="Event"/> or a <see cref="Measure"/>.
/// Show <see cref="Text"/> together with <see cref="Attribution"/>.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public abstract record Fact : IEntry
{
    private readonly FactPack _pack;
    private readonly PackedBlob _record;
    private readonly bool _isDated;
    private readonly bool _isRetracted;
    private readonly bool _isVetted;
    private readonly Reference<Fact>? _supersededBy;
    private IReadOnlyList<Citation>? _citations;
    private FactDate? _when;
    private Retraction? _retracted;
    private Vetting? _vetted;
    private IReadOnlyList<string>? _topics;
    private IReadOnlyList<Fact>? _contradicts;
    private IReadOnlyList<Conflict>? _conflicts;

    // The first fact of a program pays for each method and type that it takes to decode it. So the record is gone through once, what is absent takes
    // nothing, and what is made of parts is decoded when it is asked for.
    private protected Fact(FactPack pack, PackedBlob record)
    {
        _pack = pack;
        _record = record;
        string? id = null, attribution = null;
        var hasStatus = false;
        var fields = new FieldCursor(record.Bytes);
        while (fields.MoveNext())
        {
            var payload = fields.Payload;
            var start = 0;
            switch (fields.Tag)
            {
                case 'i': id ??= PackedText.Decode(payload); break;
                case 'w': _isDated = true; break;
                case 'N': Note ??= PackedText.Decode(payload); break;
                case 'Y': _supersededBy ??= Record.Reference<Fact>('Y'); break;
                case 'R': _isRetracted = true; break;
                case 'V': _isVetted = true; break;
                case 'Z' when !hasStatus: (Status, hasStatus) = (Words.Status(payload), true); break;
                case 'A': attribution ??= PackedText.Decode(payload); break;
                case 'P': Reports = PackedNumber.Read(payload, ref start, PackedNumber.End); break;
                case 'O': Origins = PackedNumber.Read(payload, ref start, PackedNumber.End); break;
                case 'U': IsAnonymous = payload.SequenceEqual("1"u8); break;
            }
        }

        Id = id ?? throw Fields.Lacks("an entry", 'i');
        Attribution = attribution ?? "";
        if (!hasStatus)
            throw Fields.Lacks("a fact", 'Z');
    }

    /// <inheritdoc/>
    public string Pack => _pack.Name;

    /// <inheritdoc/>
    public abstract Section Section { get; }

    /// <inheritdoc/>
    public string Id { get; }

    /// <summary>The words to show: a statement's quote or paraphrase, the text of a claim or an event, a measure with its number.</summary>
    public abstract string Text { get; }

    /// <summary>Where the fact is reported, in the order of the YAML. Empty where no source is cited: the build warns of that.</summary>
    public IReadOnlyList<Citation> Citations =>
        _citations ?? Later(ref _citations, static record => record.Records('k', static source => new Citation(source)));

    /// <summary>
    /// When: when it was said, or happened, or held. Null where that is not known. On a statement or a claim an interval means some time
    /// within it, on an event its duration.
    /// </summary>
    public FactDate? When => _isDated ? _when ?? Later(ref _when, static record => record.Date('w')!) : null;

    /// <summary>The fact-checkers' note on it, such as how a date was worked out.</summary>
    public string? Note { get; }

    /// <summary>What the fact is about, in the fact-checkers' own keywords.</summary>
    public IReadOnlyList<string> Topics => _topics ?? Later(ref _topics, static record => record.Texts('T'));

    /// <summary>Facts that cannot be true together with this one.</summary>
    public IReadOnlyList<Fact> Contradicts => _contradicts ?? Later(ref _contradicts, static record => record.References<Fact>('X'));

    /// <summary>The fact that has taken this one's place; null where there is none.</summary>
    public Fact? SupersededBy => _supersededBy?.Target;

    /// <summary>Why the fact was taken back; null where it was not.</summary>
    public Retraction? Retracted =>
        _isRetracted ? _retracted ?? Later(ref _retracted, static record => record.Record('R', static retraction => new Retraction(retraction))!) : null;

    /// <summary>Who signed the fact off; null where nobody has.</summary>
    public Vetting? Vetted =>
        _isVetted ? _vetted ?? Later(ref _vetted, static record => record.Record('V', static vetting => new Vetting(vetting))!) : null;

    /// <summary>Where the fact stands, computed from the other members.</summary>
    public FactStatus Status { get; }

    /// <summary>
    /// Who says so, as a phrase to show with the fact: <c>Kyodo News, citing unnamed Japanese government sources</c>. Where no source is
    /// cited it says so: <c>no cited source</c>.
    /// </summary>
    public string Attribution { get; }

    /// <summary>How many articles carry the fact.</summary>
    public int Reports { get; }

    /// <summary>
    /// How many known independent origins these reports go back to: three articles that all cite one wire story are three reports and one
    /// origin.
    /// </summary>
    public int Origins { get; }

    /// <summary>
    /// Whether the fact rests on people alone whom nobody names: every known origin of its reports ends with them, or the speakers of a
    /// statement are unnamed. <see cref="Attribution"/> says so; show it. False for facts compiled by a FactGen that did not work this out.
    /// </summary>
    public bool IsAnonymous { get; }

    /// <summary>What sources state instead, with who states it and why it lost; in the order of the citations.</summary>
    public IReadOnlyList<Conflict> Conflicts
    {
        get
        {
            // Two threads may both compute it; all callers get the one that was first.
            if (_conflicts is null)
                Interlocked.CompareExchange(ref _conflicts, ConflictFinder.Find(this, _pack), null);
            return _conflicts;
        }
    }

    /// <summary>Whether both are the same entry: the same pack, section and id.</summary>
    public virtual bool Equals(Fact? other) => EntryIdentity.Same(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => EntryIdentity.Hash(this);

    /// <summary>One line for a debugger or a log.</summary>
    public sealed override string ToString() => $"{GetType().Name} {Id}: {Describe()}";

    /// <summary>The fact's own value of a key of its YAML, as text; null where it has none.</summary>
    internal virtual string? ValueOf(string key) => key switch
    {
        "when" => When?.Text,
        "note" => Note,
        "topics" => Joined(Topics),
        "contradicts" => Joined(Contradicts.Select(fact => fact.Id)),
        "superseded-by" => SupersededBy?.Id,
        _ => null,
    };

    private protected abstract string Describe();

    // Where the fact lies in the pack.
    private protected Fields Record => new(_pack, _record.Bytes);

    // Decodes a part. Two threads may both do it; all callers get the one that was first.
    private protected T Later<T>(ref T? part, Decoder<T> decode)
        where T : class
    {
        try
        {
            var decoded = decode(Record);
            return Interlocked.CompareExchange(ref part, decoded, null) ?? decoded;
        }
        catch (InvalidDataException damage)
        {
            throw Damage.At(_pack, $"entry '{Id}'", damage);
        }
    }

    /// <summary>The text with a detail (who, where) and the date behind it, as far as they are known.</summary>
    private protected string WithDetail(string text, string? detail)
    {
        var behind = (detail, When?.Text) switch
        {
            (null, null) => "",
            (null, { } when) => $" ({when})",
            ({ } known, null) => $" ({known})",
            ({ } known, { } when) => $" ({known}, {when})",
        };
        return text + behind;
    }

    private protected static string? Joined(IEnumerable<string> values)
    {
        var joined = string.Join(", ", values);
        return joined.Length == 0 ? null : joined;
    }
}
