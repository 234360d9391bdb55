using FactGen.Core.Format;
using FactGen.Core.Model;

namespace FactGen.Core.Rules;

/// <summary>Which facts still stand, and which are known to be at odds.</summary>
internal static class Standing
{
    /// <summary>Whether a fact is neither retracted nor superseded.</summary>
    public static bool Stands(FactEntry fact) => !fact.Values.Mentions(Keys.Retracted) && !fact.Values.Mentions(Keys.SupersededBy);

    /// <summary>Whether one of the two says that it contradicts the other, so that somebody has seen both.</summary>
    public static bool NameEachOther(FactEntry one, FactEntry other) => Names(one, other) || Names(other, one);

    private static bool Names(FactEntry one, FactEntry other) =>
        one.Values.Broken.Contains(Keys.Contradicts) || one.Values.Items<ReferenceValue>(Keys.Contradicts).Any(named => named.Id == other.Id);
}
