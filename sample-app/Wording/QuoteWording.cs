using FactGen;

namespace SampleApp.Wording;

/// <summary>Says how many quotes and excerpts were found word for word in the articles that they are from.</summary>
internal static class QuoteWording
{
    public static string Of(FactReport report) => report switch
    {
        { Quotes: 0 } => "No quotes to prove",
        { QuotesLocked: 0 } => $"{Counting.Of(report.Quotes, "quote")} and excerpts, none of them proved against its article",
        _ => $"{report.QuotesLocked} of {Counting.Of(report.Quotes, "quote")} and excerpts proved word for word against the articles",
    };
}
