using FactGen.Core.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FactGen.Generator.Analyzers.Code;

/// <summary>FACT902: code names a fact that cites no source.</summary>
internal static class UncitedUse
{
    public static void Register(CompilationStartAnalysisContext context, FactMarks marks) => context.RegisterOperationAction(
        operation => Check(operation, marks), OperationKind.PropertyReference, OperationKind.FieldReference);

    private static void Check(OperationAnalysisContext context, FactMarks marks)
    {
        var reference = (IMemberReferenceOperation)context.Operation;
        var member = reference.Member;
        if (FactSymbols.IsFactMember(member) && marks.IsUncited(member) && !FactSymbols.IsInNameOf(reference))
        {
            var shown = FactSymbols.Show(member, reference.SemanticModel!, reference.Syntax.SpanStart);
            context.ReportDiagnostic(CodeFindings.Create(RuleCatalogue.UncitedInUse, FactSymbols.PlaceOf(reference), shown));
        }
    }
}
