namespace FactGen.Package.Tests.Support;

/// <summary>A small corpus about which there is nothing to find.</summary>
internal static class PortFacts
{
    public const string Path = "facts/ports.yaml";

    public const string Yaml = """
        people:
          jane-doe: { name: Jane Doe }
        outlets:
          daily-quay: { name: The Daily Quay }
        articles:
          quay-2021-03-23:
            title: Ports agree to cooperate
            outlet: daily-quay
            published: 2021-03-23
            url: https://quay.example/ports
        statements:
          doe-harbour-first:
            speaker: jane-doe
            quote: The harbour comes first.
            when: 2021-03-16
            sources: [quay-2021-03-23]

        """;

    public const string UncitedPath = "facts/2021/uncited.yaml";

    /// <summary>A fact without a source; its id stands at line 3, column 3.</summary>
    public const string UncitedYaml = """
        # Nobody knows where this is from.
        statements:
          doe-storm-second:
            speaker: jane-doe
            paraphrase: The storm comes second.

        """;
}
