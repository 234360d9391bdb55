using System.ComponentModel;

namespace FactGen.Packed;

/// <summary>
/// On the generated member of a fact that cites no source: who uses it gets the warning FACT902, also from another assembly.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Property)]
public sealed class UncitedFactAttribute : Attribute;
