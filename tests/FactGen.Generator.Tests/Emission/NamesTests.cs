using FactGen.Generator.Tests.Harness;

namespace FactGen.Generator.Tests.Emission;

/// <summary>The emitted code compiles, without a warning, in projects that make it hard.</summary>
public sealed class NamesTests
{
    private const string OnePerson = "people:\n  jane-doe: { name: Jane Doe }\n";

    [Theory]
    [InlineData("class", "Class")]
    [InlineData("jane-doe", "JaneDoe")]
    [InlineData("2021-03-22", "_2021_03_22")]
    [InlineData("g7-2021", "G7_2021")]
    [InlineData("岸信夫", "岸信夫")]
    [InlineData("élan-vital", "ÉlanVital")]
    [InlineData("all", "All_")]
    [InlineData("find", "Find_")]
    [InlineData("pack", "Pack_")]
    [InlineData("people", "People_")]
    [InlineData("equals", "Equals_")]
    [InlineData("to-string", "ToString_")]
    [InlineData("facts", "Facts")]
    [InlineData("system", "System")]
    [InlineData("fact-gen", "FactGen")]
    [InlineData("instance", "Instance")]
    public void An_id_becomes_a_member(string id, string member) =>
        Assert.Equal(id, FactProject.Of($"people:\n  {id}: {{ name: Jane Doe }}\n").Evaluate($"Facts.People.{member}.Id"));

    [Theory]
    [InlineData("App", "global::App.Facts")]
    [InlineData("Facts", "global::Facts.Facts")]
    [InlineData("FactGen", "global::FactGen.Facts")]
    [InlineData("FactGen.Something", "global::FactGen.Something.Facts")]
    [InlineData("Facts.Of.Harbour", "global::Facts.Of.Harbour.Facts")]
    [InlineData("System", "global::System.Facts")]
    [InlineData("My.class.namespace", "global::My.@class.@namespace.Facts")]
    [InlineData("my-app.2d", "global::my_app._2d.Facts")]
    [InlineData("", "global::Facts")]
    [InlineData("People", "global::People.Facts")]
    public void The_root_namespace_holds_Facts(string rootNamespace, string facts) =>
        Assert.Equal("Jane Doe", FactProject.Of(OnePerson).WithProperty("RootNamespace", rootNamespace).Evaluate(facts + ".People.JaneDoe.Name"));

    [Fact]
    public void FactGenNamespace_goes_before_the_root_namespace() =>
        Assert.Equal("Jane Doe", FactProject.Of(OnePerson).WithProperty("FactGenNamespace", "Knowledge").Evaluate("global::Knowledge.Facts.People.JaneDoe.Name"));

    [Fact]
    public void Without_a_root_namespace_the_assemblys_name_stands_in()
    {
        var project = FactProject.Of(OnePerson) with { Properties = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty, AssemblyName = "Some-App" };

        Assert.Equal("Jane Doe", project.Evaluate("global::Some_App.Facts.People.JaneDoe.Name"));
    }

    [Theory]
    [InlineData("public", true)]
    [InlineData("Internal", false)]
    public void FactGenVisibility_says_who_sees_Facts(string visibility, bool isPublic) =>
        Assert.Equal(isPublic, FactProject.Of(OnePerson).WithProperty("FactGenVisibility", visibility).Build().Load("").GetType("App.Facts")!.IsPublic);

    [Fact]
    public void Types_of_the_project_with_our_names_do_no_harm()
    {
        const string Clash = """
            namespace App
            {
                internal sealed class Person { }
                internal sealed class Fact { }
                internal sealed class Statement { }
                internal enum Event { }
                internal sealed class Pack { }
                internal sealed class FactGen { }
                namespace System { internal sealed class ReadOnlySpan { } }
            }
            """;

        Assert.Equal("Jane Doe", FactProject.Of(OnePerson).WithCode(Clash).Evaluate("Facts.People.JaneDoe.Name"));
    }

    [Fact]
    public void A_type_of_the_project_may_be_called_System() => Assert.Equal(
        "Jane Doe", FactProject.Of(OnePerson).WithCode("namespace App { internal static class System { } }").Evaluate("Facts.People.JaneDoe.Name"));

    [Fact]
    public void Files_whose_names_differ_only_in_case_or_in_odd_characters_get_outputs_of_their_own()
    {
        string[] paths = ["facts/a.yaml", "facts/A.yaml", "FACTS/a.yaml", "facts/a b.yaml", "facts/a_b.yaml", "facts/a&b.yaml", "facts/ä.yaml", "facts.a.yaml", "../shared/a.yaml", "facts/" + new string('x', 300) + ".yaml"];
        var project = paths.Select((path, i) => (Path: path, Number: i)).Aggregate(new FactProject(), (so, file) => so.With(file.Path, $"people:\n  p-{file.Number}-x: {{ name: P }}\n"));

        var build = project.Build();

        Assert.Equal(build.Sources.Count, build.Sources.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(paths.Length, build.Evaluate("Facts.People.All.Select(person => person.Id).Distinct().Count()"));
    }

    [Fact]
    public void Hundreds_of_files_share_a_bounded_number_of_outputs()
    {
        var project = Enumerable.Range(0, 700).Aggregate(new FactProject(), (so, i) => so.With($"facts/{i}.yaml", $"people:\n  p-{i}-x: {{ name: P{i} }}\n")) with { IsLarge = true };

        var build = project.Build();

        // 128 buckets, 8 segments of the index, Facts and FactPack.
        Assert.InRange(build.Sources.Count, 120, 138);
        Assert.Equal(
            [700, true],
            build.EvaluateAll("Facts.People.Count", "System.Linq.Enumerable.Range(0, 700).All(i => Facts.People.Find($\"p-{i}-x\")!.Name == \"P\" + i)"));
    }

    [Fact]
    public void A_path_from_MSBuild_is_decoded()
    {
        var project = FactProject.Of(OnePerson);
        project = project with { FileOptions = project.FileOptions.Add(("facts/a.yaml", "build_metadata.AdditionalFiles.FactGenPath"), "linked\\a%23b%3B%25.yaml") };

        Assert.Contains("<para>linked/a#b;%.yaml</para>", string.Concat(project.Build().Sources.Values), StringComparison.Ordinal);
    }
}
