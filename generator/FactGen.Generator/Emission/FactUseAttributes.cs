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
    /// <summary>The version of the form that the quotes are written in.</summary>
    private static readonly string s_form = QuoteFingerprint.Form.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The attributes of the member of a fact that stands.</summary>
    public static IEnumerable<string> OfMember(FactEntry fact, Provenance provenance)
    {
        if (!fact.MentionsSources)
        {
            yield return "[global::FactGen.Packed.UncitedFact]";
        }
        else if (provenance is { IsAnonymous: true, Origins: <= 1 })
        {
            yield return $"[global::FactGen.Packed.AnonymousFact({CSharpLiteral.Of(PlainText.Shortened(provenance.Attribution))})]";
        }
    }

    /// <summary>The line of a fact that stands in the index of quotes; null where it has none that could be told from chance.</summary>
    public static string? QuoteLine(FactEntry fact, string member) =>
        fact.Values.Text(Keys.Quote) is { } quote ? QuoteFingerprint.Of(quote.Text)?.ToLine(member) : null;

    /// <summary>The attribute of the class <c>Facts</c> that lists the quotes of one output; nothing where there are none.</summary>
    public static IEnumerable<string> OfClass(IReadOnlyCollection<string> quoteLines)
    {
        if (quoteLines.Count > 0)
        {
            yield return $"[global::FactGen.Packed.CuratedQuotes({s_form}, {CSharpLiteral.Of(string.Join("\n", quoteLines))})]";
        }
    }
}
