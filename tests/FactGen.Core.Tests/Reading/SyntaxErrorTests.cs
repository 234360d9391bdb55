using FactGen.Core.Reading;

namespace FactGen.Core.Tests.Reading;

public class SyntaxErrorTests
{
    // The entry that holds the mistake stands between two others.
    private static string Between(string entry) => "people:\n  before: {name: x}\n" + entry + "\n  after:\n    name: x\nclaims:\n  c: {text: x}\n";

    [Theory]
    [InlineData("  a:\n    quote: he said: no", "4:19 :", "quotation marks, or write `>-`")]
    [InlineData("  a: { quote: he said: no }", "3:22 :", "quotation marks")]
    [InlineData("  a:\n\tname: x", "4:1 \t", "spaces")]
    [InlineData("  a:\n    name: x\n\trole: y", "5:1 \t", "spaces")]
    [InlineData("  a:\n    \tname: x", "4:5 \t", "spaces")]
    [InlineData("  a:\n    list:\n    \t- x", "5:5 \t", "spaces")]
    [InlineData("  a: [\n\tx ]", "4:1 \t", "spaces")]
    [InlineData("  a:\n    quote: \"open", "4:12 \"", "closing `\"`")]
    [InlineData("  a:\n    quote: 'open", "4:12 '", "closing `'`")]
    [InlineData("  a:\n    quote: \"open\n    note: \"x\"", "4:12 \"", "closing `\"`")]
    [InlineData("  a:\n    name: x\n   role: y", "5:4 role", "spaces")]
    [InlineData("  a:\n    name: x\n      role: y", "5:7 role", "spaces")]
    [InlineData("  a:\n    roles: [a, b\n    name: x", "4:12 [", "`]`")]
    [InlineData("  a:\n    names: {a: b", "4:12 {", "`}`")]
    [InlineData("  a:\n    names: {a: b]", "4:12 {", "`}`")]
    [InlineData("  a: {x: 1}}", "3:12 }", "remove")]
    [InlineData("  a: {\"x\" \"y\"}", "3:11 \"y\"", "`key: value`")]
    [InlineData("  a: [x,,y]", "3:9 ,", "remove")]
    [InlineData("  a: {x: @y}", "3:10 @", "quotation marks")]
    [InlineData("  a:\n    name: x\n    - b", "5:5 -", "`key:`")]
    [InlineData("  a:\n    name: - b", "4:11 -", "next line")]
    [InlineData("  a:\n    name: @x", "4:11 @", "quotation marks")]
    [InlineData("  a:\n    name: `x", "4:11 `", "quotation marks")]
    [InlineData("  a:\n    name: %x", "4:11 %", "quotation marks")]
    [InlineData("  a:\n    quote: *no*", "4:12 *no*", "quotation marks")]
    [InlineData("  a:\n    quote: *no* he said", "4:12 *no*", "quotation marks")]
    [InlineData("  a:\n    quote: &x y", "4:12 &x", "quotation marks")]
    [InlineData("  a:\n    quote: !x y", "4:12 !x", "quotation marks")]
    [InlineData("  a: &x\n    name: y", "3:6 &x", "quotation marks")]
    [InlineData("  a: [x, *y]", "3:10 *y", "quotation marks")]
    [InlineData("  a:\n    <<: *x", "4:5 <<", "keys themselves")]
    [InlineData("  <<: *x", "3:3 <<", "keys themselves")]
    [InlineData("  a:\n    quote: \"Yes\" he said", "4:18 he said", "`\\\"`")]
    [InlineData("  a:\n    quote: [sic] he said", "4:18 he said", "as a whole")]
    [InlineData("  a:\n    quote: \"x\"# c", "4:15 #", "space before")]
    [InlineData("  a:\n    quote: 'It's here'", "4:16 s here'", "`''`")]
    [InlineData("  a:\n    quote: \"\\q\"", "4:13 \\q", "`\\\\`")]
    [InlineData("  a:\n    quote: \"a\\0b\"", "4:14 \\0", "remove")]
    [InlineData("  a:\n    quote: > text", "4:12 > text", "next line")]
    [InlineData("  a:\n    name\n    role: x", "4:5 name", "`key: value`")]
    [InlineData("  a\n    name: x", "3:3 a", "`key: value`")]
    [InlineData("  a:\n    speaker jane-doe\n    quote: x", "4:5 speaker jane-doe", "`key: value`")]
    [InlineData("  a:\n    name: x\n    text： y\n    note: z", "5:9 ：", "ordinary `:`")]
    [InlineData("  a:\n    text： y\n    note: z", "4:9 ：", "ordinary `:`")]
    [InlineData("  a:\n    quote: |\n        x\n      y z\n    note: n", "6:7 y z", "alike")]
    [InlineData("  a:\n    title: \"x y\": an interview", "4:17 : an interview", "`>-`")]
    [InlineData("  a:\n    name: x\n\u00A0\u00A0\u00A0\u00A0note: y", "5:1 \u00A0", "ordinary spaces")]
    [InlineData("  a:\n    name: x\n    \u3000note: y", "5:5 \u3000", "ordinary spaces")]
    [InlineData("  a:\n    [x]: y", "4:5 [", "text")]
    [InlineData("  a:\n    ? {x: 1}\n    : y", "4:7 {", "text")]
    [InlineData("  {a: 1}: x", "3:3 {", "text")]
    [InlineData("  ? [a]\n  : x", "3:5 [", "text")]
    [InlineData("  : x", "3:3 :", "key")]
    [InlineData("%bar", "3:1 %bar", "delete")]
    public void A_mistake_is_reported_once_at_its_place_and_costs_its_entry_alone(string entry, string place, string repair)
    {
        var text = Between(entry);
        var reading = Yaml.Read(text);
        var finding = Assert.Single(reading.Findings);
        Assert.Equal("FACT001 " + place, Yaml.Show(finding, text));
        Assert.Contains(repair, finding.Message, StringComparison.Ordinal);
        Assert.Equal(["people/before", "people/after", "claims/c"], Yaml.Entries(reading));
        Assert.Equal(["people", "claims"], reading.Sections.Select(section => section.Key.Value));
        if (entry.StartsWith("  a:", StringComparison.Ordinal))
        {
            Assert.Equal(["people/a"], Yaml.Lost(reading));
        }
    }

    [Theory]
    [InlineData("people:\n  a:\tx\n")]
    [InlineData("people:\n  a: \"x\n    \ty\"\n")]
    [InlineData("people:\n  a: |\n    x\n    \ty\n")]
    [InlineData("people:\n  a:\n  -\tx\n")]
    [InlineData("people:\n  a: [\n      x,\ty ]\n")]
    public void A_tab_that_does_not_indent_is_fine(string text) => Assert.Empty(Yaml.Findings(text));

    [Theory]
    [InlineData("---\npeople:\n  a: {}\n")]
    [InlineData("people:\n  a: {}\n...\n")]
    [InlineData("people:\n  a: {}\n...\n# end\n")]
    [InlineData("people:\n  a: [\n    x,\n  ]\n")]
    [InlineData("people:\n  a: a:b c#d http://x.y\n")]
    [InlineData("{people: {a: {}}}")]
    public void What_YAML_allows_is_no_mistake(string text) => Assert.Empty(Yaml.Findings(text));

    [Theory]
    [InlineData("---\npeople:\n  b: {}\n", "FACT001 3:1 ---")]
    [InlineData("...\npeople:\n  b: {}\n", "FACT001 3:1 ...")]
    [InlineData("  c: x: y\n---\npeople:\n  b: {}\n", "FACT001 3:7 :", "FACT001 4:1 ---")]
    public void A_second_document_is_not_read(string rest, params string[] findings)
    {
        var text = "people:\n  a: {}\n" + rest;
        Assert.Equal(findings, Yaml.Findings(text));
        Assert.Equal(["people/a"], Yaml.Entries(Yaml.Read(text)));
    }

    [Fact]
    public void Directives_are_reported_and_the_document_is_read()
    {
        const string text = "%YAML 1.2\n%TAG ! x\n---\npeople:\n  a: {}\n";
        Assert.Equal(["FACT001 1:1 %YAML 1.2", "FACT001 2:1 %TAG ! x"], Yaml.Findings(text));
        Assert.Equal(["people/a"], Yaml.Entries(Yaml.Read(text)));
    }

    [Theory]
    [InlineData("- a\n- b\n", "FACT001 1:1 -")]
    [InlineData("[a]", "FACT001 1:1 [")]
    [InlineData("just text\n", "FACT001 1:1 just text")]
    [InlineData("\"quoted\"", "FACT001 1:1 \"quoted\"")]
    public void The_root_must_be_a_mapping(string text, string finding)
    {
        Assert.Equal([finding], Yaml.Findings(text));
        Assert.Empty(Yaml.Read(text).Sections);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("# only\n\n  # comments\n")]
    [InlineData("---\n")]
    [InlineData("\n\n")]
    public void A_file_without_facts_says_so(string text)
    {
        var finding = Assert.Single(Yaml.Read(text).Findings);
        Assert.Equal("FACT014 1:1 ", Yaml.Show(finding, text));
        Assert.Contains("`people:`", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_without_its_colon_costs_that_section()
    {
        const string text = "people\n  a: {x: 1}\nclaims:\n  b: {}\n";
        Assert.Equal(["FACT001 1:1 people"], Yaml.Findings(text));
        Assert.Equal(["claims/b"], Yaml.Entries(Yaml.Read(text)));
    }

    [Fact]
    public void A_section_that_is_indented_less_than_others_is_still_read()
    {
        const string text = "  people:\n    a: {}\nclaims:\n  b: {}\n";
        Assert.Equal(["FACT001 3:1 claims"], Yaml.Findings(text));
        Assert.Equal(["people/a", "claims/b"], Yaml.Entries(Yaml.Read(text)));
    }

    [Fact]
    public void An_id_without_its_colon_is_known_as_lost() =>
        Assert.Equal(["people/jane-doe"], Yaml.Lost(Yaml.Read("people:\n  jane-doe\n    name: x\n  b: {}\n")));

    [Fact]
    public void A_broken_section_value_costs_that_section()
    {
        const string text = "people: a: b\nclaims:\n  b: {}\n";
        Assert.Equal(["FACT001 1:10 :"], Yaml.Findings(text));
        Assert.Equal(["claims/b"], Yaml.Entries(Yaml.Read(text)));
    }

    [Fact]
    public void Every_mistake_of_a_file_is_found()
    {
        const string text = "people:\n  a: x: y\n  b: 'x\n  c: {}\nclaims:\n  d: @x\n  e: [\n  f: {}\n";
        Assert.Equal(["FACT001 2:7 :", "FACT001 3:6 '", "FACT001 6:6 @", "FACT001 7:6 ["], Yaml.Findings(text));
        Assert.Equal(["people/c", "claims/f"], Yaml.Entries(Yaml.Read(text)));
        Assert.Equal(["people/a", "people/b", "claims/d", "claims/e"], Yaml.Lost(Yaml.Read(text)));
    }

    [Fact]
    public void An_entry_survives_a_mistake_that_the_scanner_sees_ahead_of_time()
    {
        const string text = "people:\n  a:\n    list:\n      - x\n      - y\n  @b:\n    name: x\n  c: {}\n";
        Assert.Equal(["FACT001 6:3 @"], Yaml.Findings(text));
        var reading = Yaml.Read(text);
        Assert.Equal(["people/a", "people/c"], Yaml.Entries(reading));
        Assert.Equal("y", Yaml.Value(reading, "people", "a", "list", 1));
    }

    [Fact]
    public void A_section_read_in_pieces_is_one_pair_with_true_positions()
    {
        const string text = "people:\n  a: {name: x}\n  b: x: y\n  c: {name: z}\n";
        var reading = Yaml.Read(text);
        Assert.Equal("{name: z}", Yaml.Source(Yaml.At(reading, "people", "c"), text));
        Assert.Equal("people", Yaml.Source(Assert.Single(reading.Sections).Key, text));
    }

    [Fact]
    public void A_file_full_of_mistakes_ends_with_one_finding_about_the_rest()
    {
        var text = "people:\n" + string.Concat(Enumerable.Range(0, 1000).Select(i => $"  a{i}: x: y\n"));
        var reading = Yaml.Read(text);
        Assert.Equal(101, reading.Findings.Length);
        Assert.StartsWith("The file is not read from here on", reading.Findings[^1].Message, StringComparison.Ordinal);
        Assert.Equal(1000, reading.Lost.Length);
    }

    [Fact]
    public void Messages_never_speak_as_the_parser()
    {
        foreach (var finding in new[] { "p:\n  a: [", "p:\n  a: {", "p:\n a: b\n  c", "p: - x", "p:\n  a: |x", "p:\n  a: >\n     \n   x" }.SelectMany(text => Yaml.Read(text).Findings))
        {
            Assert.DoesNotContain("While", finding.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("expected", finding.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Reading_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => YamlReader.Read("a: b", ReadingLimits.Default, source.Token));
    }
}
