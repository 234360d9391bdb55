using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.SignOff;

namespace FactGen.Core.Tests.SignOff;

public class SealTests
{
    [Fact]
    public void A_seal_is_the_beginning_of_the_hash_of_the_canonical_form()
    {
        var fact = Read("claims:\n  rain: { text: It rained., sources: quay }\n");
        Assert.Equal("""{"factgen":1,"id":"rain","section":"claims","sources":[{"article":"quay"}],"text":"It rained."}""", Seal.Canonical(fact));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Seal.Canonical(fact))))[..8], Seal.Of(fact));
    }

    [Theory]
    // Text: Unicode NFC, white space of any kind and length one space, none at the ends.
    [InlineData("text: It rained.", "\"text\":\"It rained.\"")]
    [InlineData("text: |\n      It\n      rained.\n", "\"text\":\"It rained.\"")]
    [InlineData("text: \" It\\t\\u00a0\\nrained. \"", "\"text\":\"It rained.\"")]
    [InlineData("text: \"Cafe\\u0301\"", "\"text\":\"Café\"")]
    [InlineData("text: 'a \"b\" \\ / é 碼 👩 '", "\"text\":\"a \\\"b\\\" \\\\ / é 碼 👩\"")]
    // Dates as written, ids, choices.
    [InlineData("text: T\n    when: 2021-03~", "\"text\":\"T\",\"when\":\"2021-03~\"")]
    [InlineData("text: T\n    about: jane-doe", "\"about\":[\"jane-doe\"]", "\"text\":\"T\"")]
    // Lists keep their order; an empty one is none.
    [InlineData("text: T\n    about: [b, a]", "\"about\":[\"b\",\"a\"]", "\"text\":\"T\"")]
    [InlineData("text: T\n    about: []\n    sources:", "\"text\":\"T\"")]
    // Mappings are sorted, within as without; an empty one is something.
    [InlineData("text: T\n    rating: { value: false, by: Ana }", "\"rating\":{\"by\":\"Ana\",\"value\":\"false\"}", "\"text\":\"T\"")]
    [InlineData("text: T\n    rating: {}", "\"rating\":{}", "\"text\":\"T\"")]
    // What the seal leaves out.
    [InlineData("text: T\n    note: N\n    topics: [rain]\n    vetted: { by: ana }\n    retracted: { because: Wrong. }\n    superseded-by: snow", "\"text\":\"T\"")]
    [InlineData("text: T\n    contradicts: snow", "\"contradicts\":[\"snow\"]", "\"text\":\"T\"")]
    // Sources, their steps, and what they state.
    [InlineData("text: T\n    sources: [{ article: quay, via: [a, { outlet: a }, { person: a }, { organization: a }, { article: b }] }]", "\"sources\":[{\"article\":\"quay\",\"via\":[{\"agent\":\"a\"},{\"agent\":\"a\"},{\"agent\":\"a\"},{\"agent\":\"a\"},{\"article\":\"b\"}]}]", "\"text\":\"T\"")]
    [InlineData("text: T\n    sources: { article: quay, via: { anonymous: dockers, count: 3, on: Sunday }, states: { text: U }, because: B }", "\"sources\":[{\"article\":\"quay\",\"because\":\"B\",\"states\":{\"text\":\"U\"},\"via\":[{\"anonymous\":\"dockers\",\"count\":\"3\",\"on\":\"Sunday\"}]}]", "\"text\":\"T\"")]
    public void What_a_claim_says_has_one_form(string yaml, params string[] members) => Assert.Equal(
        "{" + string.Join(",", members.Concat(["\"factgen\":1", "\"id\":\"rain\"", "\"section\":\"claims\""]).Order(StringComparer.Ordinal)) + "}",
        Seal.Canonical(Read($"claims:\n  rain:\n    {yaml}\n")));

    [Theory]
    [InlineData("11.5", "11.5")]
    [InlineData("11.500", "11.5")]
    [InlineData("+11.5", "11.5")]
    [InlineData("11", "11")]
    [InlineData("11.0", "11")]
    [InlineData("1100", "1100")]
    [InlineData("0.0", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("-.50", "-0.5")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void A_number_is_its_shortest_decimal_as_text(string written, string expected) => Assert.Equal(
        $$"""{"factgen":1,"id":"depth","of":"D","section":"measures","value":"{{expected}}"}""",
        Seal.Canonical(Read($"measures:\n  depth: {{ of: D, value: {written} }}\n")));

    [Theory]
    [InlineData("jane-doe", """[{"agent":"jane-doe"}]""")]
    [InlineData("[jane-doe]", """[{"agent":"jane-doe"}]""")]
    [InlineData("{ anonymous: dockers }", """[{"anonymous":"dockers"}]""")]
    public void A_bare_speaker_is_a_list_of_one(string speaker, string expected) => Assert.Equal(
        $$"""{"factgen":1,"id":"aye","quote":"Aye.","section":"statements","speaker":{{expected}}}""",
        Seal.Canonical(Read($"statements:\n  aye: {{ speaker: {speaker}, quote: Aye. }}\n")));

    // No file can hold them; and a hash of `?` for each half of a character would take one for another. No table: xunit itself would
    // make one of them U+FFFD.
    [Fact]
    public void Control_characters_and_halves_of_characters_are_escaped()
    {
        Assert.Equal("\"a\\ud83d\"", CanonicalTextOf("a\ud83d"));
        Assert.Equal("\"\\ude00a\\ud83d\\ud83d\"", CanonicalTextOf("\ude00a\ud83d\ud83d"));
        Assert.Equal("\"\ud83d\ude00\"", CanonicalTextOf("\ud83d\ude00"));
        Assert.Equal("\"\\u0000\\b\\u001b\\u001f\u007f\"", CanonicalTextOf("\0\b\u001b\u001f\u007f"));
        Assert.Equal("\"\"", CanonicalTextOf("\t\n\v\f\r \u0085\u00a0\u3000"));
    }

    [Fact]
    public void A_huge_text_has_a_seal() =>
        Assert.Matches("^[0-9a-f]{8}$", Seal.Of(Read($"claims:\n  rain:\n    text: {new string('é', 5_000_000)}\n")));

    [Fact]
    public void The_form_is_JSON_that_says_what_the_fact_says()
    {
        foreach (var fact in FactFile.Read(World.Yaml).Entries)
        {
            using var json = JsonDocument.Parse(Seal.Canonical(fact));
            Assert.Equal((fact.Id, fact.Section.Name), (json.RootElement.GetProperty("id").GetString(), json.RootElement.GetProperty("section").GetString()));
            var names = json.RootElement.EnumerateObject().Select(member => member.Name).ToArray();
            Assert.Equal(names.Order(StringComparer.Ordinal), names);
        }
    }

    [Fact]
    public void No_key_of_a_fact_is_called_as_what_the_form_adds() => Assert.All(
        FactFormat.Sections.Where(section => section.HoldsFacts),
        section => Assert.DoesNotContain(section.Entry.Keys, key => key.Name is "factgen" or "section" or "id"));

    [Fact]
    public void The_seal_leaves_out_exactly_what_the_format_says() => Assert.Equal(
        ["note", "retracted", "superseded-by", "topics", "vetted"],
        FactFormat.Sections.Where(section => section.HoldsFacts).SelectMany(section => section.Entry.Keys).Where(key => key.IsOutsideSeal).Select(key => key.Name).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("text: T", true)]
    [InlineData("text: T\n    note: ''", true)]
    [InlineData("text: T\n    vetted: { by: '' }", true)]
    [InlineData("text: T\n    when: yesterday", false)]
    [InlineData("text: T\n    wen: 2021", false)]
    [InlineData("text: T\n    about: [jane-doe, '']", false)]
    [InlineData("text: T\n    sources: [quay, { excerpt: E }]", false)]
    [InlineData("text: T\n    sources: [{ article: quay, excerpt: '' }]", false)]
    [InlineData("text: T\n    sources: [{ article: quay, via: [a, { anonymous: '' }] }]", false)]
    [InlineData("text: T\n    sources: [{ article: quay, states: { text: '' } }]", false)]
    public void A_fact_of_which_something_could_not_be_read_has_no_seal_yet(string yaml, bool canBeMade) =>
        Assert.Equal(canBeMade, Seal.CanBeMade(Read($"claims:\n  rain:\n    {yaml}\n")));

    [Fact]
    public void The_page_shows_form_hash_and_seal_of_its_example()
    {
        var blocks = Repository.Read("docs/seals.md").Split("\n```");
        var (yaml, json, shell, hash) = (Block("yaml\n"), Block("json\n"), Block("sh\n"), Block("\n"));
        var fact = Read(yaml);
        Assert.Equal(Seal.Canonical(fact), json);
        Assert.Equal($"printf '%s' '{json}' | sha256sum", shell);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json))) + "  -", hash);
        Assert.Equal(hash[..8], fact.Values.Map("vetted")!.Text("seal")!.Text);
        Assert.Contains(yaml.TrimEnd(), World.Yaml.ReplaceLineEndings("\n"), StringComparison.Ordinal);

        // Every other part is a block, which begins with its language.
        string Block(string language) => blocks.Where((_, i) => i % 2 == 1).First(block => block.StartsWith(language, StringComparison.Ordinal))[language.Length..];
    }

    private static string CanonicalTextOf(string text)
    {
        var type = FactFormat.FindSection("claims")!;
        var value = new TextValue(text, default);
        var form = Seal.Canonical(new FactEntry(type, "a", new MapValue([new Field("text", type.Entry.Find("text"), default, value)], [], default, default)));
        return form[(form.IndexOf("\"text\":", StringComparison.Ordinal) + "\"text\":".Length)..^1];
    }

    private static FactEntry Read(string yaml) => Assert.Single(FactFile.Read(yaml).Entries);
}
