namespace FactGen.Tool.Tests;

/// <summary>A project whose facts cite a fact package that it references.</summary>
public sealed class PackTests : IDisposable
{
    private const string Yaml = """
        statements:
          roe-rain:
            speaker: john-roe
            quote: it will rain
            sources: [quay-1]
          doe-rain:
            speaker: jane-doe
            quote: it will rain
            sources: [Quay-Facts/quay-1, Harbour/ports]

        """;

    private readonly ToolProject _project = new ToolProject()
        .WithFacts("facts/rain.yaml", Yaml)
        .WithSnapshot("quay-1.txt", "They said it will rain.")
        .WithSnapshot("ports.txt", ToolProject.Kept + " And it will rain.");

    public void Dispose() => _project.Dispose();

    [Fact]
    public void A_quote_from_a_packs_article_is_proved_against_the_text_that_the_article_names()
    {
        PackAssembly.WriteQuay(_project.PathOf("Quay.dll"));

        var result = _project.WithReference("Quay.dll").Verify().Succeeded();

        Assert.StartsWith("FactGen: Harbour: 4 proved against snapshots", Assert.Single(result.Lines), StringComparison.Ordinal);
        Assert.Equal(
            ["doe-harbour ports", "doe-rain Harbour/ports", "doe-rain Quay-Facts/quay-1", "roe-rain quay-1"],
            _project.Lock.Split('\n').Where(line => line.Length > 0 && !line.StartsWith('#')).Skip(1).Select(line => string.Join(' ', line.Split(' ').Take(2))));
    }

    [Fact]
    public void What_is_no_fact_package_is_passed_over()
    {
        PackAssembly.WriteQuay(_project.PathOf("Quay.dll"));
        PackAssembly.WriteUser(_project.PathOf("User.dll"));

        _project.WithReference("User.dll").WithReference("Quay.dll").WithReference(typeof(PackTests).Assembly.Location).WithReference(typeof(object).Assembly.Location).Verify().Succeeded();
    }

    [Fact]
    public void A_reference_that_leads_into_no_pack_is_an_error_at_its_place()
    {
        var result = _project.Verify().Failed();

        Assert.Contains(result.Lines, line => line.StartsWith(_project.PathOf("facts/rain.yaml") + "(3,14): error FACT006: `john-roe` is not the id of", StringComparison.Ordinal));
        Assert.Contains(result.Lines, line => line.StartsWith(_project.PathOf("facts/rain.yaml") + "(9,15): error FACT006: `Quay-Facts/quay-1` names a fact package `Quay-Facts`, which this project does not reference", StringComparison.Ordinal));
    }

    [Fact]
    public void A_pack_of_a_newer_form_is_an_error_and_nothing_that_it_may_have_is_a_second_one()
    {
        PackAssembly.WriteQuay(_project.PathOf("Quay.dll"), form: 3);

        var result = _project.WithReference("Quay.dll").Verify().Failed();

        Assert.Equal("Harbour : error FACT702: The fact package `Quay-Facts` is of form 3, and this FactGen reads forms up to 2: update the package FactGen in this project, or reference an older version of `Quay-Facts`", result.Lines[0]);
        Assert.DoesNotContain(result.Lines, line => line.Contains("FACT006", StringComparison.Ordinal));
    }

    [Fact]
    public void A_damaged_pack_is_an_error_where_it_is_cited()
    {
        PackAssembly.Write(_project.PathOf("Quay.dll"), "Quay-Facts", 1, PackAssembly.Field('p', PackAssembly.Field('i', "john-roe") + PackAssembly.Field('n', "John Roe")), "a999:");

        var result = _project.WithReference("Quay.dll").Verify().Failed();

        Assert.StartsWith(_project.PathOf("facts/rain.yaml") + "(5,15): error FACT702: The fact package `Quay-Facts` is damaged", result.Lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not there.dll", null)]
    [InlineData("no assembly.dll", "MZ and so on")]
    [InlineData("empty.dll", "")]
    public void An_assembly_that_cannot_be_read_leaves_the_lock_as_it_is(string path, string? content)
    {
        if (content is not null)
        {
            _project.With(path, content);
        }

        var result = _project.With("factgen.lock", "factgen.lock 1\n").WithReference(path).Verify().Failed();

        Assert.Equal(
            _project.PathOf(path) + " : error FACT702: this referenced assembly cannot be read, so nobody can say whether it is a fact package: build the project that it comes from, then verify again",
            Assert.Single(result.Lines));
        Assert.Equal("factgen.lock 1\n", _project.Lock);
    }
}
