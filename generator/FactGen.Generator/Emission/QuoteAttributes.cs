using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Quotes;

namespace FactGen.Generator.Emission;

/// <summary>
/// The index of the quotes of facts that stand, by which <see cref="Analyzers.FactUseAnalyzer"/> knows them in the code of an app, also of one that
/// only references the assembly.
/// </summary>
internal static class QuoteAttributes
{
    /// <summary>Begins the attribute of the class <c>Facts</c> that lists the quotes of one output, line by line.</summary>
    public static string Begin { get; } = string.Format(
        System.Globalization.CultureInfo.InvariantCulture, "[global::FactGen.Packed.CuratedQuotes({0}, \"", QuoteFingerprint.Form);

    /// <summary>Ends it.</summary>
    public const string End = "\")]";

    /// <summary>The line of a fact that stands in the index of quotes; null where it has none that could be told from chance.</summary>
    public static string? LineOf(FactEntry fact, string member) =>
        fact.Values.Text(Keys.Quote) is { } quote ? QuoteFingerprint.Of(quote.Text)?.ToLine(member) : null;
}
