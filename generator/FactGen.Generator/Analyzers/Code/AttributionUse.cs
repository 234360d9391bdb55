using System.Collections.Concurrent;
using System.Collections.Immutable;
using FactGen.Core.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FactGen.Generator.Analyzers.Code;

/// <summary>
/// FACT903: a method shows what an anonymous fact of one origin says, and never touches its attribution. Lambdas and local functions belong to
/// their method. The constructors, initialisers and properties of a type are looked at together: what a view shows as <c>Text</c> and as
/// <c>Attribution</c> are two properties of it. Where it is unclear which fact is meant, nothing is said.
/// </summary>
internal sealed class AttributionUse
{
    private readonly INamedTypeSymbol _type;
    private readonly FactMarks _marks;
    private readonly ConcurrentBag<Use> _uses = new();
    private readonly ConcurrentBag<(ISymbol Holder, FactReference Value)> _holders = new();
    private readonly ConcurrentDictionary<IOperation, LocalFacts> _locals = new();

    private AttributionUse(INamedTypeSymbol type, FactMarks marks) => (_type, _marks) = (type, marks);

    public static void Register(CompilationStartAnalysisContext context, FactMarks marks) => context.RegisterSymbolStartAction(
        start =>
        {
            var use = new AttributionUse((INamedTypeSymbol)start.Symbol, marks);
            start.RegisterOperationAction(use.Collect, OperationKind.PropertyReference);
            start.RegisterOperationAction(
                use.CollectHolder, OperationKind.FieldInitializer, OperationKind.PropertyInitializer, OperationKind.SimpleAssignment, OperationKind.Return);
            start.RegisterSymbolEndAction(use.Report);
        },
        SymbolKind.NamedType);

    private void Collect(OperationAnalysisContext context)
    {
        var reference = (IPropertyReferenceOperation)context.Operation;
        var isAttribution = FactSymbols.IsAttribution(reference.Property);
        if (isAttribution || (FactSymbols.IsWording(reference.Property) && Showing.IsShown(reference)))
        {
            _uses.Add(new Use(reference, isAttribution, PlaceOf(context.ContainingSymbol), Resolve(reference.Instance)));
        }
    }

    // What a field or property of the type that nobody can change later was given.
    private void CollectHolder(OperationAnalysisContext context)
    {
        switch (context.Operation)
        {
            case IFieldInitializerOperation initializer:
                Hold(initializer.InitializedFields, initializer.Value);
                break;
            case IPropertyInitializerOperation initializer:
                Hold(initializer.InitializedProperties, initializer.Value);
                break;
            case ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment:
                Hold([target.Member], assignment.Value);
                break;
            case IReturnOperation when context.ContainingSymbol is IMethodSymbol { AssociatedSymbol: IPropertySymbol property }:
                Hold([property], ((IReturnOperation)context.Operation).ReturnedValue);
                break;
        }
    }

    private void Hold(IEnumerable<ISymbol> holders, IOperation? value)
    {
        foreach (var holder in holders.Where(IsHolder))
        {
            _holders.Add((holder, Resolve(value)));
        }
    }

    private bool IsHolder(ISymbol member) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingType, _type) && member is IFieldSymbol { IsReadOnly: true } or IFieldSymbol { IsConst: true } or IPropertySymbol { SetMethod: null };

    private FactReference Resolve(IOperation? operation)
    {
        var reference = FactReference.Of(operation);
        return reference.Symbol is ILocalSymbol local ? _locals.GetOrAdd(RootOf(operation!), LocalFacts.Of).Find(local) : reference;
    }

    private static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    // A method is its own place; the rest of the type is one, for which the type stands.
    private ISymbol PlaceOf(ISymbol containing) => containing is IMethodSymbol
    {
        MethodKind: not (MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.Constructor or MethodKind.StaticConstructor),
    }
        ? containing
        : _type;

    private void Report(SymbolAnalysisContext context)
    {
        var held = HeldFacts();
        foreach (var place in _uses.GroupBy(use => use.Place, SymbolEqualityComparer.Default))
        {
            var attributed = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
            foreach (var use in place.Where(use => use.IsAttribution))
            {
                // The attribution of what is unclear may be that of any fact.
                if (MemberOf(use.Fact, held) is not { } member)
                {
                    attributed.Clear();
                    attributed.UnionWith(place.Select(other => MemberOf(other.Fact, held)).OfType<ISymbol>());
                    break;
                }

                attributed.Add(member);
            }

            foreach (var use in InOrder(place.Where(use => !use.IsAttribution)))
            {
                if (MemberOf(use.Fact, held) is { } member && _marks.AttributionOfAnonymous(member) is { } attribution && attributed.Add(member))
                {
                    var shown = FactSymbols.Show(member, use.Reference.SemanticModel!, use.Reference.Syntax.SpanStart);
                    context.ReportDiagnostic(
                        CodeFindings.Create(RuleCatalogue.AttributionNotShown, FactSymbols.PlaceOf(use.Reference), shown, attribution));
                }
            }
        }
    }

    // One finding for each fact and place, at the first of its uses.
    private static IEnumerable<Use> InOrder(IEnumerable<Use> uses) => uses
        .OrderBy(use => use.Reference.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal)
        .ThenBy(use => use.Reference.Syntax.SpanStart);

    private static ISymbol? MemberOf(FactReference fact, ImmutableDictionary<ISymbol, ISymbol?> held) => fact.Symbol switch
    {
        { } member when FactSymbols.IsFactMember(member) => member,
        { } holder when held.TryGetValue(holder, out var member) => member,
        _ => null,
    };

    // A holder that was given one fact and nothing else holds it. What it was given by another holder is too far to follow.
    private ImmutableDictionary<ISymbol, ISymbol?> HeldFacts() => _holders
        .GroupBy(holder => holder.Holder, holder => holder.Value, SymbolEqualityComparer.Default)
        .ToImmutableDictionary(
            given => given.Key!,
            given => given.Distinct().Count() == 1 && given.First().Symbol is { } member && FactSymbols.IsFactMember(member) ? member : null,
            SymbolEqualityComparer.Default);

    /// <summary>A property of a fact that is read.</summary>
    private sealed record Use(IPropertyReferenceOperation Reference, bool IsAttribution, ISymbol Place, FactReference Fact);
}
