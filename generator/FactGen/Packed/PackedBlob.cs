using System.ComponentModel;
using System.Reflection;
using System.Reflection.Metadata;
using System.Text;

namespace FactGen.Packed;

/// <summary>
/// A bucket or a segment of a pack, where it lies: most often in the assembly as it is mapped, with nothing copied. Made by generated code; unlike a
/// span it can be kept. The default value is empty.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe struct PackedBlob
{
    private readonly byte* _mapped;
    private readonly byte[]? _copy;
    private readonly int _start;
    private readonly int _length;

    internal PackedBlob(byte* mapped, int length)
    {
        _mapped = mapped;
        _length = length;
    }

    private PackedBlob(byte[] copy, int start, int length)
    {
        _copy = copy;
        _start = start;
        _length = length;
    }

    /// <summary>How many bytes there are.</summary>
    public int Length => _length;

    /// <summary>The bytes.</summary>
    internal ReadOnlySpan<byte> Bytes => _copy is null ? new ReadOnlySpan<byte>(_mapped, _length) : new ReadOnlySpan<byte>(_copy, _start, _length);

    /// <summary>Some of the bytes.</summary>
    internal PackedBlob Slice(int start, int length)
    {
        var bytes = Bytes.Slice(start, length);
        return _copy is null ? new PackedBlob(_mapped + start, bytes.Length) : new PackedBlob(_copy, _start + start, length);
    }

    /// <summary>Data that is a literal: <c>PackedBlob.Of("…"u8)</c>, and no other span, since its place is kept.</summary>
    /// <param name="literal">A literal of bytes, which lies in the assembly.</param>
    public static PackedBlob Of(ReadOnlySpan<byte> literal)
    {
        // A literal of replaced code may be an array, which moves.
        if (MetadataUpdater.IsSupported)
            return Of(literal.ToArray());

        fixed (byte* mapped = literal)
            return new PackedBlob(mapped, literal.Length);
    }

    /// <summary>Data that lies in an array, which nobody changes any more.</summary>
    /// <param name="data">The data.</param>
    public static PackedBlob Of(byte[] data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new PackedBlob(data, 0, data.Length);
    }

    /// <summary>Data that is in the <see cref="PackedDataAttribute"/> of a class.</summary>
    /// <param name="holder">The class.</param>
    /// <exception cref="InvalidDataException">The class has no such attribute.</exception>
    public static PackedBlob Of(Type holder)
    {
        ArgumentNullException.ThrowIfNull(holder);
        // What is mapped is the assembly as it was loaded, without what has been replaced since.
        return !(MetadataUpdater.IsSupported && FactPackUpdates.WasCodeReplaced) && MappedMetadata.Of(holder.Assembly) is { } metadata && metadata.TryFind(holder.MetadataToken, out var data)
            ? data
            : Reflected(holder);
    }

    /// <summary>The same, asked of reflection, which copies it.</summary>
    internal static PackedBlob Reflected(Type holder)
    {
        var attribute = holder.GetCustomAttribute<PackedDataAttribute>(inherit: false)
            ?? throw Damage.Of($"the class '{holder.Name}' holds no packed data");
        return Of(Encoding.UTF8.GetBytes(attribute.Data));
    }
}
