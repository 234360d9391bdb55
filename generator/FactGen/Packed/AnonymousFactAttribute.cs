using System.ComponentModel;

namespace FactGen.Packed;

/// <summary>
/// On the generated member of a fact that goes back to people alone whom nobody names, by one way: who shows it without its
/// attribution gets the warning FACT903, also from another assembly.
/// </summary>
/// <param name="attribution">The attribution, on one line and cut where it is long: for the warning.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Property)]
public sealed class AnonymousFactAttribute(string attribution) : Attribute
{
    /// <summary>The attribution, as the warning tells it.</summary>
    public string Attribution { get; } = attribution;
}
