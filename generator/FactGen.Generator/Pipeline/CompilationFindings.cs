using System.Collections.Immutable;
using System.Globalization;
using FactGen.Core.Model;
using FactGen.Core.Packs;
using FactGen.Core.Resolution;
using FactGen.Core.Rules;
using FactGen.Core.Text;
using FactGen.Generator.Analyzers;

namespace FactGen.Generator.Pipeline;

/// <summary>
/// The findings that decide what is compiled. They are the generator's, which runs even where analyzers are off; all others are the analyzer's,
/// and none is anybody else's too.
/// </summary>
internal static class CompilationFindings
{
    // A class of more methods compiles, and cannot be loaded when the app runs.
    private const int MostMembers = 65_000;

    /// <summary>What is wrong in one file, by itself and in what it refers to.</summary>
    public static ImmutableArray<LocatedFinding> OfFile(ReadFile read, ProjectView project, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var file = read.UnlessLeftOut(project);
        var ofReferences = CheckReferences(file.File, project.Index, cancellationToken);
        return ofReferences.Count == 0 && file.File.Findings.IsEmpty
            ? ImmutableArray<LocatedFinding>.Empty
            : file.File.Findings
                .Where(finding => finding.Rule.DecidesWhatIsCompiled)
                .Concat(ofReferences)
                .Select(finding => At(file, finding))
                .ToImmutableArray();
    }

    /// <summary>What is wrong with the referenced packs: it has no place.</summary>
    public static EquatableArray<LocatedFinding> OfPacks(PackIndex packs)
    {
        try
        {
            return Resolver.CheckPacks(packs).Select(LocatedFinding.Nowhere).ToEquatableArray();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return Only(LocatedFinding.Nowhere(Unreadable(InternalError.DescribeOfWhole(failure))));
        }
    }

    /// <summary>What is wrong between files: ids that clash, limits of the whole, and what failed within FactGen.</summary>
    public static EquatableArray<LocatedFinding> AcrossFiles(ImmutableArray<ReadFile> files, ProjectView project, EquatableArray<Failure> failures)
    {
        try
        {
            return (project.Index.Problem ?? project.Plan.Problem) is { } problem
                ? Only(LocatedFinding.Nowhere(Unreadable(problem)))
                : AcrossFiles(files, project.Index.Ids, project.Plan, failures).ToEquatableArray();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return Only(LocatedFinding.Nowhere(Unreadable(InternalError.DescribeOfWhole(failure))));
        }
    }

    /// <summary>The finding that says of FactGen itself, or of a file, why nothing is compiled of it.</summary>
    public static Finding Unreadable(string reason)
    {
        var findings = new FindingList();
        findings.Add(RuleCatalogue.FileUnreadable, default, reason);
        return findings.Items[0];
    }

    private static IReadOnlyList<Finding> CheckReferences(FactFile file, ProjectIndex index, CancellationToken cancellationToken)
    {
        try
        {
            // Without the index every reference would dangle.
            return index.Problem is null ? Resolver.CheckReferences(file, index.Ids, cancellationToken) : [];
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return [Unreadable(InternalError.Describe(failure))];
        }
    }

    private static LocatedFinding[] AcrossFiles(ImmutableArray<ReadFile> files, FactIndex index, MemberPlan plan, EquatableArray<Failure> failures)
    {
        var ofProject = plan.Finding is { } switched ? new[] { LocatedFinding.Nowhere(switched) } : [];
        var crowded = plan.Members == Members.All ? CrowdedSections(index) : [];
        if (index.Clashes.IsEmpty && failures.Count == 0 && crowded.Length == 0 && plan.Clashes.Count == 0)
        {
            return ofProject;
        }

        // A project may list a file twice.
        var byPath = new Dictionary<string, ReadFile>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            byPath[file.Path] = file;
        }

        var ofClashes = Resolver.CheckClashes(index, path => byPath[path].File).Select(found => At(byPath[found.Path], found.Finding));
        var ofFailures = failures.Select(failure => At(byPath[failure.Path], Unreadable(failure.Message)));
        var ofCrowds = crowded.Select(first => At(byPath[first.Path], Unreadable(
            $"`{first.Export.Section.Name}` has more than {MostMembers} entries, the most that fit into one C# class as members: set `FactGenMembers` to `ids`, or split the project into several")));
        var ofTypedIds = plan.Clashes.Select(clash => Clash(clash, byPath[clash.Second.Path], byPath[clash.First.Path]));
        return ofProject.Concat(ofClashes).Concat(ofFailures).Concat(ofCrowds).Concat(ofTypedIds).ToArray();
    }

    // The first entry, in the order of files, that is too many in its section.
    private static Declaration[] CrowdedSections(FactIndex index) =>
        index.Files.Items.Sum(file => file.Exports.Entries.Count) <= MostMembers
            ? []
            : index.Compiled
                .GroupBy(declaration => declaration.Export.Section.Tag)
                .Where(section => section.Count() > MostMembers)
                .Select(section => section
                    .OrderBy(declaration => declaration.Path, StringComparer.Ordinal)
                    .ThenBy(declaration => declaration.Ordinal)
                    .ElementAt(MostMembers))
                .ToArray();

    // FACT007 in other words: the names differ, and the values behind them do not.
    private static LocatedFinding Clash(TypedIdClash clash, ReadFile file, ReadFile otherFile)
    {
        var entry = file.File.Entries[clash.Second.Ordinal];
        var other = otherFile.File.Entries[clash.First.Ordinal];
        var place = clash.First.Path + ":" + (otherFile.File.Lines.LineOf(other.IdRange.Start) + 1).ToString(CultureInfo.InvariantCulture);
        var findings = new FindingList();
        findings.Add(RuleCatalogue.SameMemberName, entry.IdRange, entry.Id, other.Id, place, "typed id in C#, by a rare chance");
        return At(file, findings.Items[0]);
    }

    private static EquatableArray<LocatedFinding> Only(LocatedFinding finding) => new(ImmutableArray.Create(finding));

    private static LocatedFinding At(ReadFile file, Finding finding) => LocatedFinding.Of(finding, file.File.Lines, file.FullPath);
}
