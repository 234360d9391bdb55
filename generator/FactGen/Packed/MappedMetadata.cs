using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Metadata;

namespace FactGen.Packed;

/// <summary>
/// Finds the string of an attribute in an assembly's metadata as it is mapped (ECMA-335, partition II, 22 to 24), with nothing copied. <c>MetadataReader</c> could
/// do it, but its constructor alone takes 6 ms in a process that has just begun, more than a first fact may; this takes less than one. It knows as much of the
/// format as it takes to go from a class to its attributes. Whatever it does not expect, it gives up on: reflection is asked then.
/// </summary>
internal sealed unsafe class MappedMetadata
{
    private const int TypeRef = 0x01;
    private const int TypeDef = 0x02;
    private const int Field = 0x04;
    private const int Method = 0x06;
    private const int Parameter = 0x08;
    private const int MemberRef = 0x0A;
    private const int CustomAttribute = 0x0C;
    private const int TableCount = 64;
    private const uint Signature = 0x424A5342;

    // What is said of an attribute: the parent is a TypeDef, the constructor a MemberRef, and its class a TypeRef.
    private const int ParentBits = 5;
    private const int ParentIsTypeDef = 3;
    private const int ConstructorBits = 3;
    private const int ConstructorIsMemberRef = 3;
    private const int ClassBits = 3;
    private const int ClassIsTypeRef = 1;

    // Which tables an index of several kinds may lead into, one bit for each, and how many bits of the index tell them apart.
    private const int TypeDefOrRefBits = 2;
    private const ulong TypeDefOrRef = (1UL << TypeDef) | (1UL << TypeRef) | (1UL << 0x1B);

    private const int HasConstantBits = 2;
    private const ulong HasConstant = (1UL << Field) | (1UL << Parameter) | (1UL << 0x17);

    private const int HasCustomAttributeBits = 5;
    private const ulong HasCustomAttribute =
        (1UL << Method) | (1UL << Field) | (1UL << TypeRef) | (1UL << TypeDef) | (1UL << Parameter) | (1UL << 0x09) | (1UL << MemberRef) | (1UL << 0x00)
        | (1UL << 0x0E) | (1UL << 0x17) | (1UL << 0x14) | (1UL << 0x11) | (1UL << 0x1A) | (1UL << 0x1B) | (1UL << 0x20) | (1UL << 0x23)
        | (1UL << 0x26) | (1UL << 0x27) | (1UL << 0x28) | (1UL << 0x2A) | (1UL << 0x2C) | (1UL << 0x2B);

    private const int MemberRefParentBits = 3;
    private const ulong MemberRefParent = (1UL << TypeDef) | (1UL << TypeRef) | (1UL << 0x1A) | (1UL << Method) | (1UL << 0x1B);

    private const int CustomAttributeTypeBits = 3;
    private const ulong CustomAttributeType = (1UL << Method) | (1UL << MemberRef);

    private const int ResolutionScopeBits = 2;
    private const ulong ResolutionScope = (1UL << 0x00) | (1UL << 0x1A) | (1UL << 0x23) | (1UL << TypeRef);

    private readonly byte* _metadata;
    private readonly int _length;
    private readonly int _strings;
    private readonly int _blobs;
    private readonly int[] _counts = new int[TableCount];
    // Of the tables up to the attributes: where the first row begins, and how large a row is.
    private readonly int[] _starts = new int[CustomAttribute + 1];
    private readonly int[] _sizes = new int[CustomAttribute + 1];
    private readonly int _stringSize;
    private readonly int _guidSize;
    private readonly int _blobSize;

    private MappedMetadata(byte* mapped, int length)
    {
        _metadata = mapped;
        _length = length;
        var metadata = new ReadOnlySpan<byte>(mapped, length);

        // The root: signature, versions, the length of a text, the text, flags, and the streams by name.
        if (Index(metadata, 0, 4) != Signature)
            throw Unexpected();
        var position = 16 + (int)Index(metadata, 12, 4);
        var streams = Index(metadata, position + 2, 2);
        position += 4;
        var tables = 0;
        for (var i = 0; i < streams; i++)
        {
            var stream = (int)Index(metadata, position, 4);
            var name = metadata[(position + 8)..];
            if (name.StartsWith("#~\0"u8))
                tables = stream;
            else if (name.StartsWith("#Strings\0"u8))
                _strings = stream;
            else if (name.StartsWith("#Blob\0"u8))
                _blobs = stream;
            // A name is filled up to 4 bytes with zeros, one at least.
            position += 8 + ((name.IndexOf((byte)0) + 4) & ~3);
        }

        if (tables == 0)
            throw Unexpected();

        // The tables: which heaps are large, which tables there are, how many rows each has, and then all rows.
        var heaps = metadata[tables + 6];
        _stringSize = (heaps & 1) == 0 ? 2 : 4;
        _guidSize = (heaps & 2) == 0 ? 2 : 4;
        _blobSize = (heaps & 4) == 0 ? 2 : 4;
        // More data than the standard has before the rows.
        var hasExtra = (heaps & 0x40) != 0;
        var present = Index(metadata, tables + 8, 4) | ((ulong)Index(metadata, tables + 12, 4) << 32);
        position = tables + 24;
        for (var table = 0; table < TableCount; table++)
        {
            if ((present >> table & 1) == 0)
                continue;
            _counts[table] = (int)Index(metadata, position, 4);
            position += 4;
        }

        position += hasExtra ? 4 : 0;
        for (var table = 0; table <= CustomAttribute; table++)
        {
            _starts[table] = position;
            _sizes[table] = RowSize(table);
            position = checked(position + (_counts[table] * _sizes[table]));
        }
    }

    /// <summary>The metadata of an assembly; null where it is not mapped, or not as is expected.</summary>
    public static MappedMetadata? Of(Assembly assembly)
    {
        try
        {
            return assembly.TryGetRawMetadata(out var metadata, out var length) ? new MappedMetadata(metadata, length) : null;
        }
        catch (Exception unexpected) when (IsExpected(unexpected))
        {
            return null;
        }
    }

    /// <summary>
    /// The string of the <see cref="PackedDataAttribute"/> of a class. The attribute is told by its name alone, since nobody else puts attributes on classes that
    /// hold packed data.
    /// </summary>
    /// <param name="typeToken">The metadata token of the class.</param>
    /// <param name="text">The string.</param>
    /// <returns>Whether it was found; if not, it may still be there.</returns>
    public bool TryFind(int typeToken, out PackedBlob text)
    {
        try
        {
            var metadata = new ReadOnlySpan<byte>(_metadata, _length);
            var parentSize = SizeOf(HasCustomAttribute, HasCustomAttributeBits);
            var parent = (((uint)typeToken & 0xFFFFFF) << ParentBits) | ParentIsTypeDef;

            // The rows are in order of their parents.
            int low = 1, high = _counts[CustomAttribute] + 1;
            while (low < high)
            {
                var middle = low + ((high - low) / 2);
                if (Index(metadata, Row(CustomAttribute, middle), parentSize) < parent)
                    low = middle + 1;
                else
                    high = middle;
            }

            for (; low <= _counts[CustomAttribute]; low++)
            {
                var row = Row(CustomAttribute, low);
                if (Index(metadata, row, parentSize) != parent)
                    break;
                if (!IsPackedData(metadata, row + parentSize))
                    continue;

                // The value: its length, 0x0001, the string with its length, and no named arguments.
                var position = checked(_blobs + (int)Index(metadata, row + _sizes[CustomAttribute] - _blobSize, _blobSize));
                var length = Length(metadata, ref position);
                var value = metadata.Slice(position, length);
                position = 2;
                if (Index(value, 0, 2) != 1 || value[position] == 0xFF)
                    break;
                length = Length(value, ref position);
                // The span is of what is mapped, which stays where it is.
                fixed (byte* mapped = value.Slice(position, length))
                    text = new PackedBlob(mapped, length);
                return true;
            }
        }
        catch (Exception unexpected) when (IsExpected(unexpected))
        {
            // Falls through: reflection is asked.
        }

        text = default;
        return false;
    }

    private static bool IsExpected(Exception failure) =>
        failure is ArgumentOutOfRangeException or IndexOutOfRangeException or InvalidDataException or OverflowException;

    // Whether a row's constructor is of a class of that name, which must be one of another assembly.
    private bool IsPackedData(ReadOnlySpan<byte> metadata, int row)
    {
        var constructor = Index(metadata, row, SizeOf(CustomAttributeType, CustomAttributeTypeBits));
        if ((constructor & ((1 << ConstructorBits) - 1)) != ConstructorIsMemberRef)
            return false;

        var type = Index(metadata, Row(MemberRef, (int)(constructor >> ConstructorBits)), SizeOf(MemberRefParent, MemberRefParentBits));
        if ((type & ((1 << ClassBits) - 1)) != ClassIsTypeRef)
            return false;

        // Of a TypeRef, the scope is followed by the name.
        var name = Row(TypeRef, (int)(type >> ClassBits)) + _sizes[TypeRef] - (2 * _stringSize);
        return metadata[checked(_strings + (int)Index(metadata, name, _stringSize))..].StartsWith("PackedDataAttribute\0"u8);
    }

    // Where a row of a table begins; they are counted from 1.
    private int Row(int table, int row) =>
        row >= 1 && row <= _counts[table] ? _starts[table] + ((row - 1) * _sizes[table]) : throw Unexpected();

    private int RowSize(int table) => table switch
    {
        0x00 => 2 + _stringSize + (3 * _guidSize),
        TypeRef => SizeOf(ResolutionScope, ResolutionScopeBits) + (2 * _stringSize),
        TypeDef => 4 + (2 * _stringSize) + SizeOf(TypeDefOrRef, TypeDefOrRefBits) + SizeOf(1UL << Field) + SizeOf(1UL << Method),
        0x03 => SizeOf(1UL << Field),
        Field => 2 + _stringSize + _blobSize,
        0x05 => SizeOf(1UL << Method),
        Method => 8 + _stringSize + _blobSize + SizeOf(1UL << Parameter),
        0x07 => SizeOf(1UL << Parameter),
        Parameter => 4 + _stringSize,
        0x09 => SizeOf(1UL << TypeDef) + SizeOf(TypeDefOrRef, TypeDefOrRefBits),
        MemberRef => SizeOf(MemberRefParent, MemberRefParentBits) + _stringSize + _blobSize,
        0x0B => 2 + SizeOf(HasConstant, HasConstantBits) + _blobSize,
        CustomAttribute => SizeOf(HasCustomAttribute, HasCustomAttributeBits) + SizeOf(CustomAttributeType, CustomAttributeTypeBits) + _blobSize,
        _ => throw Unexpected(),
    };

    // An index has 2 bytes, or 4 where one of the tables that it may lead into has more rows than these can count; of several tables, some bits say which.
    private int SizeOf(ulong tables, int bits = 0)
    {
        for (var table = 0; table < TableCount; table++)
        {
            if ((tables >> table & 1) != 0 && _counts[table] >= 1 << (16 - bits))
                return 4;
        }

        return 2;
    }

    // A length in 1, 2 or 4 bytes, which are stepped over.
    private static int Length(ReadOnlySpan<byte> data, ref int position)
    {
        var first = data[position];
        var (length, size) = first switch
        {
            < 0x80 => (first, 1),
            < 0xC0 => (((first & 0x3F) << 8) | data[position + 1], 2),
            < 0xE0 => (((first & 0x1F) << 24) | (data[position + 1] << 16) | (data[position + 2] << 8) | data[position + 3], 4),
            _ => throw Unexpected(),
        };
        position += size;
        return length;
    }

    // A number of 2 or 4 bytes, the lowest one first.
    private static uint Index(ReadOnlySpan<byte> data, int position, int size) => size == 2
        ? BinaryPrimitives.ReadUInt16LittleEndian(data[position..])
        : BinaryPrimitives.ReadUInt32LittleEndian(data[position..]);

    private static InvalidDataException Unexpected() => new("Metadata of a kind that is not expected here.");
}
