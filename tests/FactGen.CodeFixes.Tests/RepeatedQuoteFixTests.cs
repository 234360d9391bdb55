using FactGen.Generator.Tests.Analyzers.Code;

namespace FactGen.CodeFixes.Tests;

/// <summary>The code fix of FACT904. In these tests § stands for the quote and ¶ for the fact's text.</summary>
public sealed class RepeatedQuoteFixTests
{
    private const string Raw = "\"\"\"";

    [Theory]
    [InlineData("Write(\"§.\");", "Write(¶);")]
    [InlineData("Write(\"§\");", "Write(¶);")]
    [InlineData("Write(\"§!\");", "Write(¶);")]
    [InlineData("Write(@\"§.\");", "Write(¶);")]
    [InlineData("Write(" + Raw + "§." + Raw + ");", "Write(¶);")]
    [InlineData("Write($\"§.\");", "Write(¶);")]
    [InlineData("string quote = \"§.\";\nWrite(quote);", "string quote = ¶;\nWrite(quote);")]
    [InlineData("Write(\"§.\".ToUpperInvariant());", "Write(¶.ToUpperInvariant());")]
    public Task A_literal_that_is_the_quote_becomes_the_facts_text(string before, string after) => Check(before, after);

    [Theory]
    [InlineData("Write(\"She said: §. \\\"Aye\\\" {0}\");", "Write($\"She said: {¶} \\\"Aye\\\" {{0}}\");")]
    [InlineData("Write(\"“§”, she said.\");", "Write($\"“{¶}”, she said.\");")]
    [InlineData("Write(@\"She said \"\"§.\"\" {0}\");", "Write($@\"She said \"\"{¶}\"\" {{0}}\");")]
    [InlineData("Write(" + Raw + "She said: §. Aye." + Raw + ");", "Write($" + Raw + "She said: {¶} Aye." + Raw + ");")]
    [InlineData("Write(" + Raw + "{{{0}}} §. Aye." + Raw + ");", "Write($$$$" + Raw + "{{{0}}} {{{{¶}}}} Aye." + Raw + ");")]
    public Task A_literal_with_other_words_becomes_an_interpolated_string(string before, string after) => Check(before, after);

    [Theory]
    [InlineData("Write($\"{Flag}: §. {{aye}}\");", "Write($\"{Flag}: {¶} {{aye}}\");")]
    [InlineData("Write($@\"{Flag}: §.\"\"\");", "Write($@\"{Flag}: {¶}\"\"\");")]
    [InlineData("Write($$" + Raw + "{{Flag}}: §. {aye}" + Raw + ");", "Write($$" + Raw + "{{Flag}}: {{¶}} {aye}" + Raw + ");")]
    [InlineData("Write($\"{(Flag ? \"§.\" : null)}\");", "Write($\"{(Flag ? ¶ : null)}\");")]
    public Task Within_an_interpolated_string_it_becomes_a_hole(string before, string after) => Check(before, after);

    [Theory]
    [InlineData("Write(\"The harbour comes first, \"\n    + \"whatever the storm brings.\");", "Write(¶);")]
    [InlineData("Write(\"She said: The harbour comes \" + \"first, \" + @\"whatever the storm brings. \"\"Aye\"\"\" + Flag);", "Write(\"She said: \" + ¶ + @\" \"\"Aye\"\"\" + Flag);")]
    [InlineData("Write(Flag + \"The harbour comes first, \" + \"whatever the storm brings.\" + Flag);", "Write(Flag + ¶ + Flag);")]
    [InlineData("Write(\"Hear: \" + \"§.\" + Flag);", "Write(\"Hear: \" + ¶ + Flag);")]
    public Task Literals_that_are_added_up_keep_what_is_not_the_quote(string before, string after) => Check(before, after);

    [Fact]
    public async Task A_raw_literal_of_several_lines_is_rewritten_where_the_quote_stands() => Assert.Equal(
        Expand(Page("Write($" + Raw + "\n        She said:\n        {¶}\n        Aye.\n        " + Raw + ");")),
        await Fixing.FixFirst(Expand(Page("Write(" + Raw + "\n        She said:\n        The harbour comes first,\n        whatever the storm brings.\n        Aye.\n        " + Raw + ");"))));

    [Theory]
    [InlineData("const string Quote = \"§.\";\nWrite(Quote);")]
    [InlineData("Local();\nstatic string Local(string text = \"§.\") => text;")]
    [InlineData("switch (Facts.All[0].Text) { case \"§.\": break; }")]
    [InlineData("Write(Facts.All[0].Text is \"§.\" ? \"yes\" : \"no\");")]
    [InlineData("Write(Facts.All[0].Text switch { \"§.\" => \"yes\", _ => \"no\" });")]
    [InlineData("Local();\n[System.Obsolete(\"§.\")] static void Never() { }\nstatic void Local() { }\n#pragma warning disable\nNever();")]
    [InlineData("System.ReadOnlySpan<byte> bytes = \"§.\"u8;\nWrite(bytes.ToString());")]
    [InlineData("Write(\"The harbour comes first, \" /* mind the gap */ + \"whatever the storm brings.\");")]
    [InlineData("Write(\"She said \\u007b §.\");")]
    public async Task It_is_not_offered_where_it_could_not_compile_or_would_lose_something(string body) => Assert.Null(await Fixing.FixFirst(Expand(Page(body))));

    [Fact]
    public async Task Without_a_using_the_fact_is_named_in_full() => Assert.Equal(
        "internal static class Page { public static string Show() => $\"Hear: {App.Facts.Statements.DoeHarbourFirst.Text}\"; }",
        await Fixing.FixFirst("internal static class Page { public static string Show() => \"Hear: The harbour comes first, whatever the storm brings.\"; }"));

    [Fact]
    public async Task Where_another_name_hides_it_it_is_named_from_global() => Assert.Equal(
        "internal static class Page { public static int App => 1; public static string Show() => $\"Hear: {(global::App.Facts.Statements.DoeHarbourFirst.Text)}\"; }",
        await Fixing.FixFirst("internal static class Page { public static int App => 1; public static string Show() => \"Hear: The harbour comes first, whatever the storm brings.\"; }"));

    [Fact]
    public async Task A_typed_id_is_looked_up_in_its_section() => Assert.Equal(
        "using App;\ninternal static class Page { public static string Show() => $\"Hear: {Facts.Statements.Get(Facts.Statements.Id.DoeHarbourFirst).Text}\"; }",
        await Fixing.FixFirst(
            "using App;\ninternal static class Page { public static string Show() => \"Hear: The harbour comes first, whatever the storm brings.\"; }", Fixing.TypedFacts));

    [Fact]
    public async Task A_typed_id_whose_name_is_hidden_is_named_from_global() => Assert.Equal(
        "internal static class Page { public static int App => 1; public static string Show() => global::App.Facts.Statements.Get(global::App.Facts.Statements.Id.DoeHarbourFirst).Text; }",
        await Fixing.FixFirst(
            "internal static class Page { public static int App => 1; public static string Show() => \"The harbour comes first, whatever the storm brings.\"; }", Fixing.TypedFacts));

    [Fact]
    public async Task All_findings_of_a_document_are_fixed_at_once() => Assert.Equal(
        Expand(Page("Write($\"{¶} {¶} aye\");\nWrite(¶);\nWrite($\"{Flag} {¶} {¶}\");\nWrite(¶ + Flag);\nconst string Quote = \"§.\";\nWrite(Quote);")),
        await Fixing.FixAll(Expand(Page("Write(\"§. §. aye\");\nWrite(\"§.\");\nWrite($\"{Flag} §. §.\");\nWrite(\"The harbour comes first, \" + \"whatever the storm brings.\" + Flag);\nconst string Quote = \"§.\";\nWrite(Quote);"))));

    private static async Task Check(string before, string after) => Assert.Equal(Expand(Page(after)), await Fixing.FixFirst(Expand(Page(before))));

    private static string Page(string body) => Harbour.Method(body);

    private static string Expand(string code) => code
        .Replace("§", "The harbour comes first, whatever the storm brings", StringComparison.Ordinal)
        .Replace("¶", "Facts.Statements.DoeHarbourFirst.Text", StringComparison.Ordinal);
}
