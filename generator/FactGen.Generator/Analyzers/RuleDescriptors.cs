using System.Collections.Immutable;
using FactGen.Core.Rules;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator.Analyzers;

/// <summary>The engine's rules as Roslyn knows them.</summary>
internal static class RuleDescriptors
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> s_byId =
        RuleCatalogue.All.ToImmutableDictionary(rule => rule.Id, ToDescriptor, StringComparer.Ordinal);

    /// <summary>The rules over fact files that <see cref="FactFileAnalyzer"/> raises: all but those of the generator and of MSBuild.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfFactFiles { get; } =
        RuleCatalogue.All.Where(rule => rule is { DecidesWhatIsCompiled: false, IsOfGenerator: false, IsOverCode: false, IsOverProject: false }).Select(Of).ToImmutableArray();

    /// <summary>The rules over C# that <see cref="FactUseAnalyzer"/> raises: all but the one that the compiler raises itself, for an attribute.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfCode { get; } =
        RuleCatalogue.All.Where(rule => rule.IsOverCode && rule != RuleCatalogue.NoLongerStands).Select(Of).ToImmutableArray();

    /// <summary>The rule's descriptor.</summary>
    public static DiagnosticDescriptor Of(Rule rule) => s_byId[rule.Id];

    /// <summary>The rule's descriptor with a message that is whole, for one finding.</summary>
    public static DiagnosticDescriptor Saying(LocalizableString message, Rule rule)
    {
        var descriptor = Of(rule);
        return new DiagnosticDescriptor(
            descriptor.Id,
            descriptor.Title,
            message,
            descriptor.Category,
            descriptor.DefaultSeverity,
            descriptor.IsEnabledByDefault,
            descriptor.Description,
            descriptor.HelpLinkUri,
            descriptor.CustomTags as string[] ?? descriptor.CustomTags.ToArray());
    }

    /// <summary>The severity as Roslyn calls it.</summary>
    public static DiagnosticSeverity ToRoslyn(Severity severity) => severity switch
    {
        Severity.Info => DiagnosticSeverity.Info,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Error,
    };

    // No default is Error. One that can be tuned could never be suppressed, whatever a project's files say; one that cannot would stop the compiler
    // before the analyzers run, and a slip in one file would hide the findings of all others. Findings are raised as errors one by one.
    private static DiagnosticDescriptor ToDescriptor(Rule rule) => Create(
        rule,
        rule.Severity == Severity.Error ? DiagnosticSeverity.Warning : ToRoslyn(rule.Severity),
        rule switch
        {
            { DecidesWhatIsCompiled: true } => [WellKnownDiagnosticTags.NotConfigurable],
            { IsOverCode: true } or { IsOfGenerator: true } => [],
            _ => [WellKnownDiagnosticTags.CompilationEnd],
        });

    // The message comes from the engine as a whole, so that every door says the same.
    private static DiagnosticDescriptor Create(Rule rule, DiagnosticSeverity severity, string[] tags) => new(
        rule.Id, rule.Title, "{0}", "FactGen." + rule.Group, severity, isEnabledByDefault: true, helpLinkUri: rule.HelpLink, customTags: tags);
}
