using System.ComponentModel;

namespace FactGen.Packed;

/// <summary>
/// On a generated class that holds nothing else: a bucket or a segment of a large pack. <see cref="PackedBlob.Of(Type)"/> reads it. A compiler writes the string of
/// an attribute into an assembly as it is, which it does a hundred times faster than the same text as a literal.
/// </summary>
/// <param name="data">The data, in the packed form; docs/packed-form.md has it.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class PackedDataAttribute(string data) : Attribute
{
    /// <summary>The data, in the packed form.</summary>
    public string Data { get; } = data;
}
