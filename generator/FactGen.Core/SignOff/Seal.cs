using FactGen.Core.Model;
using FactGen.Core.Text;

namespace FactGen.Core.SignOff;

/// <summary>
/// The seal of a fact: what a fact-checker writes beside their name, so that a later edit shows. It is the beginning of the SHA-256 of
/// the fact in canonical form, which docs/seals.md defines byte by byte, so that anybody can work it out again.
/// </summary>
public static class Seal
{
    private const int Digits = 8;

    /// <summary>The fact in canonical form: the same however the YAML is laid out, another where anything is said differently.</summary>
    public static string Canonical(FactEntry fact) => CanonicalForm.Of(fact);

    /// <summary>The seal: the first 8 hex digits, in lower case, of the SHA-256 of the canonical form in UTF-8.</summary>
    public static string Of(FactEntry fact) => Sha256Hex.Of(Canonical(fact), Digits);

    /// <summary>
    /// Whether everything that the seal covers could be read. If not, the fact has a finding about that, and its seal would change again
    /// with the repair.
    /// </summary>
    public static bool CanBeMade(FactEntry fact) =>
        fact.Values.Broken.All(key => fact.Section.Entry.Find(key) is { IsOutsideSeal: true })
        && CanonicalForm.Covered(fact.Values).All(field => IsComplete(field.Value));

    // No deeper than the format's own table, whose mappings do not hold themselves.
    private static bool IsComplete(FactValue value) => value switch
    {
        ListValue list => !list.HasLostItems && list.Items.All(IsComplete),
        MapValue map => map.Broken.Count == 0 && map.Fields.All(field => IsComplete(field.Value)),
        _ => true,
    };
}
