using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FactGen.Core.Packs;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator.Pipeline;

/// <summary>
/// Finds the fact packages among a project's references. Each assembly is read once, for the generator and the analyzer alike and for every project
/// that references it; what was read lives as long as the host keeps the assembly.
/// </summary>
internal static class SharedPacks
{
    // By what the host knows an assembly by, which several references may share: its metadata's id, or the compilation of a project in an editor.
    private static readonly ConditionalWeakTable<object, StrongBox<ReferencedPack?>> s_packs = new();

    // The last pack of each name: in an editor every keystroke in a referenced project makes a new compilation of it, and mostly the same pack.
    private static readonly ConcurrentDictionary<string, WeakReference<ReferencedPack>> s_last = new(StringComparer.Ordinal);

    // By the first of the packs: the index that was made last with it.
    private static readonly ConditionalWeakTable<ReferencedPack, PackIndex> s_indexes = new();

    /// <summary>
    /// The pack that <paramref name="reference"/> leads to; nothing where there is none. What cannot be read is none: the compiler complains of
    /// such an assembly itself.
    /// </summary>
    public static ImmutableArray<ReferencedPack> Of(MetadataReference reference, CancellationToken cancellationToken)
    {
        try
        {
            return CanBeNamed(reference.Properties) && Find(reference, cancellationToken) is { } pack ? ImmutableArray.Create(pack) : ImmutableArray<ReferencedPack>.Empty;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return ImmutableArray<ReferencedPack>.Empty;
        }
    }

    /// <summary>All packs together; the same object for the same packs, so that what they export is read once.</summary>
    public static PackIndex IndexOf(IEnumerable<ReferencedPack> packs)
    {
        var index = PackIndex.Of(packs);
        if (index.Packs.Count == 0)
        {
            return index;
        }

        var first = index.Packs[0];
        lock (s_indexes)
        {
            if (s_indexes.TryGetValue(first, out var known))
            {
                if (known.Equals(index))
                {
                    return known;
                }

                s_indexes.Remove(first);
            }

            s_indexes.Add(first, index);
            return index;
        }
    }

    // Emitted code names everything from `global::`, and would have to declare any other alias.
    private static bool CanBeNamed(MetadataReferenceProperties properties) =>
        properties.Kind == MetadataImageKind.Assembly
        && (properties.Aliases.IsEmpty || properties.Aliases.Contains(MetadataReferenceProperties.GlobalAlias));

    private static ReferencedPack? Find(MetadataReference reference, CancellationToken cancellationToken) => reference switch
    {
        PortableExecutableReference file => Cached(file.GetMetadataId(), () => PackInMetadata.Read(file)),
        CompilationReference project => Cached(project.Compilation, () => PackInCompilation.Read(project.Compilation, cancellationToken)),
        _ => null,
    };

    private static ReferencedPack? Cached(object key, Func<ReferencedPack?> read) =>
        s_packs.TryGetValue(key, out var known) ? known.Value : s_packs.GetValue(key, _ => new StrongBox<ReferencedPack?>(OneOf(read()))).Value;

    // The pack itself, or an equal one that is known already: what it exports may have been read.
    private static ReferencedPack? OneOf(ReferencedPack? pack)
    {
        if (pack is not null)
        {
            if (s_last.TryGetValue(pack.Name, out var last) && last.TryGetTarget(out var known) && known.Equals(pack))
            {
                return known;
            }

            s_last[pack.Name] = new WeakReference<ReferencedPack>(pack);
        }

        return pack;
    }
}
