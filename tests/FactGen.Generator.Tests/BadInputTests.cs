using FactGen.Generator.Tests.Harness;

namespace FactGen.Generator.Tests;

/// <summary>Bad input costs what is bad: it is reported at its place, and the other facts still compile and run.</summary>
public sealed class BadInputTests
{
    private const string Good = "people:\n  jane-doe: { name: Jane Doe }\n";

    [Theory]
    [InlineData("", "facts/bad.yaml(1,1): error FACT014")]
    [InlineData("# only a comment\n", "facts/bad.yaml(1,1): error FACT014")]
    [InlineData(null, "facts/bad.yaml(1,1): error FACT014")]
    [InlineData("people:\n  a: { name: A }\n---\npeople:\n  b: { name: B }\n", "facts/bad.yaml(3,1): error FACT001")]
    [InlineData("people:\n  a: &x { name: A }\n", "facts/bad.yaml(2,6): error FACT001")]
    [InlineData("people:\n  a: { name: A, nam: B }\n", "facts/bad.yaml(2,17): error FACT002")]
    [InlineData("peple:\n  a: { name: A }\n", "facts/bad.yaml(1,1): error FACT002")]
    [InlineData("people:\n  a: { names: { en: A } }\n", "facts/bad.yaml(2,3): error FACT003")]
    [InlineData("people:\n  a: [1, 2]\n", "facts/bad.yaml(2,6): error FACT004")]
    [InlineData("people:\n  A B: { name: A }\n", "facts/bad.yaml(2,3): error FACT004")]
    [InlineData("people:\n  a: { name: A, name: B }\n", "facts/bad.yaml(2,17): error FACT005")]
    [InlineData("people:\n  a: { name: A }\npeople:\n  b: { name: B }\n", "facts/bad.yaml(3,1): error FACT005")]
    [InlineData("people:\n  jane-doe: { name: Another }\n", "facts/bad.yaml(2,3): error FACT005")]
    [InlineData("outlets:\n  jane-doe: { name: Another }\n", "facts/bad.yaml(2,3): error FACT005")]
    [InlineData("articles:\n  a: { title: 😀漢字, outlet: nobody }\n", "facts/bad.yaml(2,29): error FACT006")]
    [InlineData("articles:\n  a: { title: A, outlet: jane-doe }\n", "facts/bad.yaml(2,26): error FACT004")]
    [InlineData("statements:\n  s:\n    speaker: jane-dow\n    quote: Hello.\n", "facts/bad.yaml(3,14): error FACT006")]
    [InlineData("events:\n  e: { text: It happened, sources: [nothing] }\n", "facts/bad.yaml(2,37): error FACT006")]
    [InlineData("claims:\n  c: { text: It is so, superseded-by: nothing, contradicts: [less] }\n", "facts/bad.yaml(2,39): error FACT006", "facts/bad.yaml(2,62): error FACT006")]
    [InlineData("people:\n  a1-2: { name: A }\n  a1_2: { name: B }\n", "facts/bad.yaml(3,3): error FACT004")]
    [InlineData("claims:\n  g-7: { text: A }\n  g7: { text: B }\n", "facts/bad.yaml(3,3): error FACT007")]
    [InlineData("people:\n  a: { name: \"half \\ud800\" }\n", "facts/bad.yaml(2,20): error FACT001")]
    [InlineData("people:\n  a: { name: \"nothing \\0\" }\n", "facts/bad.yaml(2,23): error FACT001")]
    [InlineData("people:\r\n  a: { name: A }\r\n  b: { nam: B }\r\n", "facts/bad.yaml(3,8): error FACT002")]
    [InlineData("people:\r  a: { name: A }\r  b: 1\r", "facts/bad.yaml(3,6): error FACT004")]
    public void The_others_still_compile(string? yaml, params string[] findings)
    {
        var build = FactProject.Of(Good).With("facts/bad.yaml", yaml).Build(findings);

        Assert.Equal("Jane Doe", build.Evaluate("Facts.People.JaneDoe.Name"));
        Assert.Equal(true, build.Evaluate("Facts.All.All(fact => fact.ToString().Length > 0)"));
    }

    [Fact]
    public void A_statement_whose_speaker_does_not_exist_can_still_be_read() =>
        Assert.Equal(
            "jane-dow",
            FactProject.Of("statements:\n  s:\n    speaker: jane-dow\n    quote: Hello.\n").Build("facts/a.yaml(3,14): error FACT006").Evaluate("Facts.Statements.S.Speaker.Name"));

    [Fact]
    public void An_interval_the_wrong_way_round_can_still_be_read() =>
        Assert.Equal(
            ["2021-05/2021-03", null],
            FactProject.Of("events:\n  e: { text: It happened, when: 2021-05/2021-03 }\n").Build().EvaluateAll("Facts.Events.E.When!.Text", "Facts.Events.E.When!.Earliest"));

    [Theory]
    [InlineData("\"\"\" */ // {0} {{ }} \\ \\u0041 $ @ # %")]
    [InlineData("</summary><summary>&lt;&amp;<![CDATA[ ]]>")]
    [InlineData("line\u2028separator\u2029and\u0085next")]
    [InlineData("tab\tand \u00a0 and \u3000 spaces")]
    [InlineData("two\nlines\r\nand\rthree")]
    [InlineData("right\u202eto\u202cleft\u200b\ufeff\u00ad")]
    [InlineData("\U0001FFFF is no character, \ue000 is private")]
    [InlineData("emoji 😀 and 漢字 and ﷽ and a\u0301")]
    [InlineData("\U000E0041 tags \U00010FFFF")]
    public void Hostile_text_comes_back_as_it_was(string text)
    {
        var escaped = string.Concat(text.EnumerateRunes().Select(rune => $"\\U{rune.Value:x8}"));
        var build = FactProject.Of($"statements:\n  s:\n    speaker: {{ anonymous: \"{escaped}\" }}\n    quote: \"{escaped}\"\n    retracted: {{ because: \"{escaped}\" }}\n").Build();

        Assert.Equal([text, text, text], build.EvaluateAll("Facts.Statements.S.Quote", "Facts.Statements.S.Speaker.Name", "Facts.Statements.S.Retracted!.Because"));
    }

    [Theory]
    [InlineData("people:\n", "  {0}: {{ name: P }}\n", 50_000)]
    [InlineData("# ", "{0} 0123456789012345678901234567890123456789", 400_000)]
    [InlineData("people: ", "[", 100_000)]
    [InlineData("people:\n  a:\n", "    {{{0}", 10_000)]
    public void What_is_over_a_limit_is_reported_and_costs_its_own_file(string start, string item, int count)
    {
        var large = start + string.Concat(Enumerable.Range(0, count + 1).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, item, "p" + i)));
        var build = FactBuild.Generate(FactProject.Of(Good).With("facts/large.yaml", large).WithProperty("FactGenMembers", "all") with { IsLarge = true });

        Assert.NotEmpty(build.Result.Diagnostics);
        Assert.All(build.Result.Diagnostics, diagnostic => Assert.EndsWith("large.yaml", diagnostic.Location.GetLineSpan().Path, StringComparison.Ordinal));
        Assert.Contains("JaneDoe", build.SourceOf("facts/a.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_files_under_one_link_are_told_apart()
    {
        var project = FactProject.Of(Good).With("facts/b.yaml", "people:\n  b: { name: B }\n");
        project = project with { FileOptions = project.FileOptions.Add(("facts/b.yaml", "build_metadata.AdditionalFiles.FactGenPath"), "facts/a.yaml") };

        Assert.Equal(1, project.Build("facts/b.yaml(1,1): error FACT014: Another file is called `facts/a.yaml`").Evaluate("Facts.People.Count"));
    }
}
