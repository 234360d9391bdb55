using System.Globalization;
using FactGen;

namespace SampleApp.Wording;

/// <summary>Says what a fact says: its kind and its words.</summary>
internal static class FactWording
{
    /// <summary>The kind of fact; of a statement, whether the words are the speaker's own.</summary>
    public static string Kind(Fact fact) => fact switch
    {
        Statement { Quote: not null } => "Quote",
        Statement => "Paraphrase",
        Claim => "Claim",
        Event => "Event",
        _ => "Measure",
    };

    /// <summary>A quote in quotation marks, which only the speaker's own words have; a number with its thousands apart.</summary>
    public static string Words(Fact fact) => fact switch
    {
        Statement { Quote: { } quote } => $"“{quote}”",
        Measure measure => Words(measure),
        _ => fact.Text,
    };

    private static string Words(Measure measure)
    {
        var hedge = measure.Approx is { } approx ? approx.ToString().ToLowerInvariant() + " " : "";
        // A decimal has at most 28 digits behind the point.
        var number = measure.Value.ToString("#,0.############################", CultureInfo.InvariantCulture);
        var unit = measure.Unit is null ? "" : " " + measure.Unit;
        return $"{measure.Of}: {hedge}{number}{unit}";
    }
}
