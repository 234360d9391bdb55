using System.Text;
using FactGen.Package.Tests.Support;

namespace FactGen.Package.Tests;

/// <summary>Files that cannot be read, and names and folders that command lines stumble over.</summary>
public sealed class BadFileTests(PackedFactGen package) : IClassFixture<PackedFactGen>
{
    private const string Extra = "facts/extra.yaml";
    private const string ExtraYaml = "claims:\n  z: { text: The pier is “closed”., sources: [quay-2021-03-23] }\n";

    [Theory]
    [InlineData("a:b.yaml")]
    [InlineData("a\"b.yaml")]
    [InlineData("a.yaml/ .yaml", true)]
    [InlineData("ends in space /it's.yaml")]
    public void A_fact_file_that_the_compiler_would_not_find_is_an_error_and_not_lost(string name, bool fits = false)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // No file can have such a name there.
        }

        using var project = Project().With("facts/" + name, ExtraYaml);

        if (fits)
        {
            Assert.Empty(project.Build().Succeeded().Diagnostics);
            return;
        }

        var error = Assert.Single(project.Build().Failed().Diagnostics);
        Assert.Contains($"so its facts would be lost: rename `facts/{name}`.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_file_that_is_a_link_to_nowhere_cannot_be_read_and_hides_nothing_else()
    {
        using var project = Project().With(PortFacts.UncitedPath, PortFacts.UncitedYaml);
        File.CreateSymbolicLink(project.PathOf(Extra), "/nowhere/facts.yaml");

        var build = project.Build().Failed();

        Assert.Contains(build.Diagnostics, line => line.Contains($"{Extra}(1,1): error FACT014: This file cannot be read", StringComparison.Ordinal));
        Assert.DoesNotContain("MSB4018", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_named_like_a_fact_file_is_a_folder()
    {
        using var project = Project().With("facts/2021.yaml/inside.yaml", ExtraYaml);

        Assert.Empty(project.Build().Succeeded().Diagnostics);
        Assert.Contains("The pier", project.With("Program.cs", "Console.WriteLine(My.Harbour.Facts.Claims.Z.Text);").Run().Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_that_is_a_folder_is_said()
    {
        using var project = Project().With(KeptPortFacts.LockPath + "/readme.txt", "");

        foreach (var build in new[] { project.Build().Failed(), project.Build("-t:FactGenVerify").Failed() })
        {
            Assert.Contains("The lock facts/factgen.lock is a folder", Assert.Single(build.Diagnostics), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("utf-16LE")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void A_byte_order_mark_says_how_a_file_is_written(string encoding)
    {
        var written = Encoding.GetEncoding(encoding);
        using var project = Project()
            .With(Extra, [.. written.GetPreamble(), .. written.GetBytes(ExtraYaml)])
            .With("Program.cs", "Console.WriteLine(My.Harbour.Facts.Claims.Z.Text == \"The pier is “closed”.\");");

        Assert.Contains("True", project.Run().Succeeded().Lines);
    }

    [Theory]
    [InlineData("utf-16LE", "(1,1): error FACT014: This file is saved as UTF-16 without a byte order mark, and is not read: save it as UTF-8")]
    [InlineData("utf-16BE", "(1,1): error FACT014: This file is saved as UTF-16 without a byte order mark, and is not read: save it as UTF-8")]
    [InlineData("latin1", "(2,26): error FACT001: The file is not valid UTF-8, here for the first time: save it as UTF-8, and type again what was lost")]
    public void A_file_in_an_encoding_that_cannot_be_told_is_one_clear_error_of_both_doors(string encoding, string message)
    {
        using var project = Project().With(Extra, Encoding.GetEncoding(encoding).GetBytes(ExtraYaml.Replace('“', '«').Replace('”', '»')));

        foreach (var build in new[] { project.Build().Failed(), project.Build("-t:FactGenVerify").Failed() })
        {
            Assert.Contains(Extra + message, Assert.Single(build.Diagnostics, line => line.Contains("error FACT", StringComparison.Ordinal)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_folder_of_facts_may_be_a_link_and_paths_may_be_strange_and_long()
    {
        var name = "é (a) #1; 50% @(y) 'b' " + new string('x', 40);
        var folders = string.Join('/', Enumerable.Repeat(name, 4));
        using var project = Project().Without("facts").With($"../elsewhere/{folders}/{name}.yaml", PortFacts.Yaml);
        Directory.CreateSymbolicLink(project.PathOf("facts"), Path.Combine("..", "elsewhere"));
        Assert.True(project.PathOf($"facts/{folders}/{name}.yaml").Length > 300);

        Assert.Empty(project.Build().Succeeded().Diagnostics);
        Assert.Contains("statements: 1", project.Run("--no-build").Succeeded().Lines);
    }

    private ConsumerProject Project() => new ConsumerProject(package)
        .WithProject()
        .With("Program.cs", ConsumerProject.Program)
        .With(PortFacts.Path, PortFacts.Yaml);
}
