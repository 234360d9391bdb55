namespace FactGen.Packed;

/// <summary>
/// Finds the string of an attribute in an assembly's metadata as it is mapped (ECMA-335, partition II, 22 to 24), with nothing copied. <c>MetadataReader</c> could
/// do it, but its constructor alone takes 6 ms in a process that has just begun, more than a first fact may; this takes less than one. It knows as much of the
/// format as it takes to go from a class to its attributes. Whatever it does not expect, it gives up on: reflection is asked then.
/// </summary>
internal readonly ref struct MappedMetadata
{
    private const int TypeRef = 0x01;
    private const int TypeDef = 0x02;
    private const int Field = 0x04;
    private const int Method = 0x06;
    private const int Parameter = 0x08;
    private const int MemberRef = 0x0A;
    private const int CustomAttribute = 0x0C;
    private const int TableCount = 64;

    // What is said of an attribute: the parent is a TypeDef, the constructor a MemberRef, and its class a TypeRef.
    private const int ParentBits = 5;
    private const int ParentIsTypeDef = 3;
    private const int ConstructorBits = 3;
    private const int ConstructorIsMemberRef = 3;
    private const int ClassBits = 3;
    private const int ClassIsTypeRef = 1;

    // Which tables an index of several kinds may lead into, one bit for each, and how many bits of the index tell them apart. Constants, since whatever is a
    // method here would be compiled for the first fact of a program.
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

    private readonly ReadOnlySpan<byte> _strings;
    private readonly ReadOnlySpan<byte> _blobs;
    private readonly ReadOnlySpan<byte> _rows;
    private readonly int[] _counts = new int[TableCount];
    private readonly int _stringSize;
    private readonly int _guidSize;
    private readonly int _blobSize;

    private MappedMetadata(ReadOnlySpan<byte> metadata)
    {
        // The root: signature, versions, the length of a text, the text, flags, and the streams by name.
        if (Index(metadata, 4) != 0x424A5342)
            throw Unexpected();
        var position = 16 + (int)Index(metadata[12..], 4);
        var streams = Index(metadata[(position + 2)..], 2);
        position += 4;
        var tables = ReadOnlySpan<byte>.Empty;
        for (var i = 0; i < streams; i++)
        {
            var stream = metadata.Slice((int)Index(metadata[position..], 4), (int)Index(metadata[(position + 4)..], 4));
            var name = UntilZero(metadata[(position + 8)..]);
            // A name is filled up to 4 bytes with zeros, one at least.
            position += 8 + ((name.Length + 4) & ~3);
            if (name.SequenceEqual("#~"u8))
                tables = stream;
            else if (name.SequenceEqual("#Strings"u8))
                _strings = stream;
            else if (name.SequenceEqual("#Blob"u8))
                _blobs = stream;
        }

        // The tables: which heaps are large, which tables there are, how many rows each has, and then all rows.
        var heaps = tables[6];
        _stringSize = (heaps & 1) == 0 ? 2 : 4;
        _guidSize = (heaps & 2) == 0 ? 2 : 4;
        _blobSize = (heaps & 4) == 0 ? 2 : 4;
        // More data than the standard has before the rows.
        var hasExtra = (heaps & 0x40) != 0;
        var present = Index(tables[8..], 4) | ((ulong)Index(tables[12..], 4) << 32);
        position = 24;
        for (var table = 0; table < TableCount; table++)
        {
            if ((present >> table & 1) == 0)
                continue;
            _counts[table] = (int)Index(tables[position..], 4);
            position += 4;
        }

        _rows = tables[(position + (hasExtra ? 4 : 0))..];
    }

    /// <summary>
    /// The one string that an attribute of a class is made of, in UTF-8. The attribute is told by its name alone, since nobody else puts attributes on classes that
    /// hold packed data.
    /// </summary>
    /// <param name="metadata">The metadata of the assembly.</param>
    /// <param name="typeToken">The metadata token of the class.</param>
    /// <param name="attribute">The attribute's name, without namespace.</param>
    /// <param name="text">The string.</param>
    /// <returns>Whether it was found; if not, it may still be there.</returns>
    public static bool TryFind(ReadOnlySpan<byte> metadata, int typeToken, ReadOnlySpan<byte> attribute, out ReadOnlySpan<byte> text)
    {
        try
        {
            return new MappedMetadata(metadata).TryFind(typeToken, attribute, out text);
        }
        catch (Exception unexpected) when (unexpected is ArgumentOutOfRangeException or IndexOutOfRangeException or InvalidDataException or OverflowException)
        {
            text = default;
            return false;
        }
    }

    private bool TryFind(int typeToken, ReadOnlySpan<byte> attribute, out ReadOnlySpan<byte> text)
    {
        var parentSize = SizeOf(HasCustomAttribute, HasCustomAttributeBits);
        var constructorSize = SizeOf(CustomAttributeType, CustomAttributeTypeBits);
        var parent = (((uint)typeToken & 0xFFFFFF) << ParentBits) | ParentIsTypeDef;

        // The rows are in order of their parents.
        int low = 1, high = _counts[CustomAttribute] + 1;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (Index(Row(CustomAttribute, middle), parentSize) < parent)
                low = middle + 1;
            else
                high = middle;
        }

        for (; low <= _counts[CustomAttribute]; low++)
        {
            var row = Row(CustomAttribute, low);
            if (Index(row, parentSize) != parent)
                break;
            if (!NameOfClass(Index(row[parentSize..], constructorSize)).SequenceEqual(attribute))
                continue;
            text = OnlyString(_blobs[(int)Index(row[(parentSize + constructorSize)..], _blobSize)..]);
            return true;
        }

        text = default;
        return false;
    }

    // The name of the class that a constructor is of; empty where it is of this assembly.
    private ReadOnlySpan<byte> NameOfClass(uint constructor)
    {
        if ((constructor & ((1 << ConstructorBits) - 1)) != ConstructorIsMemberRef)
            return default;

        var type = Index(Row(MemberRef, (int)(constructor >> ConstructorBits)), SizeOf(MemberRefParent, MemberRefParentBits));
        if ((type & ((1 << ClassBits) - 1)) != ClassIsTypeRef)
            return default;

        var name = Row(TypeRef, (int)(type >> ClassBits))[SizeOf(ResolutionScope, ResolutionScopeBits)..];
        return UntilZero(_strings[(int)Index(name, _stringSize)..]);
    }

    // A row of a table; they are counted from 1.
    private ReadOnlySpan<byte> Row(int table, int row)
    {
        if (row < 1 || row > _counts[table])
            throw Unexpected();

        long start = 0;
        for (var before = 0; before < table; before++)
            start += (long)_counts[before] * RowSize(before);
        var size = RowSize(table);
        return _rows.Slice(checked((int)(start + ((row - 1L) * size))), size);
    }

    private int RowSize(int table) => table switch
    {
        0x00 => 2 + _stringSize + (3 * _guidSize),
        TypeRef => SizeOf(ResolutionScope, ResolutionScopeBits) + (2 * _stringSize),
        TypeDef => 4 + (2 * _stringSize) + SizeOf(TypeDefOrRef, TypeDefOrRefBits) + SizeOf(Field) + SizeOf(Method),
        0x03 => SizeOf(Field),
        Field => 2 + _stringSize + _blobSize,
        0x05 => SizeOf(Method),
        Method => 8 + _stringSize + _blobSize + SizeOf(Parameter),
        0x07 => SizeOf(Parameter),
        Parameter => 4 + _stringSize,
        0x09 => SizeOf(TypeDef) + SizeOf(TypeDefOrRef, TypeDefOrRefBits),
        MemberRef => SizeOf(MemberRefParent, MemberRefParentBits) + _stringSize + _blobSize,
        0x0B => 2 + SizeOf(HasConstant, HasConstantBits) + _blobSize,
        CustomAttribute => SizeOf(HasCustomAttribute, HasCustomAttributeBits) + SizeOf(CustomAttributeType, CustomAttributeTypeBits) + _blobSize,
        _ => throw Unexpected(),
    };

    // An index into one table has 2 bytes, or 4 where the table has more rows than these can count.
    private int SizeOf(int table) => _counts[table] <= ushort.MaxValue ? 2 : 4;

    // An index into one of several tables spends bits on saying into which.
    private int SizeOf(ulong tables, int bits)
    {
        var most = 0;
        for (var table = 0; table < TableCount; table++)
        {
            if ((tables >> table & 1) != 0 && _counts[table] > most)
                most = _counts[table];
        }

        return most < 1 << (16 - bits) ? 2 : 4;
    }

    // A blob that is the value of an attribute: its length, 0x0001, the string with its length, and no named arguments.
    private static ReadOnlySpan<byte> OnlyString(ReadOnlySpan<byte> blobs)
    {
        var length = Length(ref blobs);
        var value = blobs[..length];
        if (Index(value, 2) != 1 || value[2] == 0xFF)
            throw Unexpected();

        value = value[2..];
        length = Length(ref value);
        return value[..length];
    }

    // A length in 1, 2 or 4 bytes, which are taken away.
    private static int Length(ref ReadOnlySpan<byte> data)
    {
        var first = data[0];
        var (length, size) = first switch
        {
            < 0x80 => (first, 1),
            < 0xC0 => (((first & 0x3F) << 8) | data[1], 2),
            < 0xE0 => (((first & 0x1F) << 24) | (data[1] << 16) | (data[2] << 8) | data[3], 4),
            _ => throw Unexpected(),
        };
        data = data[size..];
        return length;
    }

    private static ReadOnlySpan<byte> UntilZero(ReadOnlySpan<byte> text) => text[..text.IndexOf((byte)0)];

    // A number of 2 or 4 bytes, the lowest one first.
    private static uint Index(ReadOnlySpan<byte> data, int size)
    {
        var low = (uint)(data[0] | (data[1] << 8));
        return size == 2 ? low : low | ((uint)(data[2] | (data[3] << 8)) << 16);
    }

    private static InvalidDataException Unexpected() => new("Metadata of a kind that is not expected here.");
}
