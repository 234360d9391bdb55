using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Generator.Pipeline;

/// <summary>What the project sets for the emitted code.</summary>
/// <param name="Namespace">The namespace of <c>Facts</c>, ready to be written; empty for the global one.</param>
/// <param name="Visibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="PackName">The name by which other packs refer to this one.</param>
/// <param name="Members">What ids become; null where the project does not say, or says something else.</param>
internal sealed record ProjectSettings(string Namespace, string Visibility, string PackName, Members? Members)
{
    /// <summary>What holds the packed data.</summary>
    public Payload Payload { get; init; }

    /// <summary>Whether other projects may refer to the entries: what they cannot see they cannot show.</summary>
    public bool IsPublic => Visibility == "public";

    public static ProjectSettings Of(AnalyzerConfigOptionsProvider provider)
    {
        var assembly = Property("AssemblyName");
        var root = Property("RootNamespace");

        // An empty root namespace is the global one; only where the host says nothing about it does the assembly's name stand in.
        var chosen = Property("FactGenNamespace") is { Length: > 0 } own ? own : root ?? assembly ?? "";
        var visibility = Property("FactGenVisibility")?.Trim();
        return new ProjectSettings(
            ToNamespace(chosen),
            string.Equals(visibility, "internal", StringComparison.OrdinalIgnoreCase) ? "internal" : "public",
            Core.Packs.PackName.Of(assembly is { Length: > 0 } ? assembly : chosen),
            Property("FactGenMembers")?.Trim().ToLowerInvariant() switch
            {
                "all" => Pipeline.Members.All,
                "ids" => Pipeline.Members.Ids,
                "none" => Pipeline.Members.None,
                _ => null,
            });

        string? Property(string name) => provider.GlobalOptions.TryGetValue("build_property." + name, out var value) ? value : null;
    }

    /// <summary>Makes a namespace of what a project calls itself: <c>my-app.2d</c> becomes <c>my_app._2d</c>, a keyword gets its <c>@</c>.</summary>
    public static string ToNamespace(string name) =>
        string.Join(".", name.Trim().Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(ToIdentifier));

    private static string ToIdentifier(string part)
    {
        var identifier = new StringBuilder(part.Length + 1);
        foreach (var c in part)
        {
            identifier.Append(SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_');
        }

        if (!SyntaxFacts.IsIdentifierStartCharacter(identifier[0]))
        {
            identifier.Insert(0, '_');
        }

        var text = identifier.ToString();
        var isKeyword = SyntaxFacts.GetKeywordKind(text) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(text) != SyntaxKind.None;
        return isKeyword ? "@" + text : text;
    }
}
