using System.Text.RegularExpressions;
using FactGen.Package.Tests.Support;

namespace FactGen.Package.Tests;

/// <summary>The corpus of this repository, which uses the generator by project and not by package.</summary>
public sealed partial class CorpusTests(PackedFactGen package) : IClassFixture<PackedFactGen>
{
    [Fact]
    public void The_corpus_without_the_sources_of_one_fact_warns_at_that_fact()
    {
        var file = Path.Combine(package.Sources, "facts/events.yaml");
        var text = File.ReadAllText(file);
        try
        {
            Assert.Empty(Build().Succeeded().Diagnostics);

            var sources = SourcesOfAnEntry().Match(text);
            var entries = IdOfAnEntry().Matches(text[..sources.Index]);
            File.WriteAllText(file, text.Remove(sources.Index, sources.Length));
            var line = text[..entries[^1].Index].Count(character => character == '\n') + 1;

            var warning = Assert.Single(Build().Succeeded().Diagnostics, IsUncited);
            var error = Assert.Single(Build("-warnaserror:FACT101").Failed().Diagnostics, IsUncited);

            Assert.Contains($"facts/events.yaml({line},3): warning FACT101: ", warning, StringComparison.Ordinal);
            Assert.Contains($"facts/events.yaml({line},3): error FACT101: ", error, StringComparison.Ordinal);
        }
        finally
        {
            File.WriteAllText(file, text);
        }

        static bool IsUncited(string diagnostic) => diagnostic.Contains(" FACT101: ", StringComparison.Ordinal);
    }

    private CommandResult Build(params string[] arguments) =>
        Dotnet.Run(package.Sources, ["build", "facts", "-c", "Release", $"-p:Version={package.Version}", .. arguments]);

    [GeneratedRegex(@"^  \S+:\r?$", RegexOptions.Multiline)]
    private static partial Regex IdOfAnEntry();

    [GeneratedRegex(@"^    sources:.*\n(?:      .*\n)*", RegexOptions.Multiline)]
    private static partial Regex SourcesOfAnEntry();
}
