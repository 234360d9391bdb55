using System.Collections.Immutable;
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
        if (attributes.FirstOrDefault(attribute => Is(attribute, "FactPackAttribute"))?.ConstructorArguments is not
            [{ Kind: TypedConstantKind.Type, Value: INamedTypeSymbol facts }, { Value: string name }, { Value: int form }])
        {
            return null;
        }

        return PackName.IsWellFormed(name)
            ? new ReferencedPack(name, form, facts.ToDisplayString(s_fullName), PackName.Accessor(name), ExportsOf(attributes).ToEquatableArray())
            : null;
    }

    private static IEnumerable<string> ExportsOf(ImmutableArray<AttributeData> attributes) =>
        from attribute in attributes
        where Is(attribute, "PackExportsAttribute") && attribute.ConstructorArguments is [{ Value: string }]
        select (string)attribute.ConstructorArguments[0].Value!;

    private static bool Is(AttributeData attribute, string name) =>
        attribute.AttributeClass is { } type && type.Name == name && type.ContainingNamespace.ToDisplayString() == AttributeNamespace;
}
