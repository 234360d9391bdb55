using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator.Tests.Harness;

/// <summary>
/// What an edit runs again, as a table: a step is <c>new</c> where its value differs from before, <c>same</c> where it ran and came to the same,
/// and not listed where it did not run at all.
/// </summary>
internal static class RerunTable
{
    public static void AssertEdit(FactProject project, Func<FactProject, FactProject> edit, string expected)
    {
        var before = project.Build();
        var after = before.Edit(edit);
        Assert.Equal(expected, Of(before, after));
    }

    public static string Of(FactBuild before, FactBuild after)
    {
        string[] names =
        [
            StepNames.Files, StepNames.Read, StepNames.Exports, StepNames.Packs, StepNames.PackIndex, StepNames.Index, StepNames.Members, StepNames.Slice, StepNames.Fragment, StepNames.Buckets, StepNames.Segments, StepNames.TypedIds,
            StepNames.Layout, StepNames.CitedPacks, StepNames.Lock, StepNames.Report, StepNames.FileFindings, StepNames.FindingsAcrossFiles, StepNames.PackFindings, StepNames.Failures, StepNames.Findings, StepNames.Settings,
        ];
        var table = new StringBuilder();
        foreach (var name in names)
        {
            var reasons = after.Result.TrackedSteps.TryGetValue(name, out var steps)
                ? steps.SelectMany(step => step.Outputs).Select(output => Word(output.Reason)).Where(word => word is not null)
                : [];
            var counts = reasons.GroupBy(word => word!).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Count().ToString(CultureInfo.InvariantCulture)} {group.Key}").ToArray();
            if (counts.Length > 0)
            {
                table.Append(name).Append(": ").AppendJoin(", ", counts).Append('\n');
            }
        }

        var emitted = Emitted(before.Sources, after.Sources).ToArray();
        if (emitted.Length > 0)
        {
            table.Append("Emitted: ").AppendJoin(" ", emitted);
        }

        return table.ToString().TrimEnd('\n');
    }

    private static string? Word(IncrementalStepRunReason reason) => reason switch
    {
        IncrementalStepRunReason.New or IncrementalStepRunReason.Modified => "new",
        IncrementalStepRunReason.Unchanged => "same",
        IncrementalStepRunReason.Removed => "removed",
        _ => null,
    };

    /// <summary>The outputs that differ: <c>+</c> before a new one, <c>-</c> before one that is gone.</summary>
    public static IEnumerable<string> Emitted(SortedDictionary<string, string> before, SortedDictionary<string, string> after)
    {
        foreach (var name in before.Keys.Union(after.Keys).Order(StringComparer.Ordinal))
        {
            var (old, current) = (before.GetValueOrDefault(name), after.GetValueOrDefault(name));
            if (old != current)
            {
                var end = name.IndexOf('-', StringComparison.Ordinal);
                yield return (old is null ? "+" : current is null ? "-" : "") + name[..(end < 0 ? name.IndexOf(".g.cs", StringComparison.Ordinal) : end)];
            }
        }
    }
}
