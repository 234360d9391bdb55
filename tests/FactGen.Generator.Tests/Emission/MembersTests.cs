using System.Globalization;
using FactGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator.Tests.Emission;

/// <summary>What ids become, as <c>FactGenMembers</c> asks for it.</summary>
public sealed class MembersTests
{
    // As many as are still named without being asked for, and their hash: the same in every version of FactGen, since packs carry it.
    private const int MostNamed = 20_000;
    private const ulong HashOfJaneDoe = 0xa7bd1d183acb44d8;

    // Both have the FNV-1a hash 775b3d803f2db6c3.
    private const string OneOfHash = "ndvgicfjwtqbi";
    private const string OtherOfHash = "xz72jueqciikl";

    private static readonly FactProject s_ids = Ports.Project.WithProperty("FactGenMembers", "ids");

    public static TheoryData<string> SectionsOfPorts => new("People", "Organizations", "Outlets", "Articles", "Statements", "Claims", "Events", "Measures");

    [Theory]
    [InlineData("all", true, false)]
    [InlineData("ids", false, true)]
    [InlineData(" Ids ", false, true)]
    [InlineData("none", false, false)]
    [InlineData("", true, false)]
    [InlineData("some", true, false)]
    public void The_property_says_what_ids_become(string value, bool areMembers, bool areTyped)
    {
        var statements = Ports.Project.WithProperty("FactGenMembers", value).Build().Compilation.GetTypeByMetadataName("App.Facts+Statements")!;

        Assert.Equal(areMembers, statements.GetMembers("DoeHarbourFirst").Length > 0);
        Assert.Equal(areTyped, statements.GetTypeMembers("Id").Length > 0);
        Assert.Equal(areTyped, statements.GetMembers("Get").Length > 0);
        Assert.NotEmpty(statements.GetMembers("Find"));
    }

    [Theory]
    [MemberData(nameof(SectionsOfPorts))]
    public void Every_typed_id_gives_its_entry(string section) => Assert.Equal(
        true,
        s_ids.Evaluate($"App.Facts.{section}.All.Count > 0 && System.Enum.GetValues<App.Facts.{section}.Id>().Select(id => App.Facts.{section}.Get(id)).ToHashSet().SetEquals(App.Facts.{section}.All)"));

    [Theory]
    [InlineData("ids")]
    [InlineData("none")]
    public void What_facts_hold_and_refer_to_does_not_depend_on_it(string members) => Assert.Equal(
        ["The harbour comes first.", "Jane Doe", "The Daily Quay"],
        Ports.Project.WithProperty("FactGenMembers", members).Build().EvaluateAll(
            "App.Facts.Find(\"doe-harbour-first\")!.Text",
            "App.Facts.Statements.Find(\"doe-harbour-first\")!.Speaker.Name",
            "App.Facts.Statements.Find(\"doe-harbour-first\")!.Attribution"));

    [Fact]
    public void A_typed_id_is_the_hash_of_the_id_whatever_else_there_is() => Assert.Equal(
        HashOfJaneDoe.ToString(CultureInfo.InvariantCulture),
        FactProject.Of("people:\n  jane-doe: { name: Jane Doe }\n").WithProperty("FactGenMembers", "ids").Evaluate("((ulong)App.Facts.People.Id.JaneDoe).ToString()"));

    [Theory]
    [InlineData("id")]
    [InlineData("get")]
    [InlineData("all")]
    [InlineData("people")]
    [InlineData("to-string")]
    [InlineData("value")]
    [InlineData("2021-03-22")]
    [InlineData("岸信夫")]
    public void Every_id_can_be_a_typed_id(string id) => Assert.Equal(
        id,
        FactProject.Of($"people:\n  {id}: {{ name: Jane Doe }}\n").WithProperty("FactGenMembers", "ids").Evaluate("App.Facts.People.Get(System.Enum.GetValues<App.Facts.People.Id>()[0]).Id"));

    [Theory]
    [InlineData("FactGenVisibility", "internal")]
    [InlineData("RootNamespace", "")]
    [InlineData("RootNamespace", "Id")]
    public void Typed_ids_compile_in_every_namespace_and_visibility(string property, string value) => s_ids.WithProperty(property, value).Build();

    [Fact]
    public void A_section_without_entries_has_no_typed_ids() =>
        Assert.DoesNotContain("Claims", FactProject.Of("people:\n  jane-doe: { name: Jane Doe }\n").WithProperty("FactGenMembers", "ids").Build().Sources["Facts.Id.g.cs"], StringComparison.Ordinal);

    [Theory]
    [InlineData("Claims", "PortsClosed", "ObsoleteAttribute")]
    [InlineData("Statements", "DoeHarbourFirst", "")]
    [InlineData("People", "JaneDoe", "")]
    public void A_typed_id_says_what_an_app_must_mind(string section, string name, string attribute) => Assert.Equal(
        attribute,
        string.Concat(s_ids.Build().Compilation.GetTypeByMetadataName($"App.Facts+{section}+Id")!.GetMembers(name).Single().GetAttributes().Select(item => item.AttributeClass!.Name)));

    // An attribute on each of a hundred thousand typed ids costs the compiler more than the typed ids.
    [Fact]
    public void What_an_app_must_mind_of_typed_ids_stands_in_one_attribute()
    {
        var build = s_ids.With("facts/a.yaml", "claims:\n  bare: { text: It is so. }\n").Build();

        var marked = build.Compilation.GetTypeByMetadataName("App.Facts+Claims+Id")!.GetAttributes().Single(item => item.AttributeClass!.Name == "MarkedFactsAttribute");

        Assert.Equal(
            "Bare\nPortsAgreed The Daily Quay, citing Harbour Wire (“Ports to talk”), which cited 3 unnamed government sources\n",
            marked.ConstructorArguments[1].Value);
    }

    [Fact]
    public void The_replacement_of_a_superseded_fact_is_named_as_code_can_name_it()
    {
        var sources = s_ids.Build().Sources["Facts.Id.g.cs"];

        Assert.Contains("use Facts.Claims.Id.PortsAgreed instead", sources, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_names_nothing_is_said_of_names()
    {
        var code = Ports.Project.WithProperty("FactGenMembers", "none").Build().SourceOf("facts/ports/facts.yml");

        Assert.DoesNotContain("Obsolete(", code, StringComparison.Ordinal);
        Assert.DoesNotContain("AnonymousFact(", code, StringComparison.Ordinal);
        Assert.DoesNotContain("CuratedQuotes(", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_entries_become_typed_ids_and_the_compiler_says_so()
    {
        var build = FactBuild.Generate(Many(MostNamed + 1));

        Assert.Equal(
            "info FACT704: 20001 entries are too many for a C# member each, so that their ids are values of enums instead, as in "
            + "`Facts.Statements.Get(Facts.Statements.Id.TheId)`: set `FactGenMembers` to `ids` to agree to that, to `all` for members nevertheless, or to "
            + "`none` for neither",
            Findings.Print(Assert.Single(build.Result.Diagnostics), FactProject.Directory));
        Assert.Contains("Facts.Id.g.cs", build.Sources.Keys);
    }

    [Theory]
    [InlineData(MostNamed, "")]
    [InlineData(MostNamed + 1, "all")]
    [InlineData(MostNamed + 1, "ids")]
    [InlineData(MostNamed + 1, "none")]
    public void Who_has_fewer_or_has_chosen_hears_nothing(int entries, string members)
    {
        var build = FactBuild.Generate(Many(entries).WithProperty("FactGenMembers", members));

        Assert.Empty(build.Result.Diagnostics);
        Assert.Equal(members == "ids", build.Sources.ContainsKey("Facts.Id.g.cs"));
    }

    [Fact]
    public void More_typed_ids_than_a_class_could_hold_members_compile_and_run() => Assert.Equal(
        "c2x32999",
        FactBuild.Generate(Crowd.WithProperty("FactGenMembers", "ids")).Evaluate("App.Facts.Claims.Get(App.Facts.Claims.Id.C2x32999).Id"));

    [Theory]
    [InlineData("ids")]
    [InlineData("none")]
    public void The_limit_of_members_holds_for_members_alone(string members) =>
        Assert.Empty(FactBuild.Generate(Crowd.WithProperty("FactGenMembers", members)).Result.Diagnostics);

    [Fact]
    public void More_members_than_a_class_can_hold_are_an_error_rather_than_a_crash_of_the_app() => Assert.Equal(
        "facts/b.yaml(1,1): error FACT014: `claims` has more than 65000 entries, the most that fit into one C# class as members: set "
        + "`FactGenMembers` to `ids`, or split the project into several",
        Findings.Print(Assert.Single(FactBuild.Generate(Crowd.WithProperty("FactGenMembers", "all")).Result.Diagnostics), FactProject.Directory));

    [Fact]
    public void Two_ids_of_one_hash_are_an_error_and_neither_gives_the_others_entry()
    {
        var project = FactProject.Of($"people:\n  {OneOfHash}: {{ name: One }}\n").With("facts/b.yaml", $"people:\n  {OtherOfHash}: {{ name: Other }}\n").WithProperty("FactGenMembers", "ids");

        var build = project.Build($"facts/b.yaml(2,3): error FACT007: The ids `{OtherOfHash}` and `{OneOfHash}` (at facts/a.yaml:2) give the same typed id in C#, by a rare chance: rename one of them");

        Assert.DoesNotContain("Xz72jueqciikl", build.Sources["Facts.Id.g.cs"], StringComparison.Ordinal);
        Assert.Equal("Other", build.Evaluate($"App.Facts.People.Find(\"{OtherOfHash}\")!.Name"));
        project.WithProperty("FactGenMembers", "all").Build();
    }

    [Fact]
    public void Ids_of_one_hash_in_two_sections_do_not_meet() => FactProject
        .Of($"people:\n  {OneOfHash}: {{ name: One }}\norganizations:\n  {OtherOfHash}: {{ name: Other }}\n")
        .WithProperty("FactGenMembers", "ids")
        .Build();

    private static FactProject Crowd { get; } = FactProject.Of(Claims(1)).With("facts/b.yaml", Claims(2)) with { IsLarge = true };

    private static string Claims(int file) =>
        "claims:\n" + string.Concat(Enumerable.Range(0, 33_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"  c{file}x{i}: {{ text: It is so }}\n")));

    private static FactProject Many(int entries) => FactProject.Of(
        "people:\n" + string.Concat(Enumerable.Range(0, entries).Select(i => string.Create(CultureInfo.InvariantCulture, $"  p{i}: {{ name: P }}\n")))) with
    { IsLarge = true };
}
