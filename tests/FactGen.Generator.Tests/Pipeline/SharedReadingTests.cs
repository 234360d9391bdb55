using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using FactGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Generator.Tests.Pipeline;

public sealed class SharedReadingTests
{
    [Fact]
    public async Task Generator_and_analyzer_together_read_a_text_once()
    {
        var text = new CountedText("claims:\n  c:\n    text: It is so.\n");
        var file = new CountedFile(FactProject.Directory + "facts/a.yaml", text);
        var project = FactProject.Of(text.ToString());
        text.TimesRead = 0;

        CSharpGeneratorDriver
            .Create([new FactGenerator().AsSourceGenerator()], [file], FactProject.ParseOptions, project.ToOptions())
            .RunGeneratorsAndUpdateCompilation(project.ToCompilation(), out var compilation, out _);
        var found = await compilation
            .WithAnalyzers(FactProject.Analyzers, new AnalyzerOptions([file], project.ToOptions()))
            .GetAnalyzerDiagnosticsAsync();

        Assert.Contains("FACT101", found.Select(diagnostic => diagnostic.Id));
        Assert.Equal(1, text.TimesRead);
    }

    [Theory]
    [InlineData("RunAnalyzers", "", 1, 2)]
    [InlineData("RunAnalyzers", "true", 1, 2)]
    [InlineData("RunAnalyzers", "False", 2, 3)]
    [InlineData("RunAnalyzersDuringBuild", "false", 2, 3)]
    public async Task What_was_read_is_kept_for_the_analyzer_where_there_is_one_and_for_nobody_else(string property, string value, int forAnalyzer, int afterwards)
    {
        // A path of its own: what another test has read there would be taken.
        var text = new CountedText("claims:\n  kept-for-whom:\n    text: It is so.\n");
        var path = $"facts/kept-{property}-{value}.yaml";
        var file = new CountedFile(FactProject.Directory + path, text);
        var project = new FactProject().With(path, text.ToString()).WithProperty(property, value);
        text.TimesRead = 0;

        // As a build does: the driver is gone when the analyzers begin, and both when the assembly is written.
        Generate(file, project);
        Collect();
        await Analyze(file, project);
        Assert.Equal(forAnalyzer, text.TimesRead);

        Collect();
        Generate(file, project);
        Assert.Equal(afterwards, text.TimesRead);
    }

    [Fact]
    public async Task A_kept_text_is_read_once_however_often_the_project_is_analyzed()
    {
        var text = new CountedText("The harbour comes first.");
        var project = FactProject.Of("articles: { a: { title: A, snapshot: a.txt } }\n").WithSnapshot("a.txt", text);
        AdditionalText[] files = [.. project.ToTexts()];

        for (var i = 0; i < 3; i++)
        {
            await project.ToCompilation().WithAnalyzers(FactProject.Analyzers, new AnalyzerOptions([.. files], project.ToOptions())).GetAnalyzerDiagnosticsAsync();
        }

        Assert.Equal(1, text.TimesRead);
    }

    [Theory]
    [InlineData("It is so.", false)]
    [InlineData("It is décidé.", true)]
    public void Of_a_file_in_the_machines_own_encoding_the_letters_are_in_doubt_that_others_have_elsewhere(string words, bool isError)
    {
        var text = SourceText.From($"claims: {{ c: {{ text: {words} }} }}\n", Encoding.Latin1, SourceHashAlgorithm.Sha256);
        var project = FactProject.Of(text.ToString());

        CSharpGeneratorDriver
            .Create([new FactGenerator().AsSourceGenerator()], [new InMemoryText(FactProject.Directory + "facts/a.yaml", text)], FactProject.ParseOptions, project.ToOptions())
            .RunGeneratorsAndUpdateCompilation(project.ToCompilation(), out _, out var found);

        Assert.Equal(isError ? ["FACT014"] : [], found.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void Nobody_makes_a_string_of_a_file_that_is_too_long()
    {
        var file = new CountedFile(FactProject.Directory + "facts/a.yaml", new HugeText());

        Generate([file], default, out var found);

        var finding = Assert.Single(found);
        Assert.Equal("FACT014", finding.Id);
        Assert.EndsWith("and is not read: split it into at least 36 files", finding.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(20)]
    public void No_file_is_read_after_the_generator_was_cancelled(int last)
    {
        using var source = new CancellationTokenSource();
        var read = 0;
        var files = Enumerable.Range(0, 20).Select(i => new CountedFile(FactProject.Directory + $"facts/until-{last}/{i}.yaml", new CountedText($"claims:\n  c{i}:\n    text: It is so.\n")
        {
            WhenRead = () =>
            {
                if (++read == last)
                {
                    source.Cancel();
                }
            },
        })).ToArray();

        Assert.ThrowsAny<OperationCanceledException>(() => Generate(files, source.Token, out _));
        Assert.Equal(last, read);

        Generate(files, default, out var found);
        Assert.Empty(found);
        Assert.Equal(21, read);
    }

    [Fact]
    public void Of_an_edited_file_only_what_was_edited_is_read()
    {
        var yaml = "claims:\n" + string.Concat(Enumerable.Range(0, 500).Select(i => string.Create(CultureInfo.InvariantCulture, $"  c{i}:\n    text: It is so {i} times.\n    topics: [harbour, ships]\n")));
        var project = new FactProject().With("facts/long.yaml", "");
        var opened = new InMemoryText(FactProject.Directory + "facts/long.yaml", yaml);
        var edited = new InMemoryText(opened.Path, yaml.Replace("so 250 times", "not so", StringComparison.Ordinal));
        var commented = new InMemoryText(opened.Path, "# Checked.\n" + edited.GetText());
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new FactGenerator().AsSourceGenerator()], [opened], FactProject.ParseOptions, project.ToOptions());
        var compilation = project.ToCompilation();

        var first = AllocatedBy(() => driver = driver.RunGenerators(compilation));
        driver = driver.ReplaceAdditionalText(opened, edited).RunGenerators(compilation);
        var afterAnEdit = AllocatedBy(() => driver = driver.ReplaceAdditionalText(edited, commented).RunGenerators(compilation));

        // A reading of the whole file is some third of the first run; a comment has nothing emitted.
        Assert.InRange(afterAnEdit, 1, first / 12);
    }

    // In methods of their own: what a method that is not optimised has in its hands lives until it ends.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Generate(CountedFile file, FactProject project) => CSharpGeneratorDriver
        .Create([new FactGenerator().AsSourceGenerator()], [file], FactProject.ParseOptions, project.ToOptions())
        .RunGeneratorsAndUpdateCompilation(project.ToCompilation(), out _, out _);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Task<ImmutableArray<Diagnostic>> Analyze(CountedFile file, FactProject project) => project.ToCompilation()
        .WithAnalyzers(FactProject.Analyzers, new AnalyzerOptions([file], project.ToOptions()))
        .GetAnalyzerDiagnosticsAsync();

    private static void Collect()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }

    private static long AllocatedBy(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Generate(CountedFile[] files, CancellationToken cancellationToken, out ImmutableArray<Diagnostic> found)
    {
        var project = files.Aggregate(new FactProject(), (all, file) => all.With(file.Path[FactProject.Directory.Length..], ""));
        CSharpGeneratorDriver
            .Create([new FactGenerator().AsSourceGenerator()], files, FactProject.ParseOptions, project.ToOptions())
            .RunGeneratorsAndUpdateCompilation(project.ToCompilation(), out _, out found, cancellationToken);
    }

    private sealed class CountedFile(string path, SourceText text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }

    // Whoever parses a text asks for all of it.
    private sealed class CountedText(string text) : SourceText
    {
        public int TimesRead { get; set; }

        public Action? WhenRead { get; init; }

        public override Encoding Encoding => Encoding.UTF8;

        public override int Length => text.Length;

        public override char this[int position] => text[position];

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) =>
            text.CopyTo(sourceIndex, destination, destinationIndex, count);

        public override string ToString(TextSpan span)
        {
            TimesRead++;
            WhenRead?.Invoke();
            return text.Substring(span.Start, span.Length);
        }
    }

    // As a file of a million facts is: whoever looked at its characters would take seconds.
    private sealed class HugeText : SourceText
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override int Length => 600_000_000;

        public override char this[int position] => throw new InvalidOperationException("somebody looks at it");

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) => throw new InvalidOperationException("somebody copies it");

        public override string ToString(TextSpan span) => throw new InvalidOperationException("somebody makes a string of it");
    }
}
