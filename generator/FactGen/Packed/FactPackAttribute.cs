using System.ComponentModel;

namespace FactGen.Packed;

/// <summary>
/// On an assembly that is a fact package: tells the compiler of a project that references it what the package is called. What it exports
/// stands in the <see cref="PackExportsAttribute"/>s of its class.
/// </summary>
/// <param name="facts">The generated class <c>Facts</c>.</param>
/// <param name="name">The pack's name, which may stand before an id: <c>pack/id</c>.</param>
/// <param name="form">The version of the packed form; who does not know it reads no exports.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class FactPackAttribute(Type facts, string name, int form) : Attribute
{
    /// <summary>The generated class <c>Facts</c>.</summary>
    public Type Facts { get; } = facts;

    /// <summary>The pack's name, which may stand before an id: <c>pack/id</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The version of the packed form.</summary>
    public int Form { get; } = form;
}
