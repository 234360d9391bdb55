using System.Collections.Immutable;
using FactGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Generator.Tests.Pipeline;

/// <summary>An editor cancels at every keystroke: what is under way then ends, and nothing of it is kept.</summary>
public sealed class CancellationTests
{
    private const int Files = 40;

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(Files)]
    public void Nothing_more_is_read_once_it_is_cancelled_and_the_next_run_gives_everything(int reads)
    {
        using var source = new CancellationTokenSource();
        var read = 0;
        var project = Enumerable.Range(0, Files).Aggregate(new FactProject(), (so, i) => so.With($"facts/{i:d2}.yaml", $"people:\n  p{i}: {{ name: P }}\n"));
        ImmutableArray<AdditionalText> texts = [.. project.ToTexts().Select(text => new WatchedText(text, () =>
        {
            if (++read == reads)
            {
                source.Cancel();
            }
        }))];
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new FactGenerator().AsSourceGenerator()], texts, FactProject.ParseOptions, project.ToOptions());

        Assert.ThrowsAny<OperationCanceledException>(() => driver.RunGenerators(project.ToCompilation(), source.Token));
        Assert.Equal(reads, read);
        Assert.Equal(project.Build().Sources.Keys, driver.RunGenerators(project.ToCompilation()).GetRunResult().Results.Single().GeneratedSources.Select(file => file.HintName).Order(StringComparer.Ordinal));
    }

    private sealed class WatchedText(AdditionalText text, Action read) : AdditionalText
    {
        public override string Path => text.Path;

        public override SourceText? GetText(CancellationToken cancellationToken = default)
        {
            read();
            return text.GetText(cancellationToken);
        }
    }
}
