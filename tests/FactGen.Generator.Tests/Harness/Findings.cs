using Microsoft.CodeAnalysis;

namespace FactGen.Generator.Tests.Harness;

/// <summary>Diagnostics as a build prints them, so that tests can be read.</summary>
internal static class Findings
{
    // What is said of every corpus, of every fact that nobody has signed off, and of every quote without a kept text: compared only where a test
    // expects one of them.
    private static readonly string[] s_ambient = ["FACT209", "FACT601", "FACT999"];

    /// <summary><c>facts/a.yaml(2,3): warning FACT101: …</c>; without a place where it is about none.</summary>
    public static string Print(Diagnostic diagnostic, string root)
    {
        var place = diagnostic.Location.GetLineSpan();
        if (!diagnostic.Location.IsInSource && diagnostic.Location.Kind != LocationKind.ExternalFile)
        {
            return $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(null)}";
        }

        var path = place.Path.StartsWith(root, StringComparison.Ordinal) ? place.Path[root.Length..] : place.Path;
        var severity = diagnostic.Severity.ToString().ToLowerInvariant();
        return $"{path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {severity} {diagnostic.Id}: {diagnostic.GetMessage(null)}";
    }

    /// <summary>
    /// Asserts that <paramref name="found"/> is exactly <paramref name="expected"/>, in order of file and place. What is expected may end early:
    /// <c>facts/a.yaml(2,3): warning FACT101</c>.
    /// </summary>
    public static void AssertAre(string[] expected, IEnumerable<Diagnostic> found, string root)
    {
        var printed = found
            .Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden && !IsAmbient(diagnostic))
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .Select(diagnostic => Print(diagnostic, root))
            .ToArray();
        var isAsExpected = printed.Length == expected.Length && !expected.Where((start, i) => !printed[i].StartsWith(start, StringComparison.Ordinal)).Any();
        Assert.True(isAsExpected, $"Expected:\n{string.Join("\n", expected)}\n\nFound:\n{string.Join("\n", printed)}");

        bool IsAmbient(Diagnostic diagnostic) =>
            s_ambient.Contains(diagnostic.Id) && !expected.Any(line => line.Contains(diagnostic.Id, StringComparison.Ordinal));
    }
}
