using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator.Tests.Harness;

/// <summary>A project that another one references: as the assembly that a build makes of it, or as it stands, which is how an editor does it.</summary>
/// <param name="Project">The project. One that was not edited gives the same reference again, as a host does.</param>
/// <param name="IsLive">Whether it is referenced as a compilation, without a file.</param>
/// <param name="Alias">The extern alias under which its types are known; null for the common one.</param>
internal sealed record ReferencedProject(FactProject Project, bool IsLive = false, string? Alias = null)
{
    private static readonly ConditionalWeakTable<FactProject, Lazy<FactBuild>> s_builds = new();
    private static readonly ConditionalWeakTable<FactProject, Dictionary<(bool IsLive, string? Alias), MetadataReference>> s_references = new();

    /// <summary>The project after the generator ran.</summary>
    public FactBuild Build => s_builds.GetValue(Project, project => new Lazy<FactBuild>(() => Generate(project))).Value;

    /// <summary>The same, with everything that it references itself, each once: MSBuild hands on what a project references.</summary>
    public IEnumerable<ReferencedProject> WithItsOwn() => Project.Projects.SelectMany(own => own.WithItsOwn()).Prepend(this);

    /// <summary>What the compiler is handed.</summary>
    public MetadataReference ToReference()
    {
        var made = s_references.GetValue(Project, _ => []);
        lock (made)
        {
            if (!made.TryGetValue((IsLive, Alias), out var reference))
            {
                ImmutableArray<string> aliases = Alias is null ? [] : [Alias];
                reference = IsLive
                    ? Build.Compilation.ToMetadataReference(aliases)
                    : MetadataReference.CreateFromImage(Build.Emit(), new MetadataReferenceProperties(aliases: aliases));
                made.Add((IsLive, Alias), reference);
            }

            return reference;
        }
    }

    private static FactBuild Generate(FactProject project)
    {
        var build = FactBuild.Generate(project);
        Assert.DoesNotContain(build.Result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return build;
    }
}
