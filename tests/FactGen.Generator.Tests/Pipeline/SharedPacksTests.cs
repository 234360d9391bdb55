using FactGen.Core.Packs;
using FactGen.Generator.Tests.Harness;

namespace FactGen.Generator.Tests.Pipeline;

/// <summary>A pack is read once, whoever references it and however often.</summary>
public sealed class SharedPacksTests
{
    private static readonly FactProject s_pack = (FactProject.Of("people: { zoe-poe: { name: Zoe Poe } }\n") with { AssemblyName = "Poe" }).WithProperty("RootNamespace", "Poe");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Two_projects_that_reference_an_assembly_share_what_was_read(bool isLive)
    {
        var (one, other) = (Referring("One", isLive), Referring("Other", isLive));

        Assert.Same(ValueOf<ReferencedPack>(one, StepNames.Packs), ValueOf<ReferencedPack>(other, StepNames.Packs));
        Assert.Same(ValueOf<PackIndex>(one, StepNames.PackIndex), ValueOf<PackIndex>(other, StepNames.PackIndex));
    }

    [Fact]
    public void A_build_and_an_editor_that_reference_the_same_pack_share_it_too() => Assert.Same(
        ValueOf<PackIndex>(Referring("One", isLive: false), StepNames.PackIndex),
        ValueOf<PackIndex>(Referring("Other", isLive: true), StepNames.PackIndex));

    [Fact]
    public void A_pack_that_is_edited_is_read_anew()
    {
        var edited = s_pack.With("facts/a.yaml", "people: { zoe-poe: { name: Zoë Poe } }\n");

        Assert.Equal("Zoë Poe", Referring("App", isLive: true).Edit(app => app with { Projects = [new ReferencedProject(edited, IsLive: true)] }).Evaluate("Facts.Statements.S.Speaker.Name"));
    }

    [Fact]
    public void Framework_assemblies_are_no_packs() => Assert.DoesNotContain(
        FactProject.Of("people: { p: { name: P } }\n").Build().Result.TrackedSteps,
        step => step.Key == StepNames.Packs && step.Value.Any(run => !run.Outputs.IsEmpty));

    private static FactBuild Referring(string assemblyName, bool isLive)
    {
        var project = FactProject.Of("statements: { s: { speaker: zoe-poe, paraphrase: So. } }\n") with { AssemblyName = assemblyName };
        return (isLive ? project.ReferencingLive(s_pack) : project.Referencing(s_pack)).Build();
    }

    private static T ValueOf<T>(FactBuild build, string step) =>
        (T)build.Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Value).Single(value => value is T);
}
