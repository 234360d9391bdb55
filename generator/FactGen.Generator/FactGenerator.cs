using System.Collections.Immutable;
using FactGen.Core.Packs;
using FactGen.Core.Quotes;
using FactGen.Core.Text;
using FactGen.Generator.Analyzers;
using FactGen.Generator.Emission;
using FactGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator;

/// <summary>
/// Compiles fact files to C#: the pipeline and nothing else. Each step is a pure function whose value is compared with its last one, and what
/// follows runs only when they differ. No step sees the compilation, so editing C# reruns nothing.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class FactGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.AnalyzerConfigOptionsProvider
            .Select((options, _) => ProjectSettings.Of(options))
            .WithTrackingName(StepNames.Settings);

        var texts = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider);
        var files = texts
            .SelectMany((pair, _) => FactText.Of(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Files);

        var read = files
            .Select((file, cancellation) => ReadFile.Read(file, cancellation))
            .WithTrackingName(StepNames.Read);

        // Collected once, here: at every run, also one in which nothing changed, Roslyn compares each item of what is collected.
        var all = read.Collect();
        var sharedPaths = all.Select((every, _) => SharedPaths.Find(every.Select(file => (file.Path, file.FullPath))));
        var compiled = all.Combine(sharedPaths).Select((pair, _) => SharedPaths.LeaveOut(pair.Left, pair.Right));
        // The references, not the compilation: they stay the same while C# is edited.
        var packs = context.MetadataReferencesProvider
            .SelectMany((reference, cancellation) => SharedPacks.Of(reference, cancellation))
            .WithTrackingName(StepNames.Packs)
            .Collect()
            .Select((every, _) => SharedPacks.IndexOf(every))
            .WithTrackingName(StepNames.PackIndex);
        var index = compiled
            .Select((every, _) => every.Select(file => file.Exports).ToEquatableArray())
            .WithTrackingName(StepNames.Exports)
            .Combine(packs)
            .Combine(settings.Select((project, _) => project.PackName))
            .Select((all, _) => ProjectIndex.Of(all.Left.Left, all.Left.Right, all.Right))
            .WithTrackingName(StepNames.Index);
        var plan = index
            .Combine(settings)
            .Select((pair, cancellation) => MemberPlan.Of(pair.Right.Members, pair.Left.Ids, cancellation))
            .WithTrackingName(StepNames.Members);

        // At most one. Kept texts are read by no step: what is compiled is the same whether they are at hand or not.
        var quoteLock = texts
            .SelectMany((pair, _) => FactText.IsOfKind(FactText.LockKind, pair.Left, pair.Right) ? ImmutableArray.Create(pair.Left) : ImmutableArray<AdditionalText>.Empty)
            .Collect()
            .Select((locks, cancellation) => locks.IsEmpty ? QuoteLock.Empty : SharedReading.ReadLock(locks[0], cancellation))
            .WithTrackingName(StepNames.Lock);

        var perFile = read.Combine(sharedPaths).Select((pair, _) => pair.Left.UnlessLeftOut(pair.Right));
        var failures = EmitFacts(context, perFile, index, plan, quoteLock, settings);
        ReportFindings(context, perFile, compiled, index, plan, packs, failures);
    }

    // Gives what failed within FactGen itself.
    private static IncrementalValuesProvider<Failure> EmitFacts(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ReadFile> read,
        IncrementalValueProvider<ProjectIndex> index,
        IncrementalValueProvider<MemberPlan> plan,
        IncrementalValueProvider<QuoteLock> quoteLock,
        IncrementalValueProvider<ProjectSettings> configured)
    {
        var settings = configured.Combine(plan).Select((pair, _) => pair.Left with { Members = pair.Right.Members });
        var fragments = read
            .SelectMany((file, cancellation) => FileContent.Of(file, cancellation))
            .WithTrackingName(StepNames.Content)
            .Combine(index.Combine(plan))
            .Select((pair, cancellation) => FileSlice.Of(pair.Left, pair.Right.Left, pair.Right.Right.Members, cancellation))
            .WithTrackingName(StepNames.Slice)
            .Select((slice, cancellation) => FragmentEmitter.Emit(slice, cancellation))
            .WithTrackingName(StepNames.Fragment)
            .Collect();

        var buckets = fragments
            .SelectMany((all, _) => Bucketing.Distribute(all))
            .WithTrackingName(StepNames.Buckets)
            .Combine(settings);
        context.RegisterSourceOutput(
            buckets,
            (output, pair) => GuardedOutput.Emit(output, pair.Left.Problem, () => BucketEmitter.Emit(output, pair.Left, pair.Right)));

        // One output, since an enum is declared at one place; where ids become members, there is nothing in it.
        var typedIds = fragments
            .Select((all, _) => all.Select(fragment => fragment.TypedIds).ToEquatableArray())
            .WithTrackingName(StepNames.TypedIds);
        context.RegisterSourceOutput(
            typedIds.Combine(settings),
            (output, pair) => GuardedOutput.Emit(output, problem: null, () => TypedIdEmitter.Emit(output, pair.Left, pair.Right)));

        // Compared before they are united: hardly an edit changes where a fact is from, and uniting the origins of all files takes its time.
        var origins = fragments
            .Select((all, _) => all.Select(fragment => fragment.Tally.Origins).ToEquatableArray())
            .Select((every, _) => ReportNumbers.CountOrigins(every));
        var report = fragments
            .Combine(quoteLock)
            .Combine(origins)
            .Select((all, _) => ReportNumbers.Of(all.Left.Left, all.Left.Right, all.Right))
            .WithTrackingName(StepNames.Report);

        var layout = index
            .Select((ids, cancellation) => PackLayout.Of(ids, cancellation))
            .WithTrackingName(StepNames.Layout);
        var citedPacks = fragments
            .Select((all, _) => FileFragment.CitedPacksOf(all))
            .WithTrackingName(StepNames.CitedPacks);
        context.RegisterSourceOutput(
            layout.Combine(report).Combine(citedPacks).Combine(settings),
            (output, all) =>
            {
                var (((places, numbers), cited), project) = all;
                GuardedOutput.Emit(output, places.Problem, () => FactsEmitter.Emit(output, places, numbers, cited, project));
            });

        return fragments
            .SelectMany((all, _) => all.SelectMany(fragment => fragment.Failures))
            .WithTrackingName(StepNames.Failures);
    }

    // One output for the findings of all files: every output costs on every run, even an empty one.
    private static void ReportFindings(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ReadFile> read,
        IncrementalValueProvider<ImmutableArray<ReadFile>> compiled,
        IncrementalValueProvider<ProjectIndex> index,
        IncrementalValueProvider<MemberPlan> plan,
        IncrementalValueProvider<PackIndex> packs,
        IncrementalValuesProvider<Failure> failures)
    {
        var ofFiles = read
            .Combine(index)
            .SelectMany((pair, cancellation) => CompilationFindings.OfFile(pair.Left, pair.Right, cancellation))
            .WithTrackingName(StepNames.FileFindings);
        var acrossFiles = compiled
            .Combine(index.Combine(plan))
            .Combine(failures.Collect())
            .SelectMany((all, _) => CompilationFindings.AcrossFiles(all.Left.Left, all.Left.Right.Left, all.Left.Right.Right, all.Right))
            .WithTrackingName(StepNames.FindingsAcrossFiles);
        var ofPacks = packs
            .SelectMany((every, _) => CompilationFindings.OfPacks(every))
            .WithTrackingName(StepNames.PackFindings);

        var all = ofFiles
            .Collect()
            .Combine(acrossFiles.Collect())
            .Combine(ofPacks.Collect())
            .Select((found, _) => FindingReporter.InOrder(found.Left.Left.AddRange(found.Left.Right).AddRange(found.Right)))
            .WithTrackingName(StepNames.Findings);
        context.RegisterSourceOutput(all, (output, findings) => FindingReporter.Report(output, findings));
    }
}
