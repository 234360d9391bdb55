using System.Collections.Immutable;
using System.Reflection.Metadata;
using FactGen.Core.Packs;
using FactGen.Core.Text;

namespace FactGen.Metadata;

/// <summary>
/// Tells from the metadata of an assembly what fact package it is. Both doors compile this, and neither loads the assembly, which may be for another
/// runtime. The attributes are those of docs/packed-form.md.
/// </summary>
internal static class ReferencedPackReader
{
    private const string Library = "FactGen";
    private const string Attributes = "FactGen.Packed";
    private const ushort Prolog = 1;

    /// <summary>The pack that the assembly is; null where it is none.</summary>
    /// <exception cref="BadImageFormatException">The metadata is damaged.</exception>
    public static ReferencedPack? Read(MetadataReader metadata)
    {
        // Nearly every assembly is told apart by this alone.
        if (!metadata.IsAssembly || !metadata.AssemblyReferences.Any(reference => metadata.StringComparer.Equals(metadata.GetAssemblyReference(reference).Name, Library)))
        {
            return null;
        }

        var pack = ValuesOf("FactPackAttribute", metadata.GetAssemblyDefinition().GetCustomAttributes(), metadata).Select(ReadPack).FirstOrDefault();
        return pack is var (facts, name, form)
            ? new ReferencedPack(name, form, facts, new EquatableArray<string>(ReadExports(facts, metadata)))
            : null;
    }

    private static ImmutableArray<string> ReadExports(string facts, MetadataReader metadata)
    {
        foreach (var handle in metadata.TypeDefinitions)
        {
            var type = metadata.GetTypeDefinition(handle);
            if (IsNamed(type, facts, metadata))
            {
                return ValuesOf("PackExportsAttribute", type.GetCustomAttributes(), metadata).Select(ReadText).OfType<string>().ToImmutableArray();
            }
        }

        return ImmutableArray<string>.Empty;
    }

    private static bool IsNamed(TypeDefinition type, string name, MetadataReader metadata)
    {
        var space = name.LastIndexOf('.');
        return !type.IsNested
            && metadata.StringComparer.Equals(type.Name, name.Substring(space + 1))
            && metadata.StringComparer.Equals(type.Namespace, space < 0 ? "" : name.Substring(0, space));
    }

    private static IEnumerable<BlobReader> ValuesOf(string name, CustomAttributeHandleCollection attributes, MetadataReader metadata) => attributes
        .Select(metadata.GetCustomAttribute)
        .Where(attribute => Is(name, attribute, metadata))
        .Select(attribute => metadata.GetBlobReader(attribute.Value));

    private static bool Is(string name, CustomAttribute attribute, MetadataReader metadata)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference
            || metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is not { Kind: HandleKind.TypeReference } parent)
        {
            return false;
        }

        var type = metadata.GetTypeReference((TypeReferenceHandle)parent);
        return metadata.StringComparer.Equals(type.Name, name) && metadata.StringComparer.Equals(type.Namespace, Attributes);
    }

    private static (string Facts, string Name, int Form)? ReadPack(BlobReader value)
    {
        if (value.ReadUInt16() != Prolog || value.ReadSerializedString() is not { } type || value.ReadSerializedString() is not { } name)
        {
            return null;
        }

        // A type is written with its assembly where that is another one.
        var comma = type.IndexOf(',');
        return PackName.IsWellFormed(name) ? (comma < 0 ? type : type.Substring(0, comma), name, value.ReadInt32()) : null;
    }

    private static string? ReadText(BlobReader value) => value.ReadUInt16() == Prolog ? value.ReadSerializedString() : null;
}
