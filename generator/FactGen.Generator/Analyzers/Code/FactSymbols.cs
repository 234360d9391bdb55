using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FactGen.Generator.Analyzers.Code;

/// <summary>Tells facts and their properties among symbols. By full name: the library may come as a project, a file or a package.</summary>
internal static class FactSymbols
{
    /// <summary>The assembly of the types that an app sees.</summary>
    public const string Library = "FactGen";

    /// <summary>The name, in <c>FactGen.Packed</c>, of the attribute that lists quotes.</summary>
    public const string CuratedQuotes = "CuratedQuotesAttribute";

    private const string Uncited = "UncitedFactAttribute";
    private const string Anonymous = "AnonymousFactAttribute";

    /// <summary>Whether the property is the generated member of a fact, <c>Facts.Claims.PortsAgreed</c>.</summary>
    public static bool IsFactMember(IPropertySymbol property) =>
        property is { IsStatic: true, IsIndexer: false, ContainingType.ContainingType.Name: "Facts" } && IsFact(property.Type);

    /// <summary>Whether the member's fact cites no source.</summary>
    public static bool IsUncited(IPropertySymbol member) => Find(member, Uncited) is not null;

    /// <summary>The attribution of a fact that goes back to unnamed people by one way; null of any other.</summary>
    public static string? AttributionOfAnonymous(IPropertySymbol member) =>
        Find(member, Anonymous) is { ConstructorArguments.Length: 1 } attribute ? attribute.ConstructorArguments[0].Value as string : null;

    /// <summary>Whether the property shows what a fact says.</summary>
    public static bool IsWording(IPropertySymbol property) => property.Name is "Text" or "Quote" or "Paraphrase" && IsFact(property.ContainingType);

    /// <summary>Whether the property says who says so.</summary>
    public static bool IsAttribution(IPropertySymbol property) => property.Name is "Attribution" && IsFact(property.ContainingType);

    /// <summary>Whether the class is that attribute of <c>FactGen.Packed</c>.</summary>
    public static bool IsPackedAttribute(INamedTypeSymbol? type, string name) => type is
    {
        ContainingNamespace: { Name: "Packed", ContainingNamespace: { Name: Library, ContainingNamespace.IsGlobalNamespace: true } },
    } && type.Name == name;

    /// <summary>Where a reference names its property: <c>Text</c> of <c>claim.Text</c>.</summary>
    public static Location PlaceOf(IPropertyReferenceOperation reference) => reference.Syntax switch
    {
        MemberAccessExpressionSyntax access => access.Name.GetLocation(),
        MemberBindingExpressionSyntax binding => binding.Name.GetLocation(),
        var other => other.GetLocation(),
    };

    /// <summary>Whether the reference stands in a <c>nameof</c>, which uses a name and nothing of the fact.</summary>
    public static bool IsInNameOf(IPropertyReferenceOperation reference)
    {
        IOperation outermost = reference;
        while (outermost.Parent is IMemberReferenceOperation)
        {
            outermost = outermost.Parent;
        }

        return outermost.Parent is INameOfOperation;
    }

    /// <summary>How code names the member, as short as can be understood there.</summary>
    public static string Show(IPropertySymbol member, SemanticModel model, int position) =>
        member.ContainingType.ToMinimalDisplayString(model, position) + "." + member.Name;

    private static bool IsFact(ITypeSymbol? type) => type is
    {
        Name: "Fact" or "Statement" or "Claim" or "Event" or "Measure",
        ContainingType: null,
        ContainingNamespace: { Name: Library, ContainingNamespace.IsGlobalNamespace: true },
    };

    private static AttributeData? Find(IPropertySymbol member, string name)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (IsPackedAttribute(attribute.AttributeClass, name))
            {
                return attribute;
            }
        }

        return null;
    }
}
