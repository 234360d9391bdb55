using System.ComponentModel;

namespace FactGen.Packed;

/// <summary>
/// On the generated member, or the typed id, of a fact that cites no source: who uses it gets the warning FACT902, also from another assembly.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class UncitedFactAttribute : Attribute;
