using FactGen.Core.Packs;
using FactGen.Metadata;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator.Pipeline;

/// <summary>Reads the fact package of a compiled assembly.</summary>
internal static class PackInMetadata
{
    /// <summary>The pack; null where the assembly is none.</summary>
    public static ReferencedPack? Read(PortableExecutableReference reference)
    {
        if (reference.GetMetadata() is not AssemblyMetadata assembly)
        {
            return null;
        }

        var pack = ReferencedPackReader.Read(assembly.GetModules()[0].GetMetadataReader());

        // The reader looks straight into the file's memory, which its owner must not give back meanwhile.
        GC.KeepAlive(assembly);
        GC.KeepAlive(reference);
        return pack;
    }
}
