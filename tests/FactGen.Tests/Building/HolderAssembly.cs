using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.Loader;
using FactGen.Packed;

namespace FactGen.Tests.Building;

/// <summary>An assembly of nothing but classes with packed data in an attribute, among as many other things as are asked for.</summary>
internal sealed class HolderAssembly
{
    private const TypeAttributes Hidden = TypeAttributes.Abstract | TypeAttributes.Sealed;

    private readonly MetadataBuilder _metadata = new();

    /// <summary>How many names there are that nobody needs: they make the heap of strings large.</summary>
    public int Names { get; init; }

    /// <summary>How many bytes there are that nobody needs in the heap of blobs.</summary>
    public int Blobs { get; init; }

    /// <summary>How many rows of each of the tables before the attributes' there are that nobody needs.</summary>
    public int Rows { get; init; }

    /// <summary>Whether each class has another attribute before and behind the one with the data.</summary>
    public bool HasOtherAttributes { get; init; }

    /// <summary>The classes, loaded; each holds one of the texts.</summary>
    public Type[] Load(params string[] texts)
    {
        var assembly = AssemblyLoadContext.Default.LoadFromStream(new MemoryStream(Write(texts)));
        return [.. Enumerable.Range(0, texts.Length).Select(i => assembly.GetType($"Holder{i}", throwOnError: true)!)];
    }

    private byte[] Write(string[] texts)
    {
        _metadata.AddModule(0, _metadata.GetOrAddString("Holders.dll"), _metadata.GetOrAddGuid(Guid.NewGuid()), default, default);
        _metadata.AddAssembly(_metadata.GetOrAddString($"Holders{Guid.NewGuid():N}"), new Version(1, 0), default, default, 0, AssemblyHashAlgorithm.None);
        var runtime = Reference(typeof(object).Assembly);
        var own = Reference(typeof(PackedDataAttribute).Assembly);
        var baseType = _metadata.AddTypeReference(runtime, _metadata.GetOrAddString("System"), _metadata.GetOrAddString("Object"));
        var data = Constructor(own, "FactGen.Packed", nameof(PackedDataAttribute), parameters: 1);
        var other = Constructor(own, "FactGen.Packed", nameof(UncitedFactAttribute), parameters: 0);
        for (var i = 0; i < Names; i++)
            _metadata.GetOrAddString($"A_name_that_nobody_needs_{i}");
        if (Blobs > 0)
            _metadata.GetOrAddBlob(new byte[Blobs]);

        _metadata.AddTypeDefinition(default, default, _metadata.GetOrAddString("<Module>"), default, MetadataTokens.FieldDefinitionHandle(1), MetadataTokens.MethodDefinitionHandle(1));
        for (var i = 0; i < texts.Length; i++)
        {
            // The fields and methods of the rows that nobody needs are those of the last class, which is nobody's.
            var type = _metadata.AddTypeDefinition(
                Hidden, default, _metadata.GetOrAddString($"Holder{i}"), baseType, MetadataTokens.FieldDefinitionHandle(1), MetadataTokens.MethodDefinitionHandle(1));
            if (HasOtherAttributes)
                _metadata.AddCustomAttribute(type, other, Value(null));
            _metadata.AddCustomAttribute(type, data, Value(texts[i]));
            if (HasOtherAttributes)
                _metadata.AddCustomAttribute(type, other, Value(null));
        }

        AddRows(runtime, baseType);
        var headers = new PEHeaderBuilder(imageCharacteristics: Characteristics.ExecutableImage | Characteristics.Dll);
        var image = new BlobBuilder();
        new ManagedPEBuilder(headers, new MetadataRootBuilder(_metadata), new BlobBuilder()).Serialize(image);
        return image.ToArray();
    }

    private void AddRows(AssemblyReferenceHandle runtime, TypeReferenceHandle baseType)
    {
        var fieldSignature = Signature(blob => new BlobEncoder(blob).Field().Type().Int32());
        var methodSignature = Signature(blob => new BlobEncoder(blob).MethodSignature(isInstanceMethod: true).Parameters(0, type => type.Void(), _ => { }));
        var name = _metadata.GetOrAddString("n");
        for (var i = 0; i < Rows; i++)
        {
            var type = _metadata.AddTypeReference(runtime, name, name);
            _metadata.AddMemberReference(type, name, methodSignature);
            _metadata.AddTypeDefinition(Hidden, name, _metadata.GetOrAddString($"T{i}"), baseType, MetadataTokens.FieldDefinitionHandle(i + 1), MetadataTokens.MethodDefinitionHandle(1));
            var field = _metadata.AddFieldDefinition(FieldAttributes.Static | FieldAttributes.Literal, name, fieldSignature);
            _metadata.AddConstant(field, 7);
        }
    }

    private AssemblyReferenceHandle Reference(Assembly assembly) => _metadata.AddAssemblyReference(
        _metadata.GetOrAddString(assembly.GetName().Name!), assembly.GetName().Version!, default, default, default, default);

    private MemberReferenceHandle Constructor(AssemblyReferenceHandle assembly, string space, string name, int parameters) => _metadata.AddMemberReference(
        _metadata.AddTypeReference(assembly, _metadata.GetOrAddString(space), _metadata.GetOrAddString(name)),
        _metadata.GetOrAddString(".ctor"),
        Signature(blob => new BlobEncoder(blob).MethodSignature(isInstanceMethod: true).Parameters(parameters, type => type.Void(), list =>
        {
            if (parameters > 0)
                list.AddParameter().Type().String();
        })));

    private BlobHandle Value(string? text)
    {
        var blob = new BlobBuilder();
        blob.WriteUInt16(1);
        if (text is not null)
            blob.WriteSerializedString(text);
        blob.WriteUInt16(0);
        return _metadata.GetOrAddBlob(blob);
    }

    private BlobHandle Signature(Action<BlobBuilder> write)
    {
        var blob = new BlobBuilder();
        write(blob);
        return _metadata.GetOrAddBlob(blob);
    }
}
