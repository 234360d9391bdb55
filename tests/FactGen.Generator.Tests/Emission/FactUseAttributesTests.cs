using FactGen.Generator.Tests.Harness;

namespace FactGen.Generator.Tests.Emission;

/// <summary>What emitted code tells the compiler of facts, also that of another project.</summary>
public sealed class FactUseAttributesTests
{
    [Theory]
    [InlineData("Claims.PortsAgreed", "[AnonymousFact(\"The Daily Quay, citing Harbour Wire (“Ports to talk”), which cited 3 unnamed government sources\")]")]
    [InlineData("Statements.DoeHarbourFirst", "")]
    [InlineData("Claims.PortsClosed", "[Obsolete]")]
    [InlineData("Claims.PortsQuarrelled", "[Obsolete]")]
    [InlineData("People.JaneDoe", "")]
    public void Members_say_what_an_app_must_mind(string member, string expected)
    {
        var attributes = Ports.Project.Build().Compilation.GetTypeByMetadataName("App.Facts+" + member.Split('.')[0])!.GetMembers(member.Split('.')[1]).Single().GetAttributes();

        Assert.Equal(expected, string.Concat(attributes.Select(attribute => attribute.AttributeClass!.Name == "ObsoleteAttribute"
            ? "[Obsolete]"
            : $"[{attribute.AttributeClass.Name.Replace("Attribute", "", StringComparison.Ordinal)}(\"{attribute.ConstructorArguments.Single().Value}\")]")));
    }

    [Fact]
    public void An_uncited_fact_says_so_and_nothing_of_its_anonymous_speaker()
    {
        var code = FactProject.Of("statements:\n  s: { speaker: { anonymous: officials }, paraphrase: P }\n").Build().SourceOf("facts/a.yaml");

        Assert.Contains("[global::FactGen.Packed.UncitedFact]", code, StringComparison.Ordinal);
        Assert.DoesNotContain("AnonymousFact", code, StringComparison.Ordinal);
    }

    [Fact]
    public void An_anonymous_fact_of_two_origins_is_not_marked() => Assert.DoesNotContain(
        "AnonymousFact",
        FactProject.Of("""
            outlets:
              a: { name: A }
              b: { name: B }
            articles:
              one: { title: One, outlet: a }
              two: { title: Two, outlet: b }
            claims:
              c:
                text: T
                sources:
                  - { article: one, via: [{ anonymous: officials of one port }] }
                  - { article: two, via: [{ anonymous: officials of another port }] }

            """).Build().SourceOf("facts/a.yaml"),
        StringComparison.Ordinal);

    [Fact]
    public void Quotes_are_listed_by_length_hash_and_member_with_the_punctuation_around_them() => Assert.Equal(
        "5 4d7fd4a275375d32 First\n5 4d7fd4a275375d32 Second \" .\"",
        QuotesOf(FactProject.Of("""
            statements:
              first: { speaker: { anonymous: officials }, quote: one two three four five }
              second: { speaker: { anonymous: officials }, quote: '“One, TWO three four five.”' }
              short: { speaker: { anonymous: officials }, quote: one two three four }
              told: { speaker: { anonymous: officials }, paraphrase: one two three four five }

            """).Build()));

    [Fact]
    public void A_file_without_quotes_lists_none() =>
        Assert.DoesNotContain("CuratedQuotes", FactProject.Of("statements:\n  s: { speaker: { anonymous: officials }, quote: too short }\n").Build().SourceOf("facts/a.yaml"), StringComparison.Ordinal);

    [Theory]
    [InlineData("RootNamespace", "")]
    [InlineData("FactGenNamespace", "my-app.class.2d")]
    [InlineData("FactGenVisibility", "internal")]
    public void The_list_compiles_in_every_namespace_and_visibility(string property, string value)
    {
        var project = FactProject.Of("statements:\n  s: { speaker: { anonymous: officials }, quote: one two three four five }\n").WithProperty(property, value);

        Assert.Equal("5 4d7fd4a275375d32 S", QuotesOf(project.Build()));
    }

    [Fact]
    public void Hostile_quotes_stay_within_their_line()
    {
        string[] hostile = ["\\\"); } /* one two three four five", "one two three four five \\n6 0000000000000000 X", "one two three\\u2028four five */ \\\\", "..... one two three four five ;;;;;;;;;;"];
        var yaml = "statements:\n" + string.Concat(hostile.Select((quote, i) => $"  s{i}: {{ speaker: {{ anonymous: officials }}, quote: \"{quote}\" }}\n"));
        var lines = QuotesOf((FactProject.Of(yaml) with { RuleOptions = MarkedCode.OfCodeAlone }).Build()).Split('\n');

        Assert.Equal(hostile.Length, lines.Length);
        Assert.All(lines, line => Assert.Matches("^[0-9]+ [0-9a-f]{16} S[0-9]( [^ ]* [^ ]*)?$", line));
    }

    [Fact]
    public void A_quote_takes_about_forty_bytes()
    {
        const int Count = 200;
        var project = FactProject.Of("statements:\n" + string.Concat(Enumerable.Range(0, Count).Select(
            i => $"  doe-harbour-{i:d3}: {{ speaker: {{ anonymous: officials }}, quote: \"{string.Join(" ", Enumerable.Range(0, 20).Select(word => $"word{i}x{word}"))}.\" }}\n")));

        Assert.InRange(QuotesOf(project.Build()).Length / Count, 20, 45);
    }

    private static string QuotesOf(FactBuild build)
    {
        var pointer = Assert.Single(build.Compilation.Assembly.GetAttributes(), attribute => attribute.AttributeClass!.Name == "FactsClassAttribute");
        var facts = (Microsoft.CodeAnalysis.INamedTypeSymbol)pointer.ConstructorArguments[0].Value!;
        Assert.Equal("Facts", facts.Name);
        var attribute = Assert.Single(facts.GetAttributes(), attribute => attribute.AttributeClass!.Name == "CuratedQuotesAttribute");
        Assert.Equal(1, attribute.ConstructorArguments[0].Value);
        return (string)attribute.ConstructorArguments[1].Value!;
    }
}
