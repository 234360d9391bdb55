using FactGen.Core.Model;
using FactGen.Core.Sourcing;

namespace FactGen.Generator.Emission;

/// <summary>
/// What an app must mind of a fact that stands. The compiler is told of it beside the docs, so that <see cref="Analyzers.FactUseAnalyzer"/> can judge
/// how an app uses it, also an app that only references the assembly.
/// </summary>
/// <param name="Attribution">Whom it goes back to, where those are unnamed people alone; null of a fact that cites no source.</param>
internal readonly record struct FactMark(string? Attribution)
{
    /// <summary>The version of the lines that <see cref="Analyzers.Code.FactMarks"/> reads.</summary>
    public const int Form = 1;

    /// <summary>The mark of the fact; null where nothing is to be said of it.</summary>
    public static FactMark? Of(FactEntry fact, Provenance provenance) =>
        !fact.MentionsSources ? new FactMark(null)
        : provenance is { IsAnonymous: true, Origins: <= 1 } ? new FactMark(PlainText.Shortened(provenance.Attribution))
        : null;

    /// <summary>The attribute of the fact's member.</summary>
    public string ToAttribute() => Attribution is null
        ? "[global::FactGen.Packed.UncitedFact]"
        : $"[global::FactGen.Packed.AnonymousFact({CSharpLiteral.Of(Attribution)})]";

    /// <summary>The line of the fact's typed id.</summary>
    public string ToLine(string typedId) => Attribution is null ? typedId : typedId + " " + Attribution;
}
