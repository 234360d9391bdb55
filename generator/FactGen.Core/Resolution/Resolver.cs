using System.Globalization;
using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Packs;
using FactGen.Core.Rules;

namespace FactGen.Core.Resolution;

/// <summary>Holds references and ids against the index: FACT005, FACT006, FACT007, FACT701, FACT702.</summary>
public static class Resolver
{
    // Looking for near ids means comparing with all of them; a file with more misses than this has another problem.
    private const int MostSuggestions = 20;

    private const int MostWays = 3;

    /// <summary>
    /// Whether a reference is a mistake of its own, and not a name that may stand in its place or the id of an entry that is
    /// lost to a mistake.
    /// </summary>
    public static bool IsBroken(this FactIndex index, ReferenceValue reference) => index.Judge(reference.Type, reference.Id).IsMistake;

    /// <summary>
    /// The findings about the references of one file. Those of a file without one are not looked up again in an index that differs from the last by
    /// ids that the file does not name.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public static IReadOnlyList<Finding> CheckReferences(FactFile file, FactIndex index, CancellationToken cancellationToken = default) =>
        CheckedReferences.Of(file).In(index, cancellationToken);

    /// <summary>The same, looked up.</summary>
    internal static IReadOnlyList<Finding> CheckAnew(FactFile file, FactIndex index, CancellationToken cancellationToken)
    {
        var findings = new FindingList();
        var suggestionsLeft = MostSuggestions;
        foreach (var reference in file.References)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var verdict = index.Judge(reference.Type, reference.Id);
            switch (verdict.State)
            {
                case ReferenceState.WrongSection:
                    findings.Add(RuleCatalogue.WrongType, reference.Range, $"{Shown.Code(reference.Id)} is {Nouns.WithArticle(verdict.Entry!.Section.Noun)}, but this must be the id of {reference.Type.EntryNoun}{InsteadOf(reference, index)}");
                    break;
                case ReferenceState.Ambiguous:
                    findings.Add(RuleCatalogue.AmbiguousReference, reference.Range, Shown.Code(reference.Id), Nouns.OneOf(WaysToWrite(reference, index).Take(MostWays)));
                    break;
                case ReferenceState.InDamagedPack:
                    findings.Add(RuleCatalogue.UnreadablePack, reference.Range, Shown.Code(verdict.Pack!.Name), $"is damaged, so that {Shown.Code(reference.Id)} cannot be read from it: build the package again, or reference another version of it");
                    break;
                case ReferenceState.UnknownPack or ReferenceState.Dangling:
                    var near = suggestionsLeft-- > 0 ? index.DidYouMean(reference) : "";
                    var (what, repair) = Dangling(reference, verdict.State == ReferenceState.UnknownPack, index);
                    findings.Add(RuleCatalogue.DanglingReference, reference.Range, what + (near.Length > 0 ? near : repair));
                    break;
            }
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

    // What is wrong, and how to repair it where no near id is known.
    private static (string What, string Repair) Dangling(ReferenceValue reference, bool isPackUnknown, FactIndex index)
    {
        var written = WrittenReference.Of(reference.Id);
        var noun = reference.Type.EntryNoun;
        if (isPackUnknown)
        {
            return ($"{Shown.Code(reference.Id)} names a fact package {Shown.Code(written.Pack!)}, which this project does not reference", index.Packs.Packs.Count == 0
                ? "; correct it, or reference the project or package that has it"
                : $"; it references {Shown.Codes(index.Packs.Packs.Select(pack => pack.Name))}");
        }

        if (written.Pack is { } name && name != index.OwnPack)
        {
            return ($"the fact package {Shown.Code(name)} has no {Shown.Code(written.Id)} that is {noun}", "; correct it, or reference a version of the package that has it");
        }

        var anonymous = reference.Type.OrAnonymous ? $"; somebody without a name is written `{{ anonymous: {Shown.Shortened(written.Id)} }}`" : "";
        return ($"{Shown.Code(reference.Id)} is not the id of {noun}", $"; correct it, or add an entry with this id to {WhereItBelongs(reference.Type)}{anonymous}");
    }

    // The project's own entry hides one of a pack that might stand here.
    private static string InsteadOf(ReferenceValue reference, FactIndex index)
    {
        var ways = WaysToWrite(reference, index).Take(MostWays).ToArray();
        return ways.Length == 0 ? "" : $"; for that of a fact package write {Nouns.OneOf(ways)}";
    }

    private static IEnumerable<string> WaysToWrite(ReferenceValue reference, FactIndex index) => index.Packs
        .FindAll(reference.Type.Space, reference.Id)
        .Where(entry => reference.Type.Allows(entry.Section))
        .Select(entry => entry.Pack.Name + "/" + Shown.Shortened(reference.Id));

    private static string WhereItBelongs(ReferenceType type)
    {
        var sections = type.Sections.Count > 0 ? type.Sections : FactFormat.Sections.Where(section => section.Space == type.Space).Select(section => section.Name);
        return Nouns.OneOf(sections);
    }
}
