using FactGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator.Tests.Analyzers.Code;

/// <summary>FACT903.</summary>
public sealed class AttributionUseTests
{
    [Theory]
    [InlineData("Write(Facts.Claims.PortsAgreed.[|Text|]);")]
    [InlineData("Write(Facts.Statements.OfficialTide.[|Quote|]);")]
    [InlineData("Write(Facts.Statements.OfficialCalm.[|Paraphrase|]);")]
    [InlineData("Write($\"It is said: {Facts.Claims.PortsAgreed.[|Text|]}\");")]
    [InlineData("var text = Facts.Claims.PortsAgreed.[|Text|];")]
    [InlineData("Write(((Fact)Facts.Claims.PortsAgreed).[|Text|]);")]
    [InlineData("Write((Facts.Claims.PortsAgreed as Fact)!.[|Text|]);")]
    [InlineData("Write(Facts.Claims.PortsAgreed.[|Text|].ToUpperInvariant());")]
    [InlineData("var c = Facts.Claims.PortsAgreed; Write(c.[|Text|]);")]
    [InlineData("Claim? c = Facts.Claims.PortsAgreed; Write(c?.[|Text|]);")]
    [InlineData("Claim? c = Facts.Claims.PortsAgreed; Write(c?.[|Text|]?.Trim());")]
    [InlineData("var c = Facts.Claims.PortsAgreed; var d = c; var e = d; Write(e.[|Text|]);")]
    [InlineData("Claim? c = null; if (Flag) c = Facts.Claims.PortsAgreed; Write(c?.[|Text|]);")]
    [InlineData("Fact c; c = Facts.Claims.PortsAgreed; Write(c.[|Text|]);")]
    [InlineData("Claim? c = null; c ??= Facts.Claims.PortsAgreed; Write(c.[|Text|]);")]
    [InlineData("if (Facts.Claims.PortsAgreed is { [|Text|]: var t }) Write(t);")]
    [InlineData("if (Facts.Claims.PortsAgreed is { Origins: 1, [|Text|]: { Length: > 3 } t }) Write(t);")]
    [InlineData("if (Facts.Claims.PortsAgreed is Fact f) Write(f.[|Text|]);")]
    [InlineData("if (Facts.Claims.PortsAgreed is { Reports: 1 } f) Write(f.[|Text|]);")]
    [InlineData("if (Facts.Statements.OfficialTide.[|Quote|] is { } q) Write(q);")]
    [InlineData("Write(Facts.Claims.PortsAgreed switch { { [|Text|]: var t } => t });")]
    [InlineData("switch (Facts.Claims.PortsAgreed) { case { [|Text|]: var t }: Write(t); break; }")]
    [InlineData("System.Action late = () => Write(Facts.Claims.PortsAgreed.[|Text|]); late();")]
    [InlineData("Local(); void Local() => Write(Facts.Claims.PortsAgreed.[|Text|]);")]
    [InlineData("var c = Facts.Claims.PortsAgreed; Local(); void Local() => Write(c.[|Text|]);")]
    [InlineData("foreach (var i in new[] { 1, 2 }) Write(Facts.Claims.PortsAgreed.[|Text|]);")]
    [InlineData("Write(Flag ? Facts.Claims.PortsAgreed.[|Text|] : null);")]
    public void Words_without_the_attribution_are_a_warning_at_the_property(string body) => Check(body);

    [Theory]
    [InlineData("Write(Facts.Claims.PortsAgreed.[|Text|]); Write(Facts.Claims.PortsMet.Attribution);")]
    [InlineData("Write(Facts.Claims.PortsAgreed.Text + Facts.Claims.PortsAgreed.Attribution); Write(Facts.Statements.OfficialTide.[|Text|]);")]
    [InlineData("Write(Facts.Claims.PortsAgreed.[|Text|]); Write(Facts.Claims.PortsAgreed.Text); Write(Facts.Statements.OfficialTide.[|Quote|]);")]
    public void Each_fact_has_an_attribution_of_its_own_and_is_told_once(string body) => Check(body);

    [Theory]
    [InlineData("Write(Facts.Claims.PortsAgreed.Attribution); Write(Facts.Claims.PortsAgreed.Text);")]
    [InlineData("var c = Facts.Claims.PortsAgreed; Write(c.Text); Write(c.Attribution);")]
    [InlineData("var c = Facts.Claims.PortsAgreed; Write(c.Text); Write(Facts.Claims.PortsAgreed.Attribution);")]
    [InlineData("var c = Facts.Claims.PortsAgreed; Write(c.Text); Local(); void Local() => Write(c.Attribution);")]
    [InlineData("Write($\"{Facts.Claims.PortsAgreed.Text} ({Facts.Claims.PortsAgreed.Attribution})\");")]
    [InlineData("if (Facts.Claims.PortsAgreed is { Text: var t, Attribution: var a }) Write(t + a);")]
    public void With_the_attribution_there_is_nothing_to_say(string body) => Check(body);

    [Theory]
    [InlineData("Write(Facts.Claims.PortsMet.Text); Write(Facts.Statements.DoeHarbourFirst.Quote);")]
    [InlineData("var c = Facts.Claims.PortsAgreed; var n = c.Origins;")]
    [InlineData("Write(nameof(Facts.Claims.PortsAgreed.Text));")]
    [InlineData("Write(Facts.Claims.PortsAgreed.ToString()); Write($\"{Facts.Claims.PortsAgreed}\");")]
    [InlineData("var same = Facts.Claims.PortsAgreed.Text == \"It is so.\";")]
    [InlineData("var has = Facts.Statements.OfficialTide.Quote is not null;")]
    [InlineData("var has = Facts.Statements.OfficialTide?.Quote is null;")]
    [InlineData("var has = string.IsNullOrEmpty(Facts.Statements.OfficialTide.Quote);")]
    [InlineData("var has = Facts.Statements.OfficialTide is { Quote: not null };")]
    [InlineData("var length = Facts.Claims.PortsAgreed.Text.Length;")]
    [InlineData("var has = Facts.Claims.PortsAgreed.Text.Contains(\"agreed\", System.StringComparison.Ordinal);")]
    [InlineData("var has = Facts.Statements.OfficialTide.Quote?.StartsWith(\"The\", System.StringComparison.Ordinal);")]
    [InlineData("var length = Facts.Statements.OfficialTide?.Quote?.Length;")]
    [InlineData("var has = \"a text\".Contains(Facts.Claims.PortsAgreed.Text);")]
    [InlineData("var order = string.CompareOrdinal(Facts.Claims.PortsAgreed.Text, \"It is so.\");")]
    public void What_shows_no_words_of_such_a_fact_is_silent(string body) => Check(body);

    [Theory]
    [InlineData("var c = Facts.Claims.PortsAgreed; if (Flag) c = Facts.Claims.PortsMet; Write(c.Text);")]
    [InlineData("foreach (var c in new[] { Facts.Claims.PortsAgreed }) Write(c.Text);")]
    [InlineData("var c = Flag ? Facts.Claims.PortsAgreed : Facts.Claims.PortsMet; Write(c.Text);")]
    [InlineData("var c = Facts.Claims.PortsAgreed; Change(ref c); Write(c.Text); static void Change(ref Claim c) { }")]
    [InlineData("var c = Facts.Claims.PortsAgreed; ref var r = ref c; r = Facts.Claims.PortsMet; Write(c.Text);")]
    [InlineData("Claim c, d; (c, d) = (Facts.Claims.PortsAgreed, Facts.Claims.PortsMet); Write(c.Text);")]
    [InlineData("Show(Facts.Claims.PortsAgreed); void Show(Claim c) => Write(c.Text);")]
    [InlineData("Fact a = Facts.Claims.PortsAgreed, b = a; for (var i = 0; i < 2; i++) { a = b; b = a; } Write(a.Text);")]
    [InlineData("Write(Facts.Claims.PortsAgreed.Text); Show(Facts.Claims.PortsAgreed); void Show(Fact f) => Write(f.Attribution);")]
    public void Where_it_is_unclear_which_fact_is_meant_it_is_silent(string body) => Check(body);

    [Fact]
    public void The_message_names_the_fact_and_gives_the_attribution() => Assert.Equal(
        "`Facts.Claims.PortsAgreed` rests on one origin, and nobody names who it is: show its `Attribution` with it (“Harbour Wire, citing several unnamed government sources”)",
        Assert.Single(Check("Write(Facts.Claims.PortsAgreed.[|Text|]);")).GetMessage(null));

    [Fact]
    public void A_method_is_judged_by_itself() => CheckAll("""
        internal static class Page
        {
            public static string Text() => Facts.Claims.PortsAgreed.[|Text|];
            public static string Attribution() => Facts.Claims.PortsAgreed.Attribution;
        }
        """);

    [Fact]
    public void Properties_initialisers_and_constructors_of_a_type_are_judged_together() => CheckAll("""
        internal sealed class View
        {
            public string Text => Facts.Claims.PortsAgreed.Text;
            public string Attribution => Facts.Claims.PortsAgreed.Attribution;
        }
        internal sealed class Row
        {
            private readonly string _text = Facts.Claims.PortsAgreed.Text;
            private readonly string _attribution;
            public Row() => _attribution = Facts.Claims.PortsAgreed.Attribution;
            public override string ToString() => _text + _attribution;
        }
        internal sealed class Bare
        {
            private readonly string _text = Facts.Claims.PortsAgreed.[|Text|];
            public string Quote => Facts.Statements.OfficialTide.[|Text|];
            public Bare() => System.Console.WriteLine(Facts.Statements.OfficialCalm.[|Text|]);
            public override string ToString() => _text;
        }
        """);

    [Fact]
    public void A_field_or_property_that_nobody_can_change_is_followed() => CheckAll("""
        internal sealed class Page
        {
            private static readonly Claim s_agreed = Facts.Claims.PortsAgreed;
            private readonly Claim _agreed;
            private readonly Claim _unclear;
            private Claim _changing = Facts.Claims.PortsAgreed;
            public Page(Claim other)
            {
                _agreed = Facts.Claims.PortsAgreed;
                _unclear = other;
            }

            private static Statement Tide { get; } = Facts.Statements.OfficialTide;
            private static Statement Calm => Facts.Statements.OfficialCalm;
            public string One() => s_agreed.[|Text|];
            public string Two() { var c = _agreed; return c.[|Text|]; }
            public string Three() => Tide.[|Text|] + Calm.[|Text|];
            public string Four() => _agreed.Text + Facts.Claims.PortsAgreed.Attribution;
            public string Five() => s_agreed.Attribution + Facts.Claims.PortsAgreed.Text;
            public string Six() => _unclear.Text + _changing.Text;
            public string Seven() => this is { _agreed: { [|Text|]: var t } } ? t : "";
            public void Change(Claim other) => _changing = other;
        }
        """);

    [Fact]
    public void The_parts_of_a_partial_type_are_one_type() => CheckAll("""
        internal sealed partial class View { public string Text => Facts.Claims.PortsAgreed.Text; }
        internal sealed partial class View { public string Attribution => Facts.Claims.PortsAgreed.Attribution; }
        """);

    [Fact]
    public void A_nested_type_is_a_type_of_its_own() => CheckAll("""
        internal sealed class Outer
        {
            public string Attribution => Facts.Claims.PortsAgreed.Attribution;
            internal sealed class Inner { public string Text => Facts.Claims.PortsAgreed.[|Text|]; }
        }
        """);

    [Fact]
    public void Top_level_statements_are_a_method()
    {
        var code = MarkedCode.Parse("""
            using App;
            var c = Facts.Claims.PortsAgreed;
            System.Console.WriteLine(c.[|Text|]);
            """);
        var build = FactBuild.Generate((Harbour.Project with { RuleOptions = MarkedCode.OfCodeAlone, IsProgram = true }).WithCode(code.Text));

        Assert.Equal("Code0.cs(3,28): warning FACT903", Findings.Print(Assert.Single(build.Analyze()), FactProject.Directory)[..31]);
    }

    [Fact]
    public void Operators_indexers_events_and_local_lambdas_are_members_too() => CheckAll("""
        internal sealed class Page
        {
            public static string operator +(Page page, int i) => Facts.Claims.PortsAgreed.[|Text|];
            public event System.Action Shown { add => System.Console.WriteLine(Facts.Claims.PortsAgreed.[|Text|]); remove { } }
            ~Page() => System.Console.WriteLine(Facts.Claims.PortsAgreed.[|Text|]);
        }
        """);

    [Fact]
    public void Facts_of_a_referenced_assembly_are_the_same() => MarkedCode.Check(
        Harbour.Consumer, "FACT903", "using FactGen;\n" + Harbour.Method("var c = Facts.Claims.PortsAgreed; Write(c.[|Text|]); Write(Facts.Statements.OfficialTide.Text + Facts.Statements.OfficialTide.Attribution);"));

    [Fact]
    public void A_thousand_locals_that_hand_a_fact_on_are_followed_to_its_end()
    {
        var chain = string.Concat(Enumerable.Range(1, 1000).Select(i => $"var c{i} = c{i - 1}; "));
        Check($"var c0 = Facts.Claims.PortsAgreed; {chain} Write(c1000.[|Text|]);");
    }

    [Fact]
    public void A_hostile_attribution_stays_one_line()
    {
        var facts = FactProject.Of("articles:\n  a: { title: T }\nclaims:\n  c:\n    text: T\n    sources: [{ article: a, via: [{ anonymous: \"x\\n\\\"{0}\\\" \\u202E y\" }] }]\n");
        var found = Assert.Single(MarkedCode.Check(facts, "FACT903", "internal static class Page { public static string Show() => App.Facts.Claims.C.[|Text|]; }"));

        Assert.DoesNotContain('\n', found.GetMessage(null));
        Assert.Contains("\"{0}\"", found.GetMessage(null), StringComparison.Ordinal);
    }

    private static void CheckAll(string code) => MarkedCode.Check(Harbour.Project, "FACT903", "using App;\nusing FactGen;\n" + code);

    private static IReadOnlyList<Diagnostic> Check(string body) => MarkedCode.Check(Harbour.Project, "FACT903", "using FactGen;\n" + Harbour.Method(body));
}
