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
    private readonly Reference<Fact>? _supersededBy;
    private IReadOnlyList<Conflict>? _conflicts;

    private protected Fact(Fields fields)
    {
        _pack = fields.Pack;
        Id = fields.Required('i', "an entry");
        Citations = fields.Records('k', static source => new Citation(source));
        When = fields.Date('w');
        Note = fields.Text('N');
        Topics = fields.Texts('T');
        Contradicts = fields.References<Fact>('X');
        _supersededBy = fields.Reference<Fact>('Y');
        Retracted = fields.Record('R', static retraction => new Retraction(retraction));
        Vetted = fields.Record('V', static vetting => new Vetting(vetting));
        Status = Words.Status(fields.Required('Z', "a fact"));
        Attribution = fields.Text('A') ?? "";
        Reports = fields.Number('P') ?? 0;
        Origins = fields.Number('O') ?? 0;
        IsAnonymous = fields.Flag('U');
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
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>
    /// When: when it was said, or happened, or held. Null where that is not known. On a statement or a claim an interval means some time
    /// within it, on an event its duration.
    /// </summary>
    public FactDate? When { get; }

    /// <summary>The fact-checkers' note on it, such as how a date was worked out.</summary>
    public string? Note { get; }

    /// <summary>What the fact is about, in the fact-checkers' own keywords.</summary>
    public IReadOnlyList<string> Topics { get; }

    /// <summary>Facts that cannot be true together with this one.</summary>
    public IReadOnlyList<Fact> Contradicts { get; }

    /// <summary>The fact that has taken this one's place; null where there is none.</summary>
    public Fact? SupersededBy => _supersededBy?.Target;

    /// <summary>Why the fact was taken back; null where it was not.</summary>
    public Retraction? Retracted { get; }

    /// <summary>Who signed the fact off; null where nobody has.</summary>
    public Vetting? Vetted { get; }

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
