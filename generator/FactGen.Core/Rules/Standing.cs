using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Resolution;

namespace FactGen.Core.Rules;

/// <summary>Which facts still stand, and which are known to be at odds.</summary>
internal static class Standing
{
    /// <summary>Whether a fact is neither retracted nor superseded.</summary>
    public static bool Stands(FactEntry fact) => !fact.Values.Mentions(Keys.Retracted) && !fact.Values.Mentions(Keys.SupersededBy);

    /// <summary>Whether one of the two says that it contradicts the other, so that somebody has seen both.</summary>
    public static bool NameEachOther(FactEntry one, FactEntry other, FactIndex index) => Names(one, other, index) || Names(other, one, index);

    private static bool Names(FactEntry one, FactEntry other, FactIndex index) =>
        one.Values.Broken.Contains(Keys.Contradicts) || one.Values.Items<ReferenceValue>(Keys.Contradicts).Any(named => index.WithoutOwnPack(named.Id) == other.Id);
}
