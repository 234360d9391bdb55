using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactGen.Generator.Analyzers.Code;

/// <summary>What an expression for a fact comes down to, as far as it can be seen at the expression itself.</summary>
/// <param name="Symbol">The generated member of a fact, its typed id, or a field, property or local that holds one; null where that is unclear.</param>
/// <param name="IsNull">Whether it is <c>null</c>, which shows nothing.</param>
internal readonly record struct FactReference(ISymbol? Symbol, bool IsNull)
{
    /// <summary>Nobody can tell which fact is meant.</summary>
    public static FactReference Unclear => default;

    public static FactReference Of(IOperation? operation)
    {
        // Each turn looks at something that stands before it in the code, so it ends.
        while (operation is not null)
        {
            switch (operation)
            {
                case { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation:
                    return new FactReference(null, IsNull: true);
                case IConversionOperation { OperatorMethod: null } conversion:
                    operation = conversion.Operand;
                    break;
                case ISimpleAssignmentOperation assignment:
                    operation = assignment.Value;
                    break;
                case IConditionalAccessInstanceOperation:
                    operation = ReceiverOf(operation);
                    break;
                case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.PatternInput } or IPatternOperation:
                    operation = MatchedBy(operation);
                    break;
                case IInvocationOperation { Arguments.Length: 1 } get when FactSymbols.IsGet(get.TargetMethod):
                    // Of a typed id and of the fact that it stands for the same can be said.
                    operation = get.Arguments[0].Value;
                    break;
                case ILocalReferenceOperation local:
                    return new FactReference(local.Local, IsNull: false);
                case IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } member:
                    return new FactReference(member.Member, IsNull: false);
                default:
                    return Unclear;
            }
        }

        return Unclear;
    }

    /// <summary>What stands before the <c>?.</c> that the instance belongs to.</summary>
    private static IOperation? ReceiverOf(IOperation instance)
    {
        for (var (child, parent) = (instance, instance.Parent); parent is not null; (child, parent) = (parent, parent.Parent))
        {
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == child)
            {
                return access.Operation;
            }
        }

        return null;
    }

    /// <summary>What is matched against the pattern, or by the property pattern that the instance stands for.</summary>
    private static IOperation? MatchedBy(IOperation patternOrInput)
    {
        // The input of `{ Text: var t }` hangs on the member, the member on the subpattern, that on the pattern with the braces.
        var operation = patternOrInput is IPatternOperation ? patternOrInput : patternOrInput.Parent?.Parent?.Parent;
        while (operation is IPatternOperation)
        {
            operation = operation.Parent;
        }

        return operation switch
        {
            IIsPatternOperation match => match.Value,
            IPropertySubpatternOperation outer => outer.Member,
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } => choice.Value,
            IPatternCaseClauseOperation { Parent.Parent: ISwitchOperation choice } => choice.Value,
            _ => null,
        };
    }
}
