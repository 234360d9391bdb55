namespace FactGen.Core.Quotes;

/// <summary>
/// What a passage is looked for as. A fact's quote is one and the same for all of its sources: folding, hashing and comparing a long one once for
/// each of many sources would cost their product.
/// </summary>
internal sealed class Sought(string text, string? prefix, string? suffix)
{
    private Needle? _needle;
    private string? _hash;

    public Needle Needle => _needle ??= Needle.Of(text, prefix, suffix);

    public string Hash => _hash ??= Needle.Hash;
}
