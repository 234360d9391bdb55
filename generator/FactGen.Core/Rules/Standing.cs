using FactGen.Core.Format;
using FactGen.Core.Model;

namespace FactGen.Core.Rules;

/// <summary>Which facts still stand.</summary>
internal static class Standing
{
    /// <summary>Whether a fact is neither retracted nor superseded.</summary>
    public static bool Stands(FactEntry fact) => !fact.Values.Mentions(Keys.Retracted) && !fact.Values.Mentions(Keys.SupersededBy);
}
