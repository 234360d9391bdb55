namespace FactGen.Packed.Form2;

/// <summary>What facts are looked up by, beside ids and dates.</summary>
/// <param name="kind">What it is: docs/packed-form.md lists the letters.</param>
/// <param name="text">The key in UTF-8.</param>
internal sealed class FactKey(char kind, byte[] text)
{
    private readonly byte[] _text = text;

    public char Kind { get; } = kind;

    public ReadOnlySpan<byte> Text => _text;

    /// <summary>The hash over both.</summary>
    public ulong Hash { get; } = IdHash.Of(kind, text);
}
