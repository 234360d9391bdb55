using FactGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator.Tests.Analyzers.Code;

/// <summary>FACT904. The quote is <c>The harbour comes first, whatever the storm brings.</c></summary>
public sealed class RepeatedQuoteTests
{
    private const string Raw = "\"\"\"";

    [Theory]
    [InlineData("Write(\"[|The harbour comes first, whatever the storm brings.|]\");")]
    [InlineData("Write(\"[|the HARBOUR comes first whatever the storm brings|]\");")]
    [InlineData("Write(\"[|The harbour comes first, whatever the storm brings!|]\");")]
    [InlineData("Write(\"She said: [|The harbour comes first, whatever the storm brings.|] Then she left.\");")]
    [InlineData("Write(\"“[|The harbour comes first, whatever the storm brings|]”, she said.\");")]
    [InlineData("Write(\"\\\"[|The harbour  comes\\tfirst, whatever \\u0074he storm brings.|]\\\" \\U0001F6A2\");")]
    [InlineData("Write(\"\\U0001F6A2 \\x41 [|The harbour comes first,\\nwhatever the storm brings.|]\");")]
    [InlineData("Write(@\"She said \"\"[|The harbour comes first, whatever the storm brings.|]\"\" {0}\");")]
    [InlineData("Write(" + Raw + "She said: [|The harbour comes first, whatever the storm brings.|] Aye." + Raw + ");")]
    [InlineData("Write($\"She said {Flag}: [|The harbour comes first, whatever the storm brings.|] {{aye}}\");")]
    [InlineData("Write($\"{{{Flag}}} [|The harbour comes first, whatever the storm brings.|]\");")]
    [InlineData("Write($@\"\"\"{{[|The harbour comes first, whatever the storm brings.|]\"\"{Flag}\");")]
    [InlineData("Write($" + Raw + "{Flag} [|The harbour comes first, whatever the storm brings.|] \"aye\" !" + Raw + ");")]
    [InlineData("Write($\"{(Flag ? \"[|The harbour comes first, whatever the storm brings.|]\" : null)}\");")]
    [InlineData("Write(\"[|The harbour comes first, \" + \"whatever the storm brings.|]\");")]
    [InlineData("Write(\"She said: [|The harbour \" + (\"comes first, \" + \"whatever the\") + \" storm brings.|]\" + Flag);")]
    [InlineData("Write(Flag + \"[|The harbour comes first,\" + @\" whatever the storm brings.|]\" + Flag + \"and more\");")]
    [InlineData("Write(\"\" + \"[|The harbour comes first, whatever the storm brings.|]\" + \"\");")]
    [InlineData("System.ReadOnlySpan<byte> bytes = \"[|The harbour comes first, whatever the storm brings.|]\"u8; Write(bytes.ToString());")]
    [InlineData("const string Quote = \"[|The harbour comes first, whatever the storm brings.|]\"; Write(Quote);")]
    [InlineData("Write(\"[|The harbour comes first, whatever the storm brings.|] [|The harbour comes first, whatever the storm brings.|] aye\");")]
    [InlineData("Write(\"[|Nobody has measured the tide since the war|] [|the harbour comes first, whatever the storm brings.|]\");")]
    public void A_literal_with_the_words_of_a_quote_is_found_at_those_words(string body) => Check(body);

    [Theory]
    [InlineData("Write(\"The harbour comes first, whatever the storm\");")]
    [InlineData("Write(\"The harbour comes second, whatever the storm brings.\");")]
    [InlineData("Write(\"The harbour comes first, whatever the storm brings-about.\");")]
    [InlineData("Write(\"harbour The comes first, whatever the storm brings.\");")]
    [InlineData("Write(\"The harbour comes first, \" + Flag + \"whatever the storm brings.\");")]
    [InlineData("Write($\"The harbour comes first, {Flag} whatever the storm brings.\");")]
    [InlineData("Write(\"We will not yield.\");")]
    [InlineData("Write(\"The officials called for calm.\"); Write(\"The ports agreed to cooperate.\");")]
    [InlineData("Write(\"\"); Write(\" \"); Write(\"... --- ... --- ... ---\"); var sum = 1 + 2 + \"\".Length;")]
    [InlineData("// The harbour comes first, whatever the storm brings.")]
    public void Other_words_short_quotes_paraphrases_and_comments_are_none(string body) => Check(body);

    [Fact]
    public void A_raw_literal_of_several_lines_is_found_at_its_words() => CheckAll(
        "internal static class Page\n{\n    public const string Text = " + Raw + "\n        She said:\n\n          “[|The harbour comes first,\n        whatever the storm brings.|]”\n        " + Raw + ";\n}\n");

    [Fact]
    public void A_raw_literal_with_holes_is_found_at_its_words() => CheckAll(
        "internal static class Page\n{\n    public static string Text(int i) => $$" + Raw + "\n        {She} said {{i}}:\n        [|The harbour comes first,\n        whatever the storm brings.|]\n        " + Raw + ";\n}\n");

    [Fact]
    public void Lines_that_end_as_on_windows_are_the_same() => CheckAll(
        "internal static class Page\r\n{\r\n    public const string Text = " + Raw + "\r\n        Aye.\r\n        [|The harbour comes first,\r\n        whatever the storm brings.|]\r\n        " + Raw + ";\r\n}\r\n");

    [Fact]
    public void Attributes_defaults_and_case_labels_are_found_too() => CheckAll("""
        using System;
        [Obsolete("[|The harbour comes first, whatever the storm brings.|]")]
        internal static class Page
        {
            public static int Show(string? text = "[|The harbour comes first, whatever the storm brings.|]") => text switch
            {
                "[|The harbour comes first, whatever the storm brings.|]" => 1,
                _ => 2,
            };
        }
        """);

    [Fact]
    public void The_message_names_the_fact_and_what_to_write() => Assert.Equal(
        "This repeats the quote of `Facts.Statements.DoeHarbourFirst`: write `Facts.Statements.DoeHarbourFirst.Text`, so that it stays the words that were checked",
        Assert.Single(Check("Write(\"[|The harbour comes first, whatever the storm brings.|]\");")).GetMessage(null));

    [Fact]
    public void It_is_an_info() => Assert.Equal(
        DiagnosticSeverity.Info, Assert.Single(Check("Write(\"[|The harbour comes first, whatever the storm brings.|]\");")).Severity);

    [Fact]
    public void Where_the_facts_are_not_in_scope_their_namespace_is_named() => Assert.Contains(
        "`App.Facts.Statements.DoeHarbourFirst`",
        Assert.Single(CheckAll("internal static class Page { public const string Text = \"[|The harbour comes first, whatever the storm brings.|]\"; }")).GetMessage(null),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("retracted: { on: 2021-05, because: She never said it. }")]
    [InlineData("superseded-by: t")]
    public void A_quote_that_no_longer_stands_is_none(string end) => MarkedCode.Check(
        FactProject.Of($"statements:\n  s:\n    speaker: {{ anonymous: officials }}\n    quote: one two three four five\n    {end}\n  t: {{ speaker: {{ anonymous: officials }}, paraphrase: p }}\n"),
        "FACT904",
        "internal static class Page { public const string Text = \"one two three four five\"; }");

    [Theory]
    [InlineData("我們將繼續推動兩岸和平", "[|我們將繼續推動兩岸和平|]")]
    [InlineData("我們將繼續，推動兩岸和平。", "她說：「[|我們將繼續推動兩岸和平|]」嗎")]
    [InlineData("日本とアメリカは協力する", "首相は[|日本とアメリカは協力する|]。")]
    [InlineData("我們將繼續推動和平", "我們將繼續推動和平")]
    [InlineData("US軍は日本と協力する", "[|US軍は日本と協力する|]")]
    [InlineData("평화를 지키는 것이 우리의 목표다", "[|평화를 지키는 것이 우리의 목표다|]")]
    [InlineData("ñandú año señor mañana pingüino", "[|n\u0303andu\u0301 an\u0303o sen\u0303or man\u0303ana pingu\u0308ino|]")]
    [InlineData("don't give up the ship", "[|don’t give up the ship|]")]
    [InlineData("one two - three four five", "[|one two — three\u00A0four five|]")]
    public void Words_are_folded_and_letters_count_where_no_spaces_are_written(string quote, string literal) => MarkedCode.Check(
        FactProject.Of($"statements:\n  s:\n    speaker: {{ anonymous: officials }}\n    quote: \"{quote}\"\n"),
        "FACT904",
        $"internal static class Page {{ public const string Text = \"{literal}\"; }}");

    [Fact]
    public void The_longest_quote_counts() => MarkedCode.Check(
        FactProject.Of("""
            statements:
              a: { speaker: { anonymous: officials }, quote: one two three four five }
              b: { speaker: { anonymous: officials }, quote: one two three four five six seven }
              c: { speaker: { anonymous: officials }, quote: three four five six seven eight }

            """),
        "FACT904",
        "internal static class Page { public const string Text = \"zero [|one two three four five six seven|] eight [|one two three four five|] six\"; }");

    [Fact]
    public void Quotes_of_a_referenced_assembly_are_the_same() => MarkedCode.Check(
        Harbour.Consumer, "FACT904", "internal static class Page { public const string Text = \"[|The harbour comes first, whatever the storm brings.|]\"; }");

    [Fact]
    public void Facts_that_cannot_be_used_from_there_are_left_alone()
    {
        var reference = FactBuild.Generate(
            (FactProject.Of(Harbour.Yaml) with { AssemblyName = "Hidden", RuleOptions = MarkedCode.OfCodeAlone }).WithProperty("FactGenVisibility", "internal")).ToReference();

        MarkedCode.Check(
            new FactProject { AssemblyName = "Consumer", References = [reference] },
            "FACT904",
            "internal static class Page { public const string Text = \"The harbour comes first, whatever the storm brings.\"; }");
    }

    [Fact]
    public void A_form_of_the_future_is_left_alone() => MarkedCode.Check(
        new FactProject(),
        "FACT904",
        """
        [assembly: FactGen.Packed.FactsClass(typeof(Page))]
        [FactGen.Packed.CuratedQuotes(2, "5 0000000000000000 X")]
        [FactGen.Packed.CuratedQuotes(1, "5\n\n x y z\n5 0 X\n-1 00 X\n99999999999 00 X")]
        internal static class Page { public const string Text = "one two three four five"; }
        """);

    [Fact]
    public void A_huge_literal_and_many_quotes_are_searched_in_one_go()
    {
        var yaml = "statements:\n" + string.Concat(Enumerable.Range(0, 5_000).Select(
            i => $"  s{i}: {{ speaker: {{ anonymous: officials }}, quote: {string.Concat(Enumerable.Range(0, 5 + (i % 50)).Select(word => $"w{i}x{word} "))}}}\n"));
        var noise = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"noise{i % 977} "));

        MarkedCode.Check(
            FactProject.Of(yaml), "FACT904", $"internal static class Page {{ public const string Text = \"{noise}[|w7x0 w7x1 w7x2 w7x3 w7x4 w7x5 w7x6 w7x7 w7x8 w7x9 w7x10 w7x11|] {noise}\"; }}");
    }

    [Fact]
    public void A_sum_of_thousands_is_one_text()
    {
        var sum = string.Join(" + ", Enumerable.Range(0, 3_000).Select(i => $"\"a{i} \""));
        CheckAll($"internal static class Page {{ public const string Text = {sum} + \"[|The harbour comes first, \" + \"whatever the storm brings.|]\"; }}");
    }

    private static IReadOnlyList<Diagnostic> CheckAll(string code) => MarkedCode.Check(Harbour.Project, "FACT904", code);

    private static IReadOnlyList<Diagnostic> Check(string body) => CheckAll(Harbour.Method(body));
}
