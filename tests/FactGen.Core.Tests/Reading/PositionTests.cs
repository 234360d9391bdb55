using FactGen.Core.Reading;

namespace FactGen.Core.Tests.Reading;

public class PositionTests
{
    private const string Text = """
        people:
          jane-doe:
            name: Jane Doe   # comment
            quoted: "a \" b"
            single: 'it''s'
            names: { ja: ジェーン, en: Doe }
            list: [a, [b], c: d]
            folded: >-
              The harbour
              comes first.

            literal: | # header
              one
                two
            empty: |
            lines: "one
              two"
            plain: one
              two
            absent:
            roles:
            - title: Minister
              from: 2020
            - x
        """;

    [Theory]
    [InlineData("Jane Doe", "name")]
    [InlineData("\"a \\\" b\"", "quoted")]
    [InlineData("'it''s'", "single")]
    [InlineData("{ ja: ジェーン, en: Doe }", "names")]
    [InlineData("ジェーン", "names", "ja")]
    [InlineData("[a, [b], c: d]", "list")]
    [InlineData("[b]", "list", 1)]
    [InlineData("c: d", "list", 2)]
    [InlineData(">-\n      The harbour\n      comes first.", "folded")]
    [InlineData("| # header\n      one\n        two", "literal")]
    [InlineData("|", "empty")]
    [InlineData("\"one\n      two\"", "lines")]
    [InlineData("one\n      two", "plain")]
    [InlineData("", "absent")]
    [InlineData("- title: Minister\n      from: 2020\n    - x", "roles")]
    [InlineData("title: Minister\n      from: 2020", "roles", 0)]
    public void A_range_is_exactly_what_is_written(string source, params object[] path)
    {
        var text = Text.ReplaceLineEndings("\n");
        var reading = Yaml.Read(text);
        Assert.Empty(reading.Findings);
        Assert.Equal(source, Yaml.Source(Yaml.At(reading, ["people", "jane-doe", .. path]), text));
    }

    [Fact]
    public void An_absent_value_stands_behind_its_colon()
    {
        var text = Text.ReplaceLineEndings("\n");
        var absent = (YamlScalar)Yaml.At(Yaml.Read(text), "people", "jane-doe", "absent");
        Assert.True(absent.IsAbsent);
        Assert.Equal(text.IndexOf("absent:", StringComparison.Ordinal) + "absent:".Length, absent.Range.Start);
    }

    [Fact]
    public void A_mapping_ends_with_its_last_value()
    {
        const string text = "people:\n  a:\n    name: x\n\n# end\nclaims:\n  b: {}\n";
        Assert.Equal("a:\n    name: x", Yaml.Source(Yaml.Read(text).Sections[0].Value, text));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_line_ending_is_read(string ending)
    {
        var text = Text.ReplaceLineEndings(ending);
        var reading = Yaml.Read(text);
        Assert.Empty(reading.Findings);
        Assert.Equal("The harbour comes first.", Yaml.Value(reading, "people", "jane-doe", "folded"));
        Assert.Equal("Minister", Yaml.Source(Yaml.At(reading, "people", "jane-doe", "roles", 0, "title"), text));
    }

    [Theory]
    [InlineData("people:\n  😀é漢: { 名: 😀😀, x: y }\n")]
    [InlineData("\uFEFFpeople:\n  😀é漢: { 名: 😀😀, x: y }\n")]
    [InlineData("# 😀\r\npeople:\r  😀é漢: { 名: 😀😀, x: y }\n")]
    [InlineData("# a\u0085b\u2028c\npeople:\n  😀é漢: { 名: \"\u2028\", x: y }\n")]
    public void Nothing_before_a_token_shifts_it(string text)
    {
        var reading = Yaml.Read(text);
        Assert.Equal("people", Yaml.Source(reading.Sections[0].Key, text));
        Assert.Equal("y", Yaml.Source(Yaml.At(reading, "people", "😀é漢", "x"), text));
    }

    [Fact]
    public void Columns_of_errors_count_as_editors_count()
    {
        Assert.Equal(["FACT001 2:13 :"], Yaml.Findings("people:\n  a: 😀漢 x y: z\n"));
    }

    [Fact]
    public void Separators_of_the_old_YAML_stay_text()
    {
        var reading = Yaml.Read("people:\n  a:\n    quote: one\u2028two\u2029three\u0085four\n    x: y\n");
        Assert.Equal("one\u2028two\u2029three\u0085four", Yaml.Value(reading, "people", "a", "quote"));
        Assert.Equal("y", Yaml.Value(reading, "people", "a", "x"));
        Assert.Equal(["FACT010", "FACT010", "FACT010"], reading.Findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void The_style_of_a_scalar_is_known()
    {
        var reading = Yaml.Read("p:\n  a: {x: 1, y: '1', z: \"1\"}\n  b: >-\n    1\n");
        Assert.Equal(YamlScalarStyle.Plain, ((YamlScalar)Yaml.At(reading, "p", "a", "x")).Style);
        Assert.Equal(YamlScalarStyle.Quoted, ((YamlScalar)Yaml.At(reading, "p", "a", "y")).Style);
        Assert.Equal(YamlScalarStyle.Quoted, ((YamlScalar)Yaml.At(reading, "p", "a", "z")).Style);
        Assert.Equal(YamlScalarStyle.Block, ((YamlScalar)Yaml.At(reading, "p", "b")).Style);
    }

    [Fact]
    public void Duplicates_stay_two_pairs()
    {
        var reading = Yaml.Read("people:\n  a: {x: 1, x: 2}\n  a: {}\npeople:\n  b: {}\n");
        Assert.Equal(2, reading.Sections.Length);
        Assert.Equal(["people/a", "people/a", "people/b"], Yaml.Entries(reading));
        Assert.Equal(2, ((YamlMapping)Yaml.At(reading, "people", "a")).Pairs.Length);
    }
}
