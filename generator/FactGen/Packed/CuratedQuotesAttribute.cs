using System.ComponentModel;

namespace FactGen.Packed;

/// <summary>
/// Tells the compiler, also that of another assembly, which quotes the pack holds: a string literal that repeats one is FACT904. Not the words but
/// their hash, one attribute for each bucket; docs/packed-form.md has the form.
/// </summary>
/// <param name="facts">The generated class <c>Facts</c> whose statements they are.</param>
/// <param name="form">The version of the form; who does not know it leaves the attribute alone.</param>
/// <param name="quotes">The quotes, a line each.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class CuratedQuotesAttribute(Type facts, int form, string quotes) : Attribute
{
    /// <summary>The generated class <c>Facts</c> whose statements they are.</summary>
    public Type Facts { get; } = facts;

    /// <summary>The version of the form.</summary>
    public int Form { get; } = form;

    /// <summary>The quotes, a line each.</summary>
    public string Quotes { get; } = quotes;
}
