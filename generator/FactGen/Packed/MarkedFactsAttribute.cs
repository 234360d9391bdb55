using System.ComponentModel;

namespace FactGen.Packed;

/// <summary>
/// On the enum of a section's typed ids: tells the compiler, also that of another assembly, what an app must mind of the facts they stand for, as
/// <see cref="UncitedFactAttribute"/> and <see cref="AnonymousFactAttribute"/> do on a member. One attribute for all: the compiler spends more on an
/// attribute on a typed id than on the id. docs/packed-form.md has the form.
/// </summary>
/// <param name="form">The version of the form; who does not know it leaves the attribute alone.</param>
/// <param name="facts">The facts, a line each.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Enum)]
public sealed class MarkedFactsAttribute(int form, string facts) : Attribute
{
    /// <summary>The version of the form.</summary>
    public int Form { get; } = form;

    /// <summary>The facts, a line each.</summary>
    public string Facts { get; } = facts;
}
