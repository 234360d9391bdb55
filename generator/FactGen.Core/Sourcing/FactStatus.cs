using FactGen.Core.Format;
using FactGen.Core.Model;

namespace FactGen.Core.Sourcing;

/// <summary>Computes a fact's status: state is never typed, and the first that holds counts.</summary>
public static class FactStatus
{
    /// <summary><c>retracted</c>, <c>superseded</c>, <c>disputed</c>, <c>vetted</c> or <c>draft</c>.</summary>
    public static string Of(FactEntry fact)
    {
        if (fact.Values.Mentions(Keys.Retracted))
        {
            return "retracted";
        }

        if (fact.Values.Mentions(Keys.SupersededBy))
        {
            return "superseded";
        }

        foreach (var source in fact.Sources)
        {
            if (source is { States: not null, Because: null })
            {
                return "disputed";
            }
        }

        return fact.Values.Mentions(Keys.Vetted) ? "vetted" : "draft";
    }
}
