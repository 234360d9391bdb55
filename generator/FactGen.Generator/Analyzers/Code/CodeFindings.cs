using System.Collections.Immutable;
using FactGen.Core.Rules;
using FactGen.Core.Text;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator.Analyzers.Code;

/// <summary>Makes diagnostics of the rules over C#. The wording is the catalogue's, as it is of the rules over YAML.</summary>
internal static class CodeFindings
{
    public static Diagnostic Create(Rule rule, Location place, params string[] arguments) =>
        Create(rule, place, ImmutableDictionary<string, string?>.Empty, arguments);

    public static Diagnostic Create(Rule rule, Location place, ImmutableDictionary<string, string?> properties, params string[] arguments) =>
        Diagnostic.Create(RuleDescriptors.Of(rule), place, properties, new Finding(rule, default, arguments.ToEquatableArray()).Message);
}
