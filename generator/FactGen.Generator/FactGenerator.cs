using System.Collections.Immutable;
using FactGen.Core.Packs;
using FactGen.Core.Quotes;
using FactGen.Generator.Analyzers;
using FactGen.Generator.Emission;
using FactGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator;

/// <summary>
/// Compiles fact files to C#: the pipeline and nothing else. Each step is a pure function whose value is compared with its last one, and what
/// follows runs only when they differ. No step sees the compilation, so editing C# reruns nothing.
/// </summary>
/// <remarks>
/// What stands here once for every file costs at every run, so there is no step that another one could do as well; and what needs all files goes
/// over them once.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class FactGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.AnalyzerConfigOptionsProvider
            .Select((options, _) => ProjectSettings.Of(options))
            .WithTrackingName(StepNames.Settings);

        var read = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany((pair, _) => FactText.Of(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Files)
            .Select((file, cancellation) => ReadText.Of(file, cancellation))
            .WithTrackingName(StepNames.Read);

        // Collected once, here: at every run, also one in which nothing changed, Roslyn compares each item of what is collected.
        var files = read.Collect().Select((every, _) => ProjectFiles.Of(every));
        var all = files.Select((every, _) => every.Facts);
        var quoteLock = files.Select((every, _) => every.Lock).WithTrackingName(StepNames.Lock);
        var sharedPaths = all
            .Select((every, _) => new FilePaths(every))
            .Select((paths, cancellation) => paths.FindShared(cancellation));
        var compiled = all.Combine(sharedPaths).Select((pair, _) => SharedPaths.LeaveOut(pair.Left, pair.Right));
        // The references, not the compilation: they stay the same while C# is edited.
        var packs = context.MetadataReferencesProvider
            .SelectMany((reference, cancellation) => SharedPacks.Of(reference, cancellation))
            .WithTrackingName(StepNames.Packs)
            .Collect()
            .Select((every, _) => SharedPacks.IndexOf(every))
            .WithTrackingName(StepNames.PackIndex);
        var index = compiled
            .Select((every, _) => ProjectExports.Of(every))
            .WithTrackingName(StepNames.Exports)
            .Combine(packs)
            .Combine(settings.Select((project, _) => project.PackName))
            .Select((every, cancellation) => ProjectIndex.Of(every.Left.Left, every.Left.Right, every.Right, cancellation))
            .WithTrackingName(StepNames.Index);
        var plan = index
            .Combine(settings)
            .Select((pair, cancellation) => MemberPlan.Of(pair.Right.Members, pair.Left.Ids, cancellation))
            .WithTrackingName(StepNames.Members);

        var project = index.Combine(plan).Combine(sharedPaths).Select((view, _) => new ProjectView(view.Left.Left, view.Left.Right, view.Right));
        var fragments = EmitFacts(context, read.Combine(project), plan, quoteLock, settings);
        ReportFindings(context, all, compiled, project, packs, fragments);
    }

    private static IncrementalValueProvider<Distribution> EmitFacts(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<(ReadText File, ProjectView Project)> viewed,
        IncrementalValueProvider<MemberPlan> plan,
        IncrementalValueProvider<QuoteLock> quoteLock,
        IncrementalValueProvider<ProjectSettings> configured)
    {
        var settings = configured.Combine(plan).Select((pair, _) => pair.Left with { Members = pair.Right.Members, Payload = pair.Right.Payload });
        var fragments = viewed
            .SelectMany((pair, cancellation) => FileSlice.Of(pair.File, pair.Project, cancellation))
            .WithTrackingName(StepNames.Slice)
            .Select((slice, cancellation) => Held.Of(FragmentEmitter.Emit(slice, cancellation)))
            .WithTrackingName(StepNames.Fragment)
            .Collect()
            .Select((files, cancellation) => Distribution.Of(files, cancellation));

        context.RegisterSourceOutput(
            fragments.SelectMany((files, _) => files.Buckets).WithTrackingName(StepNames.Buckets).Combine(settings),
            (output, pair) => GuardedOutput.Emit(output, PackLimits.Problem(pair.Left), () => BucketEmitter.Emit(output, pair.Left, pair.Right)));
        context.RegisterSourceOutput(
            fragments.SelectMany((files, _) => files.Segments).WithTrackingName(StepNames.Segments).Combine(settings),
            (output, pair) => GuardedOutput.Emit(output, problem: null, () => SegmentEmitter.Emit(output, pair.Left, pair.Right)));

        // One output, since an enum is declared at one place; where ids become members, there is nothing in it.
        var typedIds = fragments
            .Select((files, _) => files.TypedIds)
            .WithTrackingName(StepNames.TypedIds);
        context.RegisterSourceOutput(
            typedIds.Combine(settings),
            (output, pair) => GuardedOutput.Emit(output, problem: null, () => TypedIdEmitter.Emit(output, pair.Left, pair.Right)));

        // Compared before they are united: hardly an edit changes where a fact is from, or which text of an article was kept.
        var origins = fragments
            .Select((files, _) => files.Origins)
            .Select((every, _) => ReportNumbers.CountOrigins(every));
        var locked = fragments
            .Select((files, _) => files.KeptHashes)
            .Combine(quoteLock)
            .Select((pair, _) => new LockedPassages(pair.Right, pair.Left));
        var report = fragments
            .Combine(locked)
            .Combine(origins)
            .Select((every, _) => ReportNumbers.Of(every.Left.Left, every.Left.Right, every.Right))
            .WithTrackingName(StepNames.Report);

        var layout = fragments
            .Select((files, _) => PackLayout.Of(files))
            .WithTrackingName(StepNames.Layout);
        var citedPacks = fragments
            .Select((files, _) => files.CitedPacks)
            .WithTrackingName(StepNames.CitedPacks);
        context.RegisterSourceOutput(
            layout.Combine(report).Combine(citedPacks).Combine(settings),
            (output, every) =>
            {
                var (((places, numbers), cited), project) = every;
                GuardedOutput.Emit(output, places.Problem, () => FactsEmitter.Emit(output, places, numbers, cited, project));
            });

        return fragments;
    }

    // One output for the findings of all files: every output costs on every run, even an empty one.
    private static void ReportFindings(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<ImmutableArray<ReadFile>> all,
        IncrementalValueProvider<ImmutableArray<ReadFile>> compiled,
        IncrementalValueProvider<ProjectView> project,
        IncrementalValueProvider<PackIndex> packs,
        IncrementalValueProvider<Distribution> fragments)
    {
        var ofFiles = all
            .Combine(project)
            .Select((pair, cancellation) => FoundInFiles.Of(pair.Left, pair.Right, cancellation))
            .WithTrackingName(StepNames.FileFindings);
        var failures = fragments
            .Select((files, _) => files.Failures)
            .WithTrackingName(StepNames.Failures);
        var acrossFiles = compiled
            .Combine(project)
            .Combine(failures)
            .Select((every, _) => CompilationFindings.AcrossFiles(every.Left.Left, every.Left.Right, every.Right))
            .WithTrackingName(StepNames.FindingsAcrossFiles);
        var ofPacks = packs
            .Select((every, _) => CompilationFindings.OfPacks(every))
            .WithTrackingName(StepNames.PackFindings);

        var found = ofFiles
            .Combine(acrossFiles)
            .Combine(ofPacks)
            .Select((every, _) => FindingReporter.InOrder(every.Left.Left.Items.AddRange(every.Left.Right.Items).AddRange(every.Right.Items)))
            .WithTrackingName(StepNames.Findings);
        context.RegisterSourceOutput(found, (output, findings) => FindingReporter.Report(output, findings));
    }
}
