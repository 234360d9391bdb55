using FactGen.Core.Format;
using FactGen.Core.Model;

namespace FactGen.Core.Resolution;

/// <summary>Finds what other entries export, those of the project and those of the packs that it references.</summary>
public interface IEntryLookup
{
    /// <summary>
    /// What a reference leads to that is written as <paramref name="id"/> (<c>jane-doe</c> or <c>quay/jane-doe</c>); null where it leads nowhere,
    /// to several packs, or to an entry that may not stand there.
    /// </summary>
    Export? Resolve(ReferenceType type, string id);

    /// <summary>
    /// The entry with that key (see <see cref="Export.QualifiedId"/>), of whatever section of the namespace; null where there is none, or several
    /// packs have one.
    /// </summary>
    Export? FindExport(IdSpace space, string id);
}

/// <summary>Short ways to ask.</summary>
public static class EntryLookupExtensions
{
    /// <summary>What the entry exports that a reference means; null where there is none that may stand there.</summary>
    public static Export? Resolve(this IEntryLookup lookup, ReferenceValue? reference) => reference is null ? null : lookup.Resolve(reference.Type, reference.Id);

    /// <summary>The key of what a reference means: what tells it apart however it is written. As it is written where it leads nowhere.</summary>
    public static string KeyOf(this IEntryLookup lookup, ReferenceValue reference) => lookup.Resolve(reference)?.QualifiedId ?? reference.Id;

    /// <summary>The key of the outlet of the article with that key; null where none is known.</summary>
    public static string? OutletOf(this IEntryLookup lookup, string article) => lookup.OutletOf(lookup.FindExport(IdSpace.Articles, article));

    /// <summary>The key of an article's outlet; null where none is known.</summary>
    public static string? OutletOf(this IEntryLookup lookup, Export? article) =>
        article?.Outlet is { } outlet ? lookup.Resolve(FactFormat.OutletReference, outlet)?.QualifiedId ?? outlet : null;
}
