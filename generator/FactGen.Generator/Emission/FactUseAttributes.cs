using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Quotes;
using FactGen.Core.Sourcing;

namespace FactGen.Generator.Emission;

/// <summary>
/// What the compiler is told of a fact, beside its docs, so that <see cref="Analyzers.FactUseAnalyzer"/> can judge how an app uses it, also an app
/// that only references the assembly. A fact that no longer stands has its <see cref="ObsoleteAttribute"/>, and nothing more needs to be said.
/// </summary>
internal static class FactUseAttributes
{
    /// <summary>Begins the attribute of the class <c>Facts</c> that lists the quotes of one output, line by line.</summary>
    public static string BeginOfQuotes { get; } = string.Format(
        System.Globalization.CultureInfo.InvariantCulture, "[global::FactGen.Packed.CuratedQuotes({0}, \"", QuoteFingerprint.Form);

    /// <summary>Ends it.</summary>
    public const string EndOfQuotes = "\")]";

    /// <summary>The attribute of the member of a fact that stands; null where nothing is to be said of it.</summary>
    public static string? OfMember(FactEntry fact, Provenance provenance) =>
        !fact.MentionsSources ? "[global::FactGen.Packed.UncitedFact]"
        : provenance is { IsAnonymous: true, Origins: <= 1 } ? $"[global::FactGen.Packed.AnonymousFact({CSharpLiteral.Of(PlainText.Shortened(provenance.Attribution))})]"
        : null;

    /// <summary>The line of a fact that stands in the index of quotes; null where it has none that could be told from chance.</summary>
    public static string? QuoteLine(FactEntry fact, string member) =>
        fact.Values.Text(Keys.Quote) is { } quote ? QuoteFingerprint.Of(quote.Text)?.ToLine(member) : null;
}
