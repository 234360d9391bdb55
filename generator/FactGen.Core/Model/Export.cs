using FactGen.Core.Format;
using FactGen.Core.Text;

namespace FactGen.Core.Model;

/// <summary>
/// What other files may show or need of an entry. A changed quote, note or comment changes no export, so it reruns nothing
/// in other files.
/// </summary>
public sealed record Export
{
    /// <summary>The section.</summary>
    public required Section Section { get; init; }

    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The pack that it is imported from; null for an entry of the project.</summary>
    public string? Pack { get; init; }

    /// <summary>
    /// What tells the entry apart within its namespace, however a reference to it is written: the id of an entry of the project, <c>pack/id</c> of
    /// an imported one.
    /// </summary>
    public string QualifiedId => Pack is null ? Id : Pack + "/" + Id;

    /// <summary>The C# member it becomes.</summary>
    public required string MemberName { get; init; }

    /// <summary>An agent's name or an article's title; null where there is none, and for facts.</summary>
    public string? Display { get; init; }

    /// <summary>The id of an article's outlet: as written in the project, with the pack's name where the article is imported.</summary>
    public string? Outlet { get; init; }

    /// <summary>An article's date of publication, as written.</summary>
    public string? Published { get; init; }

    /// <summary>What an entry exports that holds <paramref name="values"/>.</summary>
    internal static Export Of(Section section, string id, MapValue values) => new()
    {
        Section = section,
        Id = id,
        MemberName = EntryId.ToMemberName(id, section.ClassName),
        Display = section.HoldsFacts ? null : (values.Text(Keys.Name) ?? values.Text(Keys.Title))?.Text,
        Outlet = section.HoldsFacts ? null : values.Reference(Keys.Outlet)?.Id,
        Published = section.HoldsFacts ? null : values.Date(Keys.Published)?.Text,
    };
}

/// <summary>The id of an entry that a mistake cost: references to it are no further mistake.</summary>
/// <param name="Space">The namespace; null where the section is not known either.</param>
/// <param name="Id">The id as written.</param>
public sealed record LostId(IdSpace? Space, string Id);

/// <summary>What one file exports.</summary>
/// <param name="Entries">Its entries, in the order of the file.</param>
/// <param name="Lost">The entries that mistakes cost.</param>
public sealed record FileExports(EquatableArray<Export> Entries, EquatableArray<LostId> Lost);
