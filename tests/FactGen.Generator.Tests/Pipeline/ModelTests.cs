using System.Collections;
using System.Reflection;
using FactGen.Core.Packs;
using FactGen.Core.Text;
using FactGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Generator.Tests.Pipeline;

/// <summary>What the steps of the pipeline hold on to between two runs.</summary>
public sealed class ModelTests
{
    // Not the slices of files: those keep the places of some version of the file (PositionIndependenceTests).
    private static readonly string[] s_emitted =
    [
        StepNames.Packs, StepNames.PackIndex, StepNames.Index, StepNames.Fragment, StepNames.Buckets, StepNames.Segments,
        StepNames.TypedIds, StepNames.Layout, StepNames.CitedPacks, StepNames.Report, StepNames.Settings,
    ];

    // Live, so that there is a compilation that a step could hold on to.
    private static readonly FactProject s_project = Ports.Project
        .With("facts/cites.yaml", "claims: { cited: { text: It is so., about: [zoe-poe], sources: [poe-1] } }\n")
        .ReferencingLive((FactProject.Of("people: { zoe-poe: { name: Zoe Poe } }\narticles: { poe-1: { title: Poe } }\n") with { AssemblyName = "Poe" }).WithProperty("RootNamespace", "Poe"));

    [Fact]
    public void No_step_but_the_first_holds_anything_of_the_compiler()
    {
        // What was read of a file holds the file's text, so that nobody has it twice.
        var found = Walk(s_project.Build(), name => name != StepNames.Files)
            .Where(item => item is not { Step: StepNames.Read, Value: SourceText } && item.Value is Compilation or ISymbol or SyntaxNode or SyntaxTree or SourceText or AdditionalText or Location or Diagnostic);

        Assert.Empty(found.Select(item => $"{item.Step} holds a {item.Value.GetType().Name}"));
    }

    [Fact]
    public void Nothing_that_is_emitted_holds_a_position()
    {
        var found = Walk(s_project.Build(), s_emitted.Contains)
            .Where(item => item.Value is LineMap || (item.Value is TextRange range && range != default));

        Assert.Empty(found.Select(item => $"{item.Step} holds a {item.Value.GetType().Name}: {item.Value}"));
    }

    [Fact]
    public void The_walk_finds_what_there_is()
    {
        var types = Walk(Ports.Project.Build(), name => name is StepNames.Files or StepNames.Read).Select(item => item.Value.GetType()).ToHashSet();

        Assert.Contains(typeof(InMemoryText), types);
        Assert.Contains(typeof(LineMap), types);
        Assert.Contains(typeof(TextRange), types);
        Assert.Contains(typeof(ReferencedPack), Walk(s_project.Build(), name => name is StepNames.Packs).Select(item => item.Value.GetType()));
    }

    private static IEnumerable<(string Step, object Value)> Walk(FactBuild build, Func<string, bool> steps)
    {
        string[] named = [.. typeof(StepNames).GetFields().Select(field => (string)field.GetValue(null)!)];
        foreach (var (name, runs) in build.Result.TrackedSteps.Where(step => named.Contains(step.Key) && steps(step.Key)))
        {
            var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
            var open = new Stack<object?>(runs.SelectMany(run => run.Outputs).Select(output => (object?)output.Value));
            while (open.TryPop(out var value))
            {
                if (value is null or string or Type or Delegate or MemberInfo || value.GetType().IsPrimitive || value.GetType().IsEnum || (!value.GetType().IsValueType && !seen.Add(value)))
                {
                    continue;
                }

                yield return (name, value);
                if (value is IEnumerable items and not IDictionary && value.GetType().IsArray)
                {
                    foreach (var item in items)
                    {
                        open.Push(item);
                    }
                }

                for (var type = value.GetType(); type is not null; type = type.BaseType)
                {
                    foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                    {
                        open.Push(field.GetValue(value));
                    }
                }
            }
        }
    }
}
