using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using FactGen.Core.Packs;
using FactGen.Metadata;

namespace FactGen.Tool;

/// <summary>Looks for fact packages among the assemblies that a project references, without loading any.</summary>
internal static class ReferencedAssemblies
{
    /// <summary>The fact packages among the assemblies at <paramref name="paths"/>, and where one lies that cannot be read.</summary>
    public static (IReadOnlyList<ReferencedPack> Packs, IReadOnlyList<string> Unreadable) Read(IEnumerable<string> paths)
    {
        var packs = new List<ReferencedPack>();
        var unreadable = new List<string>();
        foreach (var path in paths)
        {
            try
            {
                using var file = new PEReader(File.OpenRead(path));

                // A library of machine code is no fact package.
                if (file.HasMetadata && ReferencedPackReader.Read(file.GetMetadataReader()) is { } pack)
                {
                    packs.Add(pack);
                }
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or BadImageFormatException)
            {
                unreadable.Add(path);
            }
        }

        return (packs, unreadable);
    }
}
