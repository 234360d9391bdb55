using FactGen.Generator.Tests.Harness;

namespace FactGen.Generator.Tests.Analyzers.Code;

/// <summary>FACT902.</summary>
public sealed class UncitedUseTests
{
    [Theory]
    [InlineData("Write(Facts.Claims.[|PortsUncited|].Text);")]
    [InlineData("var fact = Facts.Events.[|Talks|];")]
    [InlineData("var value = Facts.Measures.[|Depth|]?.Value;")]
    [InlineData("System.Func<Claim> late = () => Facts.Claims.[|PortsUncited|];")]
    [InlineData("Write($\"{Facts.Claims.[|PortsUncited|]}\");")]
    [InlineData("var both = new Fact[] { Facts.Claims.[|PortsUncited|], Facts.Claims.PortsMet, Facts.Events.[|Talks|] };")]
    [InlineData("_ = Facts.Claims.[|PortsUncited|] is { Origins: 0 };")]
    public void Every_use_of_the_member_is_a_warning_at_its_name(string body) => Check(body);

    [Theory]
    [InlineData("Write(nameof(Facts.Claims.PortsUncited));")]
    [InlineData("Write(nameof(Facts.Claims.PortsUncited.Text));")]
    [InlineData("var all = Facts.Claims.All; var found = Facts.Find(\"ports-uncited\");")]
    [InlineData("var fact = Facts.Claims.PortsMet; var anonymous = Facts.Claims.PortsAgreed;")]
    public void A_name_a_query_and_a_cited_fact_are_none(string body) => Check(body);

    [Fact]
    public void Fields_expression_bodies_and_using_static_count_too() => MarkedCode.Check(Harbour.Project, "FACT902", """
        using static App.Facts.Claims;
        using FactGen;
        internal sealed class Page
        {
            private static readonly Claim s_claim = [|PortsUncited|];
            public static Claim Claim => [|PortsUncited|];
            public override string ToString() => s_claim.Id;
        }
        """);

    [Fact]
    public void The_message_names_the_fact_as_code_does() => Assert.Equal(
        "`Facts.Claims.PortsUncited` cites no source: add one in its YAML, or use another fact",
        Assert.Single(Check("_ = Facts.Claims.[|PortsUncited|];")).GetMessage(null));

    [Fact]
    public void It_is_a_warning_with_a_page()
    {
        var found = Assert.Single(Check("_ = Facts.Claims.[|PortsUncited|];"));

        Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Warning, found.Severity);
        Assert.EndsWith("docs/rules/FACT902.md", found.Descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pragma_acknowledges_it() => Check("""
        #pragma warning disable FACT902 // The article is on its way.
                _ = Facts.Claims.PortsUncited;
        #pragma warning restore FACT902
        """);

    [Fact]
    public void Facts_of_a_referenced_assembly_are_the_same() =>
        MarkedCode.Check(Harbour.Consumer, "FACT902", Harbour.Method("_ = Facts.Claims.[|PortsUncited|];"));

    [Fact]
    public void A_class_of_ones_own_that_looks_like_facts_is_not_meant() => MarkedCode.Check(Harbour.Project, "FACT902", """
        namespace Other;
        internal static class Facts { internal static class Claims { public static string PortsUncited => ""; } }
        internal static class Page { public static string Show() => Facts.Claims.PortsUncited; }
        """);

    [Fact]
    public void A_fact_whose_sources_are_acknowledged_as_missing_is_still_uncited() => MarkedCode.Check(
        FactProject.Of("claims:\n  # factgen-disable-next-line FACT101: common knowledge\n  c: { text: It is so. }\n"),
        "FACT902",
        "internal static class Page { public static FactGen.Claim Show() => App.Facts.Claims.[|C|]; }");

    private static IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic> Check(string body) =>
        MarkedCode.Check(Harbour.Project, "FACT902", "using FactGen;\n" + Harbour.Method(body));
}
