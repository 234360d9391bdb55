using FactGen.Core.Format;
using FactGen.Core.Text;

namespace FactGen.Core.Model;

/// <summary>One item of a fact's <c>sources</c>.</summary>
/// <param name="Values">What it holds.</param>
public readonly record struct Source(MapValue Values) : IView<Source>
{
    /// <summary>The article; the binder keeps no source without one.</summary>
    public ReferenceValue Article => Values.Reference(Keys.Article)!;

    /// <summary>The article's words that carry the fact.</summary>
    public TextValue? Excerpt => Values.Text(Keys.Excerpt);

    /// <summary>The steps from this article back to the origin.</summary>
    public ViewsOf<Party> Via => new(Values.Items<MapValue>(Keys.Via));

    /// <summary>What this source says instead.</summary>
    public MapValue? States => Values.Map(Keys.States);

    /// <summary>Why that lost.</summary>
    public TextValue? Because => Values.Text(Keys.Because);

    /// <summary>Where a finding about the source as a whole points: its article.</summary>
    public TextRange Anchor => Article.Range;

    /// <inheritdoc/>
    Source IView<Source>.Over(MapValue values) => new(values);
}
