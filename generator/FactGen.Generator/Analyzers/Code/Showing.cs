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

        var value = Outermost(words);
        if (value.Parent is IConditionalAccessOperation access)
        {
            // `Quote?.Trim()`: what is done with the words is done behind the `?`.
            value = access.WhenNotNull.DescendantsAndSelf().FirstOrDefault(part => part is IConditionalAccessInstanceOperation) ?? value;
        }

        return value.Parent switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } => false,
            IIsPatternOperation match => Keeps(match.Pattern),
            IPropertySubpatternOperation part => Keeps(part.Pattern),
            IPropertyReferenceOperation { Property: { Name: "Length", ContainingType.SpecialType: SpecialType.System_String } } => false,
            IInvocationOperation { TargetMethod: var method } => !IsTest(method),
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } } => !IsTest(method),
            _ => true,
        };
    }

    // `Contains`, `StartsWith`, `IsNullOrEmpty`, `IndexOf`, `Compare` …: of the words nothing is left but a yes or no, or a number.
    private static bool IsTest(IMethodSymbol method) =>
        method is { ContainingType.SpecialType: SpecialType.System_String, ReturnType.SpecialType: SpecialType.System_Boolean or SpecialType.System_Int32 };

    // The words, as they leave conversions and the `?.` that they stand behind.
    private static IOperation Outermost(IOperation value)
    {
        while (value.Parent is IConversionOperation || (value.Parent is IConditionalAccessOperation access && access.WhenNotNull == value))
        {
            value = value.Parent;
        }

        return value;
    }

    // Whether a pattern gives what it matches a name.
    private static bool Keeps(IPatternOperation pattern) => pattern.DescendantsAndSelf().Any(part => part is
        IDeclarationPatternOperation { DeclaredSymbol: not null } or IRecursivePatternOperation { DeclaredSymbol: not null } or IListPatternOperation { DeclaredSymbol: not null });
}
