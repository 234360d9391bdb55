using FactGen.Generator.Tests.Harness;

namespace FactGen.Generator.Tests.Emission;

/// <summary>What IntelliSense shows of a fact.</summary>
public sealed class DocsTests
{
    [Fact]
    public void A_statements_docs_carry_quote_speaker_date_article_outlet_and_file() => Assert.Equal(
        """
        <summary>“The harbour comes first.”</summary>
        <remarks>
        <para>Jane Doe, 2021-03-16</para>
        <para>Ports agree to cooperate, The Daily Quay, 2021-03-23</para>
        <para>facts/ports/facts.yml</para>
        </remarks>
        """,
        DocsOf(Ports.Project, "Statements.DoeHarbourFirst"));

    [Theory]
    [InlineData("People.JaneDoe", "<summary>Jane Doe</summary>")]
    [InlineData("Articles.Quay2021_03_23", "<summary>Ports agree to cooperate</summary>\n<remarks>\n<para>The Daily Quay, 2021-03-23</para>")]
    [InlineData("Statements.JointCalm", "<summary>They called for calm.</summary>\n<remarks>\n<para>Jane Doe, Ministry of Ports, port officials</para>")]
    [InlineData("Claims.PortsAgreed", "<summary>The two ports agreed to cooperate closely in a storm.</summary>\n<remarks>\n<para>2021-03-16</para>\n<para>The Daily Quay, citing Harbour Wire (“Ports to talk”), which cited 3 unnamed government sources</para>")]
    [InlineData("Events.PortTalks2021", "<summary>The port talks</summary>\n<remarks>\n<para>Tokyo, 2021-03-16/2021-03-18</para>")]
    [InlineData("Measures.HarbourDepth", "<summary>depth of the harbour at low tide: about 11.50 m</summary>\n<remarks>\n<para>2021~</para>")]
    public void Every_sections_docs_begin_with_what_it_is(string member, string start) =>
        Assert.StartsWith(start, DocsOf(Ports.Project, member), StringComparison.Ordinal);

    [Fact]
    public void A_long_quote_is_cut_at_a_word()
    {
        var docs = DocsOf(Statement(string.Join(" ", Enumerable.Repeat("harbour", 100))), "Statements.S");

        Assert.Matches("<summary>“(harbour ){36}harbour…”</summary>", docs);
    }

    [Fact]
    public void Text_without_spaces_is_cut_between_characters()
    {
        var docs = DocsOf(Statement("x" + string.Concat(Enumerable.Repeat("😀", 400))), "Statements.S");

        Assert.Contains("😀…”</summary>", docs, StringComparison.Ordinal);
        Assert.DoesNotContain("\uFFFD", docs, StringComparison.Ordinal);
    }

    // Docs that are no XML are docs that nobody sees: the compiler drops them without a word, since warnings are off in generated code.
    [Theory]
    [InlineData("</summary><b> & ]]> &amp;")]
    [InlineData("<!-- <?xml /// \\")]
    public void Markup_in_words_names_titles_and_paths_is_text(string hostile)
    {
        var project = new FactProject().With("facts/<a&b>.yaml", $$"""
            people:
              p: { name: '{{hostile}}' }
            outlets:
              o: { name: '{{hostile}}' }
            articles:
              a: { title: '{{hostile}}', outlet: o }
            statements:
              s: { speaker: p, quote: '{{hostile}}', sources: [a] }
            claims:
              c: { text: '{{hostile}}', sources: [{ article: a, via: [{ anonymous: '{{hostile}}' }] }] }

            """);

        Assert.Equal($"“{hostile}”|{hostile}|{hostile}, {hostile}|facts/<a&b>.yaml", TextOf("Statements.S"));
        Assert.Equal($"{hostile}|{hostile}, citing unnamed {hostile}|{hostile}, {hostile}|facts/<a&b>.yaml", TextOf("Claims.C"));

        string TextOf(string member)
        {
            var docs = System.Xml.Linq.XElement.Parse($"<docs>{DocsOf(project, member)}</docs>");
            return string.Join("|", docs.Descendants().Where(element => !element.HasElements).Select(element => element.Value));
        }
    }

    [Fact]
    public void A_retracted_fact_is_obsolete_with_the_reason() => Assert.Equal(
        "FACT901: The claim 'ports-closed' is retracted: They never did.",
        ObsoleteMessage(Ports.Project, "Claims", "PortsClosed"));

    [Fact]
    public void A_superseded_fact_is_obsolete_with_the_replacement() => Assert.Equal(
        "FACT901: The claim 'ports-quarrelled' is superseded: use Facts.Claims.PortsAgreed instead.",
        ObsoleteMessage(Ports.Project, "Claims", "PortsQuarrelled"));

    [Fact]
    public void A_fact_that_stands_is_not_obsolete() => Assert.Null(ObsoleteMessage(Ports.Project, "Claims", "PortsAgreed"));

    private static FactProject Statement(string quote) =>
        FactProject.Of($"statements:\n  s:\n    speaker: {{ anonymous: officials }}\n    quote: {quote}\n");

    private static string DocsOf(FactProject project, string member)
    {
        var symbol = project.Build().Compilation.GetTypeByMetadataName("App.Facts+" + member.Split('.')[0])!.GetMembers(member.Split('.')[1]).Single();
        var xml = symbol.GetDocumentationCommentXml()!.ReplaceLineEndings("\n");
        var lines = xml.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Join("\n", lines[1..^1]);
    }

    private static string? ObsoleteMessage(FactProject project, string section, string member)
    {
        var property = project.Build().Load("").GetType("App.Facts+" + section)!.GetProperty(member)!;
        var attribute = (ObsoleteAttribute?)Attribute.GetCustomAttribute(property, typeof(ObsoleteAttribute));
        return attribute is null ? null : $"{attribute.DiagnosticId}: {attribute.Message}";
    }
}
