using System.ComponentModel;

namespace FactGen.Packed;

/// <summary>
/// Entries of a fact package that the YAML of another project may refer to: agents and articles in full, facts by their ids and dates. For the
/// compiler alone; docs/packed-form.md has the form. One attribute or more for each bucket.
/// </summary>
/// <param name="entries">A run of whole entries in the packed form.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class PackExportsAttribute(string entries) : Attribute
{
    /// <summary>A run of whole entries in the packed form.</summary>
    public string Entries { get; } = entries;
}
