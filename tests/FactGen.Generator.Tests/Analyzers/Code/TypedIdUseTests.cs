using FactGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator.Tests.Analyzers.Code;

/// <summary>FACT901 to FACT904 where ids are values of an enum rather than members.</summary>
public sealed class TypedIdUseTests
{
    private static readonly FactProject s_facts = Harbour.Project.WithProperty("FactGenMembers", "ids");

    [Theory]
    [InlineData("Write(Facts.Claims.Get(Facts.Claims.Id.[|PortsUncited|]).Text);")]
    [InlineData("var id = Facts.Claims.Id.[|PortsUncited|]; Write(id.ToString());")]
    [InlineData("var ids = new[] { Facts.Claims.Id.[|PortsUncited|], Facts.Claims.Id.PortsMet };")]
    public void An_uncited_fact_is_a_warning_at_its_typed_id(string body) => Check("FACT902", body);

    [Theory]
    [InlineData("Write(nameof(Facts.Claims.Id.PortsUncited));")]
    [InlineData("var claim = Facts.Claims.Get(Facts.Claims.Id.PortsMet);")]
    [InlineData("var person = Facts.People.Get(Facts.People.Id.JaneDoe); Write(person.Name);")]
    [InlineData("var claim = Facts.Claims.Get((Facts.Claims.Id)1);")]
    public void A_name_a_cited_fact_and_a_person_are_none(string body) => Check("FACT902", body);

    [Theory]
    [InlineData("Write(Facts.Claims.Get(Facts.Claims.Id.PortsAgreed).[|Text|]);")]
    [InlineData("var claim = Facts.Claims.Get(Facts.Claims.Id.PortsAgreed); Write(claim.[|Text|]);")]
    [InlineData("var id = Facts.Claims.Id.PortsAgreed; Write(Facts.Claims.Get(id).[|Text|]);")]
    [InlineData("const Facts.Claims.Id Agreed = Facts.Claims.Id.PortsAgreed; Write(Facts.Claims.Get(id: Agreed).[|Text|]);")]
    [InlineData("Write(Facts.Statements.Get(Facts.Statements.Id.OfficialTide)?.[|Quote|]);")]
    public void An_anonymous_fact_that_is_shown_without_its_attribution_is_a_warning(string body) => Check("FACT903", body);

    [Theory]
    [InlineData("var claim = Facts.Claims.Get(Facts.Claims.Id.PortsAgreed); Write(claim.Text + claim.Attribution);")]
    [InlineData("Write(Facts.Claims.Get(Facts.Claims.Id.PortsAgreed).Text + Facts.Claims.Get(Facts.Claims.Id.PortsAgreed).Attribution);")]
    [InlineData("Write(Facts.Claims.Get(Facts.Claims.Id.PortsMet).Text);")]
    [InlineData("var id = Flag ? Facts.Claims.Id.PortsAgreed : Facts.Claims.Id.PortsMet; Write(Facts.Claims.Get(id).Text);")]
    public void One_with_its_attribution_a_named_one_and_an_unclear_one_are_none(string body) => Check("FACT903", body);

    [Fact]
    public void A_constant_of_the_type_that_holds_a_typed_id_is_followed() => MarkedCode.Check(s_facts, "FACT903", """
        using App;
        internal static class Page
        {
            private const Facts.Claims.Id Lead = Facts.Claims.Id.PortsAgreed;
            public static string Show() => Facts.Claims.Get(Lead).[|Text|];
        }
        """);

    [Fact]
    public void The_messages_name_the_typed_id()
    {
        Assert.Equal(
            "`Facts.Claims.Id.PortsUncited` cites no source: add one in its YAML, or use another fact",
            Assert.Single(Check("FACT902", "_ = Facts.Claims.Id.[|PortsUncited|];")).GetMessage(null));
        Assert.StartsWith(
            "`Facts.Claims.Id.PortsAgreed` rests on one origin",
            Assert.Single(Check("FACT903", "Write(Facts.Claims.Get(Facts.Claims.Id.PortsAgreed).[|Text|]);")).GetMessage(null),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_repeated_quote_is_found_and_the_message_writes_the_fact() => Assert.Equal(
        "This repeats the quote of `Facts.Statements.Get(Facts.Statements.Id.DoeHarbourFirst)`: write "
        + "`Facts.Statements.Get(Facts.Statements.Id.DoeHarbourFirst).Text`, so that it stays the words that were checked",
        Assert.Single(Check("FACT904", "Write(\"[|The harbour comes first, whatever the storm brings.|]\");")).GetMessage(null));

    [Fact]
    public void A_retracted_fact_is_the_compilers_warning_at_its_typed_id()
    {
        var project = s_facts.WithCode(Harbour.Method("Write(Facts.Claims.Get(Facts.Claims.Id.PortsClosed).Text);")) with { RuleOptions = MarkedCode.OfCodeAlone };

        var found = Assert.Single(FactBuild.Generate(project).Diagnostics, diagnostic => diagnostic.Severity > DiagnosticSeverity.Info);

        Assert.Equal("FACT901", found.Id);
        Assert.Contains("The claim 'ports-closed' is retracted", found.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_of_a_referenced_assembly_are_the_same()
    {
        var consumer = new FactProject { AssemblyName = "Consumer", References = [Harbour.Reference(Harbour.Yaml, members: "ids")] };

        MarkedCode.Check(consumer, "FACT902", Harbour.Method("_ = Facts.Claims.Get(Facts.Claims.Id.[|PortsUncited|]);"));
        MarkedCode.Check(consumer, "FACT903", Harbour.Method("Write(Facts.Claims.Get(Facts.Claims.Id.PortsAgreed).[|Text|]);"));
        MarkedCode.Check(consumer, "FACT904", Harbour.Method("Write(\"[|The harbour comes first, whatever the storm brings.|]\");"));
    }

    [Fact]
    public void Without_names_there_is_nothing_to_write_in_the_place_of_a_quote() => MarkedCode.Check(
        Harbour.Project.WithProperty("FactGenMembers", "none"), "FACT904", Harbour.Method("Write(\"The harbour comes first, whatever the storm brings.\");"));

    [Fact]
    public void An_enum_of_ones_own_that_looks_like_typed_ids_is_not_meant() => MarkedCode.Check(s_facts, "FACT902", """
        namespace Other;
        internal static class Facts { internal static class Claims { internal enum Id { PortsUncited } internal static string Get(Id id) => ""; } }
        internal static class Page { public static string Show() => Facts.Claims.Get(Facts.Claims.Id.PortsUncited); }
        """);

    private static IReadOnlyList<Diagnostic> Check(string id, string body) => MarkedCode.Check(s_facts, id, "using FactGen;\n" + Harbour.Method(body));
}
