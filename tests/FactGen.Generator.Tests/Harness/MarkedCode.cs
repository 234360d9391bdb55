using System.Text;
using FactGen.Core.Rules;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator.Tests.Harness;

/// <summary>C# in which <c>[|…|]</c> marks where a finding is expected.</summary>
/// <param name="Text">The code without the marks.</param>
/// <param name="Marks">What is marked, as line, column and text.</param>
internal sealed record MarkedCode(string Text, IReadOnlyList<string> Marks)
{
    public static MarkedCode Parse(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<int>();
        var spans = new List<(int Start, int End)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked.AsSpan(i).StartsWith("[|", StringComparison.Ordinal))
            {
                open.Push(text.Length);
                i++;
            }
            else if (marked.AsSpan(i).StartsWith("|]", StringComparison.Ordinal))
            {
                spans.Add((open.Pop(), text.Length));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        var code = text.ToString();
        return new MarkedCode(code, [.. spans.Select(span => Print(code, span.Start, span.End))]);
    }

    /// <summary>
    /// Asserts that <paramref name="id"/> is found in <paramref name="marked"/> at the marks and nowhere else, and that nothing else is wrong in it.
    /// Everything that is said of the facts themselves is left out.
    /// </summary>
    public static IReadOnlyList<Diagnostic> Check(FactProject facts, string id, string marked)
    {
        var code = Parse(marked);
        var project = (facts with { RuleOptions = OfCodeAlone }).WithCode(code.Text);
        var build = FactBuild.Generate(project);
        Assert.Empty(build.Diagnostics.Where(diagnostic => diagnostic.Id != "CS5001" && diagnostic.Severity > DiagnosticSeverity.Info).Select(diagnostic => diagnostic.ToString()));
        var found = build.Analyze().Where(diagnostic => !diagnostic.IsSuppressed).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ToArray();

        Assert.Equal(
            code.Marks.Select(mark => $"{id} at {mark}"),
            found.Select(diagnostic => $"{diagnostic.Id} at {Print(code.Text, diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.End)}"));
        return found;
    }

    /// <summary>The rules over C# as they are by default, all others silent.</summary>
    public static System.Collections.Immutable.ImmutableDictionary<string, ReportDiagnostic> OfCodeAlone { get; } =
        System.Collections.Immutable.ImmutableDictionary.CreateRange(RuleCatalogue.All.Select(
            rule => KeyValuePair.Create(rule.Id, rule.IsOverCode ? ReportDiagnostic.Default : ReportDiagnostic.Suppress)));

    private static string Print(string code, int start, int end)
    {
        var before = code.AsSpan(0, start);
        return $"({before.Count('\n') + 1},{start - before.LastIndexOf('\n')}): {code[start..end]}";
    }
}
