using FactGen.Core.Format;
using FactGen.Core.Text;

namespace FactGen.Core.Model;

/// <summary>One entry of a section, with its places in the file.</summary>
/// <param name="section">The section, which says what it is.</param>
/// <param name="id">Its id.</param>
/// <param name="values">What it holds.</param>
public sealed class FactEntry(Section section, string id, MapValue values)
{
    /// <summary>The section.</summary>
    public Section Section { get; } = section;

    /// <summary>The id.</summary>
    public string Id { get; } = id;

    /// <summary>The pack that it is imported from, which stands in its id; null for an entry of the project.</summary>
    public string? Pack => Id.IndexOf('/') is var slash and >= 0 ? Id.Substring(0, slash) : null;

    /// <summary>Where the id stands.</summary>
    public TextRange IdRange => Values.Anchor;

    /// <summary>What it holds.</summary>
    public MapValue Values { get; } = values;

    /// <summary>The sources of a fact.</summary>
    public ViewsOf<Source> Sources => new(Values.Items<MapValue>(Keys.Sources));

    /// <summary>Whether it names any source, be it one that can be read or not: what is broken or dangles has findings of its own.</summary>
    public bool MentionsSources => Values.Find(Keys.Sources)?.Value is ListValue list ? list.Items.Count > 0 : Values.Mentions(Keys.Sources);

    /// <summary>The speakers of a statement.</summary>
    public ViewsOf<Party> Speakers => new(Values.Items<MapValue>(Keys.Speaker));

    /// <summary>How a message names it: <c>statement `doe-harbour-first`</c>.</summary>
    public override string ToString() => $"{Section.Noun} {Shown.Code(Id)}";
}
