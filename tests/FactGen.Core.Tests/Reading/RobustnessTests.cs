using FactGen.Core.Reading;

namespace FactGen.Core.Tests.Reading;

public class RobustnessTests
{
    private const string Valid = """
        # factgen-disable-next-line FACT105: clipping
        people:
          jane-doe:
            name: Jane Doe # c
            names: { ja: ジェーン, en: "Doe \"J\"" }
            roles: [{ title: Minister, from: 2020 }, x]
        statements:
          doe-harbour:
            quote: >-
              The harbour 😀
              comes first.
            note: 'it''s
              so'
            sources:
            - article: quay
              via:
                - { outlet: wire, on: Sunday }
            - quay

        claims:
          a: {text: x}
        """;

    private static readonly string[] Pieces =
    [
        "\n", "\r", "\r\n", " ", "  ", "\t", ":", ": ", "- ", "? ", "#", " #", "\"", "'", "[", "]", "{", "}", ",", "|\n", ">\n", "&a", "*a", "!t", "%", "@", "`", "<<: ",
        "---\n", "...\n", "\0", "\uFEFF", "\u2028", "\u0085", "\uD83D", "😀", "\uFFFD", "\\", "\\u00", "# factgen-disable-next-line ", "\n  x:\n", "\ny:\n", "\n%a\n", "\n- ",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_edit_makes_reading_throw_or_leave_the_text(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 3000; round++)
        {
            var text = Mutate(Valid.ReplaceLineEndings("\n"), random);
            var reading = Yaml.Read(text, ReadingLimits.Default with { Depth = 12, Entries = 20, Nodes = 500 });
            foreach (var range in reading.Findings.Select(finding => finding.Range).Concat(Yaml.Nodes(reading).Select(node => node.Range)).Concat(reading.Suppressions.Select(s => s.Range)))
            {
                Assert.True(range.Start >= 0 && range.Length >= 0 && range.End <= text.Length, $"{range} leaves the text of round {round}:\n{text}");
            }

            Assert.All(reading.Findings, finding => Assert.DoesNotContain("\n", finding.Message, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void No_entry_is_lost_without_a_finding(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 3000; round++)
        {
            var text = Mutate(Valid.ReplaceLineEndings("\n"), random);
            var reading = Yaml.Read(text);
            Assert.True(reading.Lost.Length == 0 || reading.Findings.Any(finding => finding.Rule.DecidesWhatIsCompiled), text);
        }
    }

    private static string Mutate(string text, Random random)
    {
        for (var edits = random.Next(1, 5); edits > 0; edits--)
        {
            var at = random.Next(text.Length + 1);
            var cut = random.Next(3) == 0 ? Math.Min(random.Next(8), text.Length - at) : 0;
            text = text[..at] + (random.Next(4) == 0 ? string.Empty : Pieces[random.Next(Pieces.Length)]) + text[(at + cut)..];
        }

        return text;
    }
}
