using FactGen.Core.Rules;
using FactGen.Core.Text;

namespace FactGen.Tool;

/// <summary>Findings in the form in which MSBuild recognizes an error or a warning in the output of a command.</summary>
internal static class CanonicalLine
{
    /// <summary><c>facts/a.yaml(3,7): error FACT201: …</c>.</summary>
    public static string Of(string path, LineMap lines, Finding finding)
    {
        var place = lines.PositionOf(finding.Range.Start);
        return FormattableString.Invariant($"{path}({place.Line + 1},{place.Column + 1}): {WordOf(finding.Rule.Severity)} {finding.Rule.Id}: {finding.Message}");
    }

    /// <summary>An error about a file as a whole.</summary>
    public static string Error(string path, Rule rule, string message) => $"{path} : error {rule.Id}: {message.ReplaceLineEndings(" ")}";

    private static string WordOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "message",
    };
}
