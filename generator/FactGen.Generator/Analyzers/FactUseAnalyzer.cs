using System.Collections.Immutable;
using FactGen.Generator.Analyzers.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Generator.Analyzers;

/// <summary>
/// Judges how C# uses facts (FACT902 to FACT904; FACT901 is the compiler's own, by an attribute). What it needs to know of a fact stands in
/// attributes on its member and its assembly, so facts of this project, of another and of a package are alike.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FactUseAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = RuleDescriptors.OfCode;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        // Whoever has a fact at hand references the library of its types.
        if (context.Compilation.ReferencedAssemblyNames.Any(assembly => assembly.Name == FactSymbols.Library))
        {
            var marks = new FactMarks();
            UncitedUse.Register(context, marks);
            AttributionUse.Register(context, marks);
            RepeatedQuotes.Register(context);
        }
    }
}
