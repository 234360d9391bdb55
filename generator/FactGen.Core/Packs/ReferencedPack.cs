using FactGen.Core.Text;

namespace FactGen.Core.Packs;

/// <summary>A fact package that a project references, as the attributes of its assembly tell.</summary>
/// <param name="Name">The pack's name, which may stand before an id: <c>quay/jane-doe</c>.</param>
/// <param name="Form">The version of the packed form that <paramref name="Exports"/> are in.</param>
/// <param name="FactsClass">The full name of its class of facts, <c>Quay.Facts</c>, without <c>global::</c>.</param>
/// <param name="Exports">What it exports, in the packed form; each text is a run of whole entries.</param>
public sealed record ReferencedPack(string Name, int Form, string FactsClass, EquatableArray<string> Exports)
{
    // The exports of a large pack are megabytes; whoever has the same name has mostly the same ones.
    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name) ^ (Exports.Count * 397);
}
