using System.Diagnostics;
using FactGen.Packed;

namespace FactGen;

/// <summary>
/// An article that facts cite. Nothing of an article is required, since a kept clipping may show neither its outlet nor its date: what it
/// does not say is null or empty.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Article : IEntry
{
    private readonly Reference<Outlet>? _outlet;

    internal Article(Fields fields)
    {
        Pack = fields.Pack.Name;
        Id = fields.Required('i', "an entry");
        Title = fields.Text('t');
        _outlet = fields.Reference<Outlet>('o');
        Authors = fields.Records('a', static author => new Author(author));
        Genre = Words.Genre(fields.Text('g'));
        Published = fields.Date('p');
        Updated = fields.Date('u');
        Languages = fields.Texts('l');
        Translated = fields.Record('T', static translation => new Translation(translation));
        Url = fields.Text('U');
        Archived = fields.Text('A');
        Accessed = fields.Date('c');
        Snapshot = fields.Text('s');
        Sha256 = fields.Text('h');
        Ends = fields.Text('E');
        Corrected = fields.Record('C', static correction => new Correction(correction));
        Retracted = fields.Record('R', static retraction => new Retraction(retraction));
    }

    /// <inheritdoc/>
    public string Pack { get; }

    /// <inheritdoc/>
    public Section Section => Section.Articles;

    /// <inheritdoc/>
    public string Id { get; }

    /// <summary>The headline.</summary>
    public string? Title { get; }

    /// <summary>Who published it; null where the article does not name its outlet.</summary>
    public Outlet? Outlet => _outlet?.Target;

    /// <summary>Who wrote it, in the order of the byline.</summary>
    public IReadOnlyList<Author> Authors { get; }

    /// <summary>What kind of text it is; null where that is not recorded.</summary>
    public Genre? Genre { get; }

    /// <summary>When it was published.</summary>
    public FactDate? Published { get; }

    /// <summary>When it was last changed, as it says itself.</summary>
    public FactDate? Updated { get; }

    /// <summary>The languages it is written in, as language tags: <c>en</c>, <c>zh</c>.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>From which language and by whom it was translated; null where it is no translation.</summary>
    public Translation? Translated { get; }

    /// <summary>Where it was published.</summary>
    public string? Url { get; }

    /// <summary>Where an archived copy can be read.</summary>
    public string? Archived { get; }

    /// <summary>When a fact-checker last read it at <see cref="Url"/>.</summary>
    public FactDate? Accessed { get; }

    /// <summary>The name of the kept text that quotes are checked against. The text itself is not compiled.</summary>
    public string? Snapshot { get; }

    /// <summary>The SHA-256 of the kept text's bytes, in hexadecimal.</summary>
    public string? Sha256 { get; }

    /// <summary>The article's last words; what follows them in the kept text are other stories.</summary>
    public string? Ends { get; }

    /// <summary>How the outlet corrected it; null where it did not.</summary>
    public Correction? Corrected { get; }

    /// <summary>Why it was taken back; null where it was not.</summary>
    public Retraction? Retracted { get; }

    /// <summary>Whether both are the same entry: the same pack, section and id.</summary>
    public bool Equals(Article? other) => EntryIdentity.Same(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => EntryIdentity.Hash(this);

    /// <summary>One line for a debugger or a log: <c>Article quay-2021-03-23: Ports agree to cooperate (2021-03-23)</c>.</summary>
    public override string ToString()
    {
        var published = Published is null ? "" : $" ({Published})";
        return $"Article {Id}: {Shortened.Text(Title ?? "untitled")}{published}";
    }
}
