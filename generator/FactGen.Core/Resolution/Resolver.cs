using System.Globalization;
using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Packs;
using FactGen.Core.Rules;

namespace FactGen.Core.Resolution;

/// <summary>Holds references and ids against the index: FACT005, FACT006, FACT007.</summary>
public static class Resolver
{
    // Looking for near ids means comparing with all of them; a file with more misses than this has another problem.
    private const int MostSuggestions = 20;

    /// <summary>
    /// Whether a reference is a mistake of its own, and not a name that may stand in its place or the id of an entry that is
    /// lost to a mistake.
    /// </summary>
    public static bool IsBroken(this FactIndex index, ReferenceValue reference)
    {
        if (index.Find(reference.Type.Space, reference.Id) is { } found)
        {
            return !reference.Type.OrName && !reference.Type.Allows(found.Export.Section);
        }

        return !index.IsLost(reference.Type.Space, reference.Id) && (!reference.Type.OrName || LooksLikeId(reference.Id));
    }

    /// <summary>The findings about the references of one file.</summary>
    public static IReadOnlyList<Finding> CheckReferences(FactFile file, FactIndex index)
    {
        var findings = new FindingList();
        var suggestionsLeft = MostSuggestions;
        foreach (var reference in file.References)
        {
            if (!index.IsBroken(reference))
            {
                continue;
            }

            if (index.Find(reference.Type.Space, reference.Id) is { } found)
            {
                findings.Add(RuleCatalogue.WrongType, reference.Range, $"{Shown.Code(reference.Id)} is {Nouns.WithArticle(found.Export.Section.Noun)}, but this must be the id of {reference.Type.EntryNoun}");
                continue;
            }

            var near = suggestionsLeft-- > 0 ? index.DidYouMean(reference) : "";
            var repair = near.Length > 0 ? near : $"; correct it, or add an entry with this id to {WhereItBelongs(reference.Type)}{(reference.Type.OrAnonymous ? $"; somebody without a name is written `{{ anonymous: {Shown.Shortened(reference.Id)} }}`" : "")}";
            findings.Add(RuleCatalogue.DanglingReference, reference.Range, $"{Shown.Code(reference.Id)} is not the id of {reference.Type.EntryNoun}{repair}");
        }

        return findings.Items;
    }

    /// <summary>The findings about the packs themselves, which have no place in a file: FACT702.</summary>
    public static IReadOnlyList<Finding> CheckPacks(PackIndex packs)
    {
        var findings = new FindingList();
        foreach (var pack in packs.Newer)
        {
            findings.Add(
                RuleCatalogue.UnreadablePack,
                default,
                Shown.Code(pack.Name),
                $"is of form {pack.Form.ToString(CultureInfo.InvariantCulture)}, and this FactGen reads forms up to {PackIndex.NewestForm.ToString(CultureInfo.InvariantCulture)}: update the package FactGen in this project, or reference an older version of {Shown.Code(pack.Name)}");
        }

        return findings.Items;
    }

    /// <summary>The findings about entries that clash, each for the file it is in. <paramref name="file"/> gives a file by its path.</summary>
    public static IEnumerable<(string Path, Finding Finding)> CheckClashes(FactIndex index, Func<string, FactFile> file)
    {
        foreach (var clash in index.Clashes)
        {
            var findings = new FindingList();
            var entry = EntryOf(clash.Declaration);
            var other = EntryOf(clash.Other);
            var otherLine = file(clash.Other.Path).Lines.LineOf(other.IdRange.Start) + 1;
            var place = clash.Other.Path + ":" + otherLine.ToString(CultureInfo.InvariantCulture);
            if (clash.IsSameId)
            {
                var what = entry.Section == other.Section ? $"{entry} stands twice" : $"{entry} has the id of {Nouns.WithArticle(other.Section.Noun)}";
                findings.Add(RuleCatalogue.Duplicate, entry.IdRange, $"{what}, also at {place}: rename one, or put both together");
            }
            else
            {
                findings.Add(RuleCatalogue.SameMemberName, entry.IdRange, entry.Id, other.Id, place, $"C# name, `{clash.Declaration.Export.MemberName}`");
            }

            yield return (clash.Declaration.Path, findings.Items[0]);
        }

        FactEntry EntryOf(Declaration declaration) => file(declaration.Path).Entries[declaration.Ordinal];
    }

    // A name may stand here; but nobody is called `edward-jonse`.
    private static bool LooksLikeId(string written) => written.IndexOf('-') > 0 && EntryId.IsWellFormed(written);

    private static string WhereItBelongs(ReferenceType type)
    {
        var sections = type.Sections.Count > 0 ? type.Sections : FactFormat.Sections.Where(section => section.Space == type.Space).Select(section => section.Name);
        return Nouns.OneOf(sections);
    }
}
