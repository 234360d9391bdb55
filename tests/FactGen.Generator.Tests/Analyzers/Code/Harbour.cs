using FactGen.Generator.Tests.Harness;

namespace FactGen.Generator.Tests.Analyzers.Code;

/// <summary>Facts of every kind that C# may use or misuse.</summary>
internal static class Harbour
{
    public const string Yaml = """
        people:
          jane-doe: { name: Jane Doe }
        outlets:
          harbour-wire: { name: Harbour Wire }
        articles:
          wire: { title: Ports agree, outlet: harbour-wire, published: 2021-03-23 }
        statements:
          doe-harbour-first:
            speaker: jane-doe
            quote: The harbour comes first, whatever the storm brings.
            sources: [wire]
          doe-short:
            speaker: jane-doe
            quote: We will not yield.
            sources: [wire]
          official-tide:
            speaker: { anonymous: port officials, count: several }
            quote: Nobody has measured the tide since the war
            sources: [wire]
          official-calm:
            speaker: { anonymous: port officials }
            paraphrase: The officials called for calm.
            sources: [wire]
        claims:
          ports-agreed:
            text: The ports agreed to cooperate.
            sources: [{ article: wire, via: [{ anonymous: government sources, count: several }] }]
          ports-met:
            text: The ports met.
            sources: [wire]
          ports-uncited:
            text: The ports are old.
          ports-closed:
            text: The ports closed.
            retracted: { on: 2021-05, because: They never did. }
          ports-quarrelled:
            text: The ports quarrelled.
            superseded-by: ports-agreed
            sources: [wire]
        events:
          talks: { text: The talks }
        measures:
          depth: { of: depth, value: 11 }
        """;

    public static FactProject Project { get; } = FactProject.Of(Yaml);

    /// <summary>A project whose facts come from a compiled one.</summary>
    public static FactProject Consumer { get; } = new FactProject { AssemblyName = "Consumer", References = [Reference(Yaml)] };

    /// <summary>The code within a method of a class that sees the facts.</summary>
    public static string Method(string body) => $$"""
        using App;
        internal static class Page
        {
            private static bool Flag => Facts.All.Count > 0;
            private static void Write(string? text) { }
            private static void Show()
            {
                {{body}}
            }
        }
        """;

    public static Microsoft.CodeAnalysis.MetadataReference Reference(string yaml, string assemblyName = "Harbour", string members = "all") =>
        FactBuild.Generate(FactProject.Of(yaml).WithProperty("FactGenMembers", members) with { AssemblyName = assemblyName, RuleOptions = MarkedCode.OfCodeAlone }).ToReference();
}
