using System.ComponentModel;

namespace FactGen.Packed;

/// <summary>
/// On the class <c>Facts</c> of a fact package: entries that the YAML of another project may refer to: agents and articles in full, facts by their ids and dates. For the
/// compiler alone; docs/packed-form.md has the form. One attribute or more for each bucket.
/// </summary>
/// <param name="entries">A run of whole entries in the packed form.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class PackExportsAttribute(string entries) : Attribute
{
    /// <summary>A run of whole entries in the packed form.</summary>
    public string Entries { get; } = entries;
}
