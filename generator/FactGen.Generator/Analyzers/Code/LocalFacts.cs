using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactGen.Generator.Analyzers.Code;

/// <summary>
/// Which fact each local of a method holds. One that is given different facts at different places, or one out of sight (by <c>ref</c>, in a loop,
/// taken apart), holds an unclear one: findings must not depend on which way the code goes.
/// </summary>
internal sealed class LocalFacts
{
    private readonly Dictionary<ILocalSymbol, List<FactReference>> _given = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ILocalSymbol, FactReference> _held = new(SymbolEqualityComparer.Default);

    private LocalFacts()
    {
    }

    /// <summary>Looks through all that happens within <paramref name="root"/>.</summary>
    public static LocalFacts Of(IOperation root)
    {
        var facts = new LocalFacts();
        foreach (var operation in root.DescendantsAndSelf())
        {
            facts.Collect(operation);
        }

        facts.Settle();
        return facts;
    }

    /// <summary>The member, or the field or property, that the local holds a fact of.</summary>
    public FactReference Find(ILocalSymbol local) => _held.TryGetValue(local, out var fact) ? fact : FactReference.Unclear;

    private void Collect(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } alias:
                Give(alias.Symbol, FactReference.Unclear);
                GiveUnclear(alias.Initializer);
                break;
            case IVariableDeclaratorOperation { Initializer.Value: { } value } declarator:
                Give(declarator.Symbol, FactReference.Of(value));
                break;
            case IVariableDeclaratorOperation { Parent: not IVariableDeclarationOperation } declarator:
                // Of a loop or a catch.
                Give(declarator.Symbol, FactReference.Unclear);
                break;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment:
                Give(target.Local, assignment.IsRef ? FactReference.Unclear : FactReference.Of(assignment.Value));
                break;
            case ICoalesceAssignmentOperation { Target: ILocalReferenceOperation target } assignment:
                Give(target.Local, FactReference.Of(assignment.Value));
                break;
            case IDeconstructionAssignmentOperation assignment:
                GiveUnclear(assignment.Target);
                break;
            case IForEachLoopOperation loop:
                GiveUnclear(loop.LoopControlVariable);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument:
                GiveUnclear(argument.Value);
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol local }:
                Give(local, FactReference.Of(operation));
                break;
            case IRecursivePatternOperation { DeclaredSymbol: ILocalSymbol local }:
                Give(local, FactReference.Of(operation));
                break;
        }
    }

    private void GiveUnclear(IOperation? target)
    {
        foreach (var local in target?.DescendantsAndSelf().OfType<ILocalReferenceOperation>() ?? [])
        {
            Give(local.Local, FactReference.Unclear);
        }
    }

    private void Give(ILocalSymbol local, FactReference fact)
    {
        if (!_given.TryGetValue(local, out var given))
        {
            _given.Add(local, given = []);
        }

        if (!fact.IsNull)
        {
            given.Add(fact);
        }
    }

    // A local is settled when all that it was given is; those that wait for each other in a circle never are.
    private void Settle()
    {
        var waiting = new Dictionary<ILocalSymbol, int>(SymbolEqualityComparer.Default);
        var waitFor = new Dictionary<ILocalSymbol, List<ILocalSymbol>>(SymbolEqualityComparer.Default);
        var ready = new Queue<ILocalSymbol>();
        foreach (var local in _given)
        {
            foreach (var other in local.Value.Select(fact => fact.Symbol).OfType<ILocalSymbol>().Where(_given.ContainsKey))
            {
                waiting[local.Key] = waiting.TryGetValue(local.Key, out var count) ? count + 1 : 1;
                if (!waitFor.TryGetValue(other, out var dependents))
                {
                    waitFor.Add(other, dependents = []);
                }

                dependents.Add(local.Key);
            }

            if (!waiting.ContainsKey(local.Key))
            {
                ready.Enqueue(local.Key);
            }
        }

        while (ready.Count > 0)
        {
            var local = ready.Dequeue();
            _held[local] = Common(_given[local]);
            foreach (var dependent in waitFor.TryGetValue(local, out var dependents) ? dependents : [])
            {
                if (--waiting[dependent] == 0)
                {
                    ready.Enqueue(dependent);
                }
            }
        }
    }

    private FactReference Common(List<FactReference> given)
    {
        FactReference? common = null;
        foreach (var fact in given)
        {
            var settled = fact.Symbol is ILocalSymbol local ? Find(local) : fact;
            if (common is { } other && !SymbolEqualityComparer.Default.Equals(other.Symbol, settled.Symbol))
            {
                return FactReference.Unclear;
            }

            common = settled;
        }

        return common ?? FactReference.Unclear;
    }
}
