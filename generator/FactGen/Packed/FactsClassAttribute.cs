using System.ComponentModel;

namespace FactGen.Packed;

/// <summary>
/// On an assembly with compiled facts: says which class they are in, for the compiler, which finds there what changes with the facts
/// (<see cref="CuratedQuotesAttribute"/>, <see cref="PackExportsAttribute"/>). Attributes of a class can be replaced while an app runs, those of an
/// assembly cannot: with them, every edited quote would restart an app under <c>dotnet watch</c>.
/// </summary>
/// <param name="facts">The generated class <c>Facts</c>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class FactsClassAttribute(Type facts) : Attribute
{
    /// <summary>The generated class <c>Facts</c>.</summary>
    public Type Facts { get; } = facts;
}
