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

        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany((pair, _) => FactText.Of(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Files);

        var sharedPaths = files.Collect().Select((all, _) => SharedPaths.Find(all));
        var read = files
            .Combine(sharedPaths)
            .Select((pair, cancellation) => ReadFile.Read(pair.Left, pair.Right, cancellation))
            .WithTrackingName(StepNames.Read);

        // One that is left out has the path of another, and must not stand in its place.
        var compiled = read.Where(file => !file.IsLeftOut);
        var index = compiled
            .Select((file, _) => file.Exports)
            .WithTrackingName(StepNames.Exports)
            .Collect()
            .Select((exports, _) => Core.Resolution.FactIndex.Create(exports))
            .WithTrackingName(StepNames.Index);

        var fragments = EmitFacts(context, compiled, index, settings);
        ReportFindings(context, read, index, fragments);
    }

    private static IncrementalValuesProvider<FileFragment> EmitFacts(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ReadFile> compiled,
        IncrementalValueProvider<Core.Resolution.FactIndex> index,
        IncrementalValueProvider<ProjectSettings> settings)
    {
        var fragments = compiled
            .Select((file, cancellation) => FileContent.Of(file, cancellation))
            .WithTrackingName(StepNames.Content)
            .Combine(index)
            .Select((pair, cancellation) => FileSlice.Of(pair.Left, pair.Right, cancellation))
            .WithTrackingName(StepNames.Slice)
            .Select((slice, cancellation) => FragmentEmitter.Emit(slice, cancellation))
            .WithTrackingName(StepNames.Fragment);

        var buckets = fragments
            .Collect()
            .SelectMany((all, _) => Bucketing.Distribute(all))
            .WithTrackingName(StepNames.Buckets)
            .Combine(settings);
        context.RegisterSourceOutput(buckets, (output, pair) => BucketEmitter.Emit(output, pair.Left, pair.Right));

        var layout = index
            .Select((ids, cancellation) => PackLayout.Of(ids, cancellation))
            .WithTrackingName(StepNames.Layout)
            .Combine(settings);
        context.RegisterSourceOutput(layout, (output, pair) => FactsEmitter.Emit(output, pair.Left, pair.Right));

        return fragments;
    }

    // One output for the findings of all files: every output costs on every run, even an empty one.
    private static void ReportFindings(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ReadFile> read,
        IncrementalValueProvider<Core.Resolution.FactIndex> index,
        IncrementalValuesProvider<FileFragment> fragments)
    {
        var ofFiles = read
            .Combine(index)
            .SelectMany((pair, cancellation) => CompilationFindings.OfFile(pair.Left, pair.Right, cancellation))
            .WithTrackingName(StepNames.FileFindings);
        var failures = fragments
            .SelectMany((fragment, _) => fragment.Failures)
            .WithTrackingName(StepNames.Failures);
        var acrossFiles = read
            .Collect()
            .Combine(index)
            .Combine(failures.Collect())
            .SelectMany((all, _) => CompilationFindings.AcrossFiles(all.Left.Left, all.Left.Right, all.Right))
            .WithTrackingName(StepNames.FindingsAcrossFiles);

        var all = ofFiles
            .Collect()
            .Combine(acrossFiles.Collect())
            .Select((pair, _) => FindingReporter.InOrder(pair.Left.AddRange(pair.Right)))
            .WithTrackingName(StepNames.Findings);
        context.RegisterSourceOutput(all, (output, findings) => FindingReporter.Report(output, findings));
    }
}
