using FactGen.Core.Packs;
using FactGen.Core.Text;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator.Pipeline;

/// <summary>Reads the fact package of a project that is compiled beside: an editor references it so, without a file.</summary>
internal static class PackInCompilation
{
    private const string Library = "FactGen";
    private const string AttributeNamespace = "FactGen.Packed";

    private static readonly SymbolDisplayFormat s_fullName =
        new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    /// <summary>The pack; null where the project is none, or has none yet.</summary>
    public static ReferencedPack? Read(Compilation compilation, CancellationToken cancellationToken)
    {
        if (!compilation.ReferencedAssemblyNames.Any(assembly => assembly.Name == Library))
        {
            return null;
        }

        cancellationToken.ThrowIfCancellationRequested();
        var attributes = compilation.Assembly.GetAttributes();
        var pack = attributes.FirstOrDefault(attribute => Is(attribute, "FactPackAttribute"));
        return pack is not null
            && Argument<INamedTypeSymbol>(pack, 0) is { } facts
            && Argument<string>(pack, 1) is { } name
            && Argument<object>(pack, 2) is int form
            && PackName.IsWellFormed(name)
            ? new ReferencedPack(name, form, facts.ToDisplayString(s_fullName), ExportsOf(facts).ToEquatableArray())
            : null;
    }

    private static IEnumerable<string> ExportsOf(INamedTypeSymbol facts) =>
        facts.GetAttributes().Where(attribute => Is(attribute, "PackExportsAttribute")).Select(attribute => Argument<string>(attribute, 0)).OfType<string>();

    // Null where the code is wrong, as it may be while somebody types.
    private static T? Argument<T>(AttributeData attribute, int index)
        where T : class =>
        attribute.ConstructorArguments.Length > index && attribute.ConstructorArguments[index] is { Kind: not TypedConstantKind.Array } argument ? argument.Value as T : null;

    private static bool Is(AttributeData attribute, string name) =>
        attribute.AttributeClass is { } type && type.Name == name && type.ContainingNamespace.ToDisplayString() == AttributeNamespace;
}
