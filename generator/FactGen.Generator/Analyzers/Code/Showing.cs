using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactGen.Generator.Analyzers.Code;

/// <summary>Tells whether a fact's words, where they are read, can come before a reader. Comparing and testing them shows nothing.</summary>
internal static class Showing
{
    public static bool IsShown(IPropertyReferenceOperation words)
    {
        if (FactSymbols.IsInNameOf(words))
        {
            return false;
        }

        IOperation value = words;
        while (value.Parent is IConversionOperation || (value.Parent is IConditionalAccessOperation access && access.WhenNotNull == value))
        {
            value = value.Parent;
        }

        return value.Parent switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } => false,
            IIsPatternOperation match => Keeps(match.Pattern),
            IPropertySubpatternOperation part => Keeps(part.Pattern),
            IPropertyReferenceOperation { Property: { Name: "Length", ContainingType.SpecialType: SpecialType.System_String } } => false,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace", ContainingType.SpecialType: SpecialType.System_String } } } => false,
            _ => true,
        };
    }

    // Whether a pattern gives what it matches a name.
    private static bool Keeps(IPatternOperation pattern) => pattern.DescendantsAndSelf().Any(part => part is
        IDeclarationPatternOperation { DeclaredSymbol: not null } or IRecursivePatternOperation { DeclaredSymbol: not null } or IListPatternOperation { DeclaredSymbol: not null });
}
