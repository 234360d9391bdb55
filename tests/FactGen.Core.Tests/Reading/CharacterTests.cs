namespace FactGen.Core.Tests.Reading;

public class CharacterTests
{
    [Theory]
    [InlineData('\0')]
    [InlineData('\u0001')]
    [InlineData('\u001B')]
    [InlineData('\u007F')]
    [InlineData('\u0080')]
    [InlineData('\uD83D')]
    [InlineData('\uDE00')]
    [InlineData('\uFFFD')]
    [InlineData('\uFFFE')]
    [InlineData('\uFDD0')]
    public void A_forbidden_character_is_reported_at_its_place_and_costs_its_entry(char c)
    {
        var text = $"people:\n  a:\n    name: Ja{c}ne\n  b: {{name: x}}\n";
        var reading = Yaml.Read(text);
        Assert.Equal($"FACT001 3:13 {c}", Yaml.Show(Assert.Single(reading.Findings), text));
        Assert.Equal(["people/b"], Yaml.Entries(reading));
        Assert.Equal(["people/a"], Yaml.Lost(reading));
    }

    [Theory]
    [InlineData("\0people:\n  a: {}\n", "FACT001 1:1 \0")]
    [InlineData("people:\n  a: {}\n\u001A", "FACT001 3:1 \u001A")]
    [InlineData("people:\n  a: {}\n  # x\0y\n", "FACT001 3:6 \0")]
    public void A_forbidden_character_outside_entries_costs_none(string text, string finding)
    {
        Assert.Equal([finding], Yaml.Findings(text));
        Assert.Equal(["people/a"], Yaml.Entries(Yaml.Read(text)));
    }

    [Fact]
    public void A_forbidden_character_in_a_sections_key_costs_the_section()
    {
        var reading = Yaml.Read("peo\0ple:\n  a: {}\nclaims:\n  b: {}\n");
        Assert.Single(reading.Findings);
        Assert.Equal(["claims/b"], Yaml.Entries(reading));
        Assert.Equal("a", Assert.Single(reading.Lost).Id);
    }

    [Fact]
    public void Of_many_forbidden_characters_the_first_twenty_are_shown_and_the_others_counted()
    {
        var findings = Yaml.Read("people: " + new string('\0', 1020) + "\nclaims:\n  b: {}\n").Findings;
        Assert.Equal(21, findings.Length);
        Assert.StartsWith("1,000 more", findings[20].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('\u200B', "zero width space")]
    [InlineData('\u2060', "word joiner")]
    [InlineData('\u2064', "invisible plus")]
    [InlineData('\uFEFF', "byte order mark")]
    [InlineData('\u00AD', "soft hyphen")]
    [InlineData('\u200E', "left-to-right mark")]
    [InlineData('\u202E', "right-to-left override")]
    [InlineData('\u2066', "left-to-right isolate")]
    [InlineData('\u061C', "Arabic letter mark")]
    [InlineData('\u200C', "zero width non-joiner")]
    [InlineData('\u200D', "zero width joiner")]
    public void An_invisible_character_is_reported_and_kept(char c, string name)
    {
        var text = $"people:\n  a:\n    name: Ja{c}ne\n";
        var reading = Yaml.Read(text);
        var finding = Assert.Single(reading.Findings);
        Assert.Equal($"FACT010 3:13 {c}", Yaml.Show(finding, text));
        Assert.Contains(name, finding.Message, StringComparison.Ordinal);
        Assert.Equal($"Ja{c}ne", Yaml.Value(reading, "people", "a", "name"));
    }

    [Theory]
    [InlineData("می\u200Cخواهم")]
    [InlineData("क्\u200Dष")]
    [InlineData("👩\u200D👩\u200D👧")]
    [InlineData("🏳️\u200D🌈")]
    [InlineData("❤️\u200D🔥")]
    public void A_joiner_that_a_script_or_an_emoji_needs_is_fine(string text) => Assert.Empty(Yaml.Findings($"p:\n  a: {text}\n"));

    [Theory]
    [InlineData("p:\n  jane\u00A0doe: {}\n", "FACT010 2:7 \u00A0")]
    [InlineData("p:\n  j\u0430ne: {}\n", "FACT010 2:4 \u0430")]
    [InlineData("p:\n  \"j\u0430ne\": {}\n", "FACT010 2:5 \u0430")]
    [InlineData("p:\n  мосkва: {}\n", "FACT010 2:6 k")]
    [InlineData("p:\n  a:\n    n\u03B1me: x\n", "FACT010 3:6 \u03B1")]
    public void Look_alikes_in_keys_are_reported(string text, string finding) => Assert.Equal([finding], Yaml.Findings(text));

    [Theory]
    [InlineData("p:\n  岸信夫: {}\n")]
    [InlineData("p:\n  москва-nato: {}\n")]
    [InlineData("p:\n  a: j\u0430ne\u00A0doe\n")]
    [InlineData("\uFEFFp:\n  a: x\n")]
    public void What_is_meant_so_is_no_look_alike(string text) => Assert.Empty(Yaml.Findings(text));

    [Theory]
    [InlineData("people:\n  jane-doe: { name: Jane Doe }\n")]
    [InlineData("claims:\n  z: { text: “Ü” }\n")]
    public void Utf16_without_a_byte_order_mark_is_one_finding(string yaml)
    {
        foreach (var encoding in new[] { System.Text.Encoding.Unicode, System.Text.Encoding.BigEndianUnicode })
        {
            var reading = Yaml.Read(System.Text.Encoding.Latin1.GetString(encoding.GetBytes(yaml)));

            Assert.Empty(reading.Sections);
            Assert.Equal("FACT014", Assert.Single(reading.Findings).Rule.Id);
        }
    }

    [Fact]
    public void Another_encoding_is_one_mistake_however_many_letters_it_costs() => Assert.Equal(
        "FACT001", Assert.Single(Yaml.Read("claims:\n  a: { text: \uFFFDber K\uFFFDln }\n  b: { text: \uFFFD }\n").Findings).Rule.Id);
}
