using System.ComponentModel;

namespace FactGen.Packed;

/// <summary>
/// On a generated class <c>Facts</c>: tells the compiler, also that of another assembly, which quotes its statements hold. A string literal that
/// repeats one is FACT904. Not the words but their hash, one attribute for each bucket; docs/packed-form.md has the form.
/// </summary>
/// <param name="form">The version of the form; who does not know it leaves the attribute alone.</param>
/// <param name="quotes">The quotes, a line each.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class CuratedQuotesAttribute(int form, string quotes) : Attribute
{
    /// <summary>The version of the form.</summary>
    public int Form { get; } = form;

    /// <summary>The quotes, a line each.</summary>
    public string Quotes { get; } = quotes;
}
