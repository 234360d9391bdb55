using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FactGen.Generator.Analyzers.Code;

/// <summary>Tells facts and their properties among symbols. By full name: the library may come as a project, a file or a package.</summary>
internal static class FactSymbols
{
    /// <summary>The assembly of the types that an app sees.</summary>
    public const string Library = "FactGen";

    /// <summary>The name, in <c>FactGen.Packed</c>, of the attribute that says where an assembly's facts are.</summary>
    public const string FactsClass = "FactsClassAttribute";

    /// <summary>The name, in <c>FactGen.Packed</c>, of the attribute that lists quotes.</summary>
    public const string CuratedQuotes = "CuratedQuotesAttribute";

    /// <summary>The enum of the typed ids of a section.</summary>
    public const string TypedId = "Id";

    /// <summary>The method of a section that gives the entry of a typed id.</summary>
    private const string Get = "Get";

    /// <summary>
    /// Whether the symbol is what generated code names a fact by: its member, <c>Facts.Claims.PortsAgreed</c>, or its typed id,
    /// <c>Facts.Claims.Id.PortsAgreed</c>.
    /// </summary>
    public static bool IsFactMember(ISymbol symbol) => symbol switch
    {
        IPropertySymbol { IsStatic: true, IsIndexer: false, ContainingType.ContainingType.Name: "Facts" } property => IsFact(property.Type),
        IFieldSymbol { IsConst: true, ContainingType: { TypeKind: TypeKind.Enum, Name: TypedId, ContainingType: { } section } } =>
            section.GetMembers(Get).Any(method => method is IMethodSymbol get && IsGet(get)),
        _ => false,
    };

    /// <summary>Whether the method gives the fact of a typed id: <c>Facts.Claims.Get(…)</c>.</summary>
    public static bool IsGet(IMethodSymbol method) =>
        method is { IsStatic: true, Name: Get, Parameters.Length: 1, ContainingType.ContainingType.Name: "Facts" }
        && method.Parameters[0].Type is { TypeKind: TypeKind.Enum, Name: TypedId } id
        && SymbolEqualityComparer.Default.Equals(id.ContainingType, method.ContainingType)
        && IsFact(method.ReturnType);

    /// <summary>Whether the property shows what a fact says.</summary>
    public static bool IsWording(IPropertySymbol property) => property.Name is "Text" or "Quote" or "Paraphrase" && IsFact(property.ContainingType);

    /// <summary>Whether the property says who says so.</summary>
    public static bool IsAttribution(IPropertySymbol property) => property.Name is "Attribution" && IsFact(property.ContainingType);

    /// <summary>Whether the class is that attribute of <c>FactGen.Packed</c>.</summary>
    public static bool IsPackedAttribute(INamedTypeSymbol? type, string name) => type is
    {
        ContainingNamespace: { Name: "Packed", ContainingNamespace: { Name: Library, ContainingNamespace.IsGlobalNamespace: true } },
    } && type.Name == name;

    /// <summary>Where a reference names its member: <c>Text</c> of <c>claim.Text</c>.</summary>
    public static Location PlaceOf(IMemberReferenceOperation reference) => reference.Syntax switch
    {
        MemberAccessExpressionSyntax access => access.Name.GetLocation(),
        MemberBindingExpressionSyntax binding => binding.Name.GetLocation(),
        var other => other.GetLocation(),
    };

    /// <summary>Whether the reference stands in a <c>nameof</c>, which uses a name and nothing of the fact.</summary>
    public static bool IsInNameOf(IMemberReferenceOperation reference)
    {
        IOperation outermost = reference;
        while (outermost.Parent is IMemberReferenceOperation)
        {
            outermost = outermost.Parent;
        }

        return outermost.Parent is INameOfOperation;
    }

    /// <summary>How code names the member or typed id, as short as can be understood there.</summary>
    public static string Show(ISymbol member, SemanticModel model, int position) =>
        member.ContainingType.ToMinimalDisplayString(model, position) + "." + member.Name;

    /// <summary>How code writes the fact itself, as short as can be understood there.</summary>
    public static string ShowFact(ISymbol member, SemanticModel model, int position) => member is IFieldSymbol
        ? $"{member.ContainingType.ContainingType.ToMinimalDisplayString(model, position)}.{Get}({Show(member, model, position)})"
        : Show(member, model, position);

    private static bool IsFact(ITypeSymbol? type) => type is
    {
        Name: "Fact" or "Statement" or "Claim" or "Event" or "Measure",
        ContainingType: null,
        ContainingNamespace: { Name: Library, ContainingNamespace.IsGlobalNamespace: true },
    };
}
