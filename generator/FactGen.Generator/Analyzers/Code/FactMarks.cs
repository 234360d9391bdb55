using System.Collections.Concurrent;
using FactGen.Generator.Emission;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator.Analyzers.Code;

/// <summary>
/// What a compilation knows of facts that an app must mind: of a member by an attribute on it, of a typed id by its line in the attribute on the enum.
/// </summary>
internal sealed class FactMarks
{
    private const string Uncited = "UncitedFactAttribute";
    private const string Anonymous = "AnonymousFactAttribute";
    private const string Marked = "MarkedFactsAttribute";

    private static readonly Dictionary<string, string> s_none = new();

    // Filled when code names a typed id of the enum for the first time.
    private readonly ConcurrentDictionary<INamedTypeSymbol, Dictionary<string, string>> _linesByEnum = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the fact of the member or typed id cites no source.</summary>
    public bool IsUncited(ISymbol member) => member is IFieldSymbol typedId
        ? LineOf(typedId) is { Length: 0 }
        : Find(member, Uncited) is not null;

    /// <summary>The attribution of a fact that goes back to unnamed people by one way; null of any other.</summary>
    public string? AttributionOfAnonymous(ISymbol member) => member is IFieldSymbol typedId
        ? LineOf(typedId) is { Length: > 0 } attribution ? attribution : null
        : Find(member, Anonymous) is { ConstructorArguments.Length: 1 } attribute ? attribute.ConstructorArguments[0].Value as string : null;

    // What stands behind the typed id in its line: nothing of a fact without a source, or the attribution.
    private string? LineOf(IFieldSymbol typedId) =>
        _linesByEnum.GetOrAdd(typedId.ContainingType, Read).TryGetValue(typedId.Name, out var line) ? line : null;

    private static Dictionary<string, string> Read(INamedTypeSymbol ids)
    {
        if (Find(ids, Marked) is not { ConstructorArguments: { Length: 2 } arguments }
            || (arguments[0].Value, arguments[1].Value) is not (FactMark.Form, string text))
        {
            return s_none;
        }

        var lines = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in text.Split('\n'))
        {
            var end = line.IndexOf(' ');
            lines[end < 0 ? line : line.Substring(0, end)] = end < 0 ? "" : line.Substring(end + 1);
        }

        return lines;
    }

    private static AttributeData? Find(ISymbol symbol, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (FactSymbols.IsPackedAttribute(attribute.AttributeClass, name))
            {
                return attribute;
            }
        }

        return null;
    }
}
