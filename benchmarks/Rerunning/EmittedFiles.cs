using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Benchmarks.Rerunning;

/// <summary>
/// The C# files that a run left. What was not emitted anew is the very text of the run before, so counting needs no record of steps:
/// Roslyn walks every path through such a record, of which a thousand files and their shared index have hundreds of millions.
/// </summary>
internal sealed class EmittedFiles
{
    private readonly Dictionary<string, SourceText> _texts;

    private EmittedFiles(Dictionary<string, SourceText> texts) => _texts = texts;

    public int Count => _texts.Count;

    /// <exception cref="BenchmarkException">The generator failed, or found mistakes: what was measured is not what was meant.</exception>
    public static EmittedFiles Of(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        if (result.Exception is { } failure)
        {
            throw new BenchmarkException($"The generator failed: {failure}");
        }

        if (result.Diagnostics.FirstOrDefault(found => found.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new BenchmarkException($"The generator finds a mistake in the corpus: {error}");
        }

        return new EmittedFiles(result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText, StringComparer.Ordinal));
    }

    /// <summary>How many were emitted anew since <paramref name="before"/>, or are gone.</summary>
    public int ChangedSince(EmittedFiles before) =>
        _texts.Count(file => !before._texts.TryGetValue(file.Key, out var old) || !ReferenceEquals(old, file.Value))
        + before._texts.Keys.Count(name => !_texts.ContainsKey(name));
}
