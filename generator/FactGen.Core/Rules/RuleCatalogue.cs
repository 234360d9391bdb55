namespace FactGen.Core.Rules;

/// <summary>Every rule of the engine. Ids and default severities never change.</summary>
public static partial class RuleCatalogue
{
    /// <summary>All rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All => Listing.All;

    /// <summary>The rule of that id, or null.</summary>
    public static Rule? Find(string id) => Listing.All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase));

    // A class of its own, since the order in which a partial class initialises its fields across files is not defined.
    private static class Listing
    {
        internal static readonly Rule[] All =
        [
            .. Reading(),
            .. Citation(),
            .. Quotes(),
            .. Dates(),
            .. Attribution(),
            .. Corroboration(),
            .. SignOff(),
            .. Packages(),
            .. Code(),
            .. WholeCorpus(),
        ];
    }
}
