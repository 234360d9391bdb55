using FactGen.Core.Model;
using FactGen.Core.Rules;
using FactGen.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Generator.Analyzers;

/// <summary>A finding with its place, in the compiler's terms.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Message">What is said.</param>
/// <param name="FullPath">The file, as the compiler calls it; empty where the finding is about no file.</param>
/// <param name="Span">The place as offsets.</param>
/// <param name="Lines">The place as lines and columns.</param>
internal sealed record LocatedFinding(Rule Rule, string Message, string FullPath, TextSpan Span, LinePositionSpan Lines)
{
    public static LocatedFinding Of(Finding finding, LineMap lines, string fullPath) => new(
        finding.Rule,
        finding.Message,
        fullPath,
        new TextSpan(finding.Range.Start, finding.Range.Length),
        new LinePositionSpan(ToRoslyn(lines.PositionOf(finding.Range.Start)), ToRoslyn(lines.PositionOf(finding.Range.End))));

    /// <summary>A finding about the project as a whole.</summary>
    public static LocatedFinding Nowhere(Finding finding) => new(finding.Rule, finding.Message, "", default, default);

    /// <summary>Where the compiler prints it.</summary>
    public Location Location => FullPath.Length == 0 ? Location.None : Location.Create(FullPath, Span, Lines);

    private static LinePosition ToRoslyn(TextPosition position) => new(position.Line, position.Column);
}
