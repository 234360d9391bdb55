using FactGen.Generator.Tests.Harness;

namespace FactGen.Generator.Tests.Packs;

/// <summary>Fact packages for tests: one with agents and articles, and projects that refer to it.</summary>
internal static class Quay
{
    public const string Yaml = """
        people:
          jane-doe: { name: Jane Doe }
          john-roe: { name: John Roe }
        organizations:
          ministry-of-ports: { name: Ministry of Ports }
        outlets:
          harbour-wire: { name: Harbour Wire, wire: true }
        articles:
          wire-2021:
            title: Ports to talk
            outlet: harbour-wire
            published: 2021-03-21
            author: [jane-doe]
            url: https://wire.example/talk
            archived: https://archive.example/20210401000000/https://wire.example/talk
        events:
          port-talks: { text: The port talks, when: 2021-03-16, sources: [{ article: wire-2021, excerpt: the talks }] }
          port-dinner: { text: The port dinner, when: 2021-03-17, sources: [{ article: wire-2021, excerpt: the dinner }] }
        claims:
          ports-open: { text: The ports are open., sources: [{ article: wire-2021, excerpt: are open }] }

        """;

    /// <summary>The pack <c>Quay.People</c>, in the namespace <c>Quay</c>.</summary>
    public static FactProject Pack { get; } = Of("Quay.People", Yaml);

    /// <summary>A pack of one file.</summary>
    public static FactProject Of(string assemblyName, string yaml, string space = "Quay") =>
        (FactProject.Of(yaml) with { AssemblyName = assemblyName }).WithProperty("RootNamespace", space);

    /// <summary>The app that refers to it, as a build and as an editor compile it.</summary>
    public static TheoryData<bool> Ways => new(false, true);

    /// <summary>A project that references <paramref name="packs"/>, live or not.</summary>
    public static FactProject App(string yaml, bool isLive, params FactProject[] packs) =>
        isLive ? FactProject.Of(yaml).ReferencingLive(packs) : FactProject.Of(yaml).Referencing(packs);

    /// <summary>What the class <c>Facts</c> of a build says that it exports.</summary>
    public static IEnumerable<string> ExportsOf(FactBuild build)
    {
        var facts = build.Compilation.Assembly.GetAttributes().Single(attribute => attribute.AttributeClass!.Name == "FactsClassAttribute").ConstructorArguments[0].Value;
        return ((Microsoft.CodeAnalysis.INamedTypeSymbol)facts!).GetAttributes()
            .Where(attribute => attribute.AttributeClass!.Name == "PackExportsAttribute")
            .Select(attribute => (string)attribute.ConstructorArguments[0].Value!);
    }
}
