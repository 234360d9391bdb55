using System.Collections.Immutable;
using FactGen.Core.Text;

namespace FactGen.Core.Reading;

/// <summary>A piece of YAML with its place. Every scalar is text until the format types it.</summary>
/// <param name="range">Where it stands.</param>
public abstract class YamlNode(TextRange range)
{
    /// <summary>Where it stands in the file; empty where a value is left out.</summary>
    public TextRange Range { get; } = range;
}

/// <summary>How a scalar is written.</summary>
public enum YamlScalarStyle
{
    /// <summary>Without quotation marks: <c>name: Jane</c>. Only here can <c> #</c>, <c>: </c> and <c>,</c> cut it.</summary>
    Plain,

    /// <summary>In <c>'</c> or <c>"</c>.</summary>
    Quoted,

    /// <summary>A block after <c>|</c> or <c>></c>.</summary>
    Block,
}

/// <summary>Text.</summary>
public sealed class YamlScalar(string value, YamlScalarStyle style, TextRange range) : YamlNode(range)
{
    /// <summary>The text, escapes resolved and lines folded; empty for a value that is left out.</summary>
    public string Value { get; } = value;

    /// <summary>How it is written.</summary>
    public YamlScalarStyle Style { get; } = style;

    /// <summary>Whether nothing is written: <c>name:</c>.</summary>
    public bool IsAbsent => Style == YamlScalarStyle.Plain && Value.Length == 0;
}

/// <summary>A list.</summary>
public sealed class YamlSequence(ImmutableArray<YamlNode> items, TextRange range) : YamlNode(range)
{
    /// <summary>Its items, in order.</summary>
    public ImmutableArray<YamlNode> Items { get; } = items;
}

/// <summary>A mapping, its pairs in the order of the file, duplicates included.</summary>
public sealed class YamlMapping(ImmutableArray<YamlPair> pairs, bool isFlow, TextRange range) : YamlNode(range)
{
    /// <summary>Its pairs.</summary>
    public ImmutableArray<YamlPair> Pairs { get; } = pairs;

    /// <summary>Whether it is written in <c>{ }</c>.</summary>
    public bool IsFlow { get; } = isFlow;
}

/// <summary>One <c>key: value</c>.</summary>
public readonly struct YamlPair(YamlScalar key, YamlNode value)
{
    /// <summary>The key.</summary>
    public YamlScalar Key { get; } = key;

    /// <summary>The value; an absent scalar where there is none.</summary>
    public YamlNode Value { get; } = value;
}
