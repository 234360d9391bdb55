using FactGen.Packed.Form2;

namespace FactGen.Packed.Queries;

/// <summary>It cites an article of an outlet, or goes back to the outlet or an article of it through a <c>via</c> step.</summary>
internal sealed class CitesOutlet(Outlet outlet) : FactCondition
{
    public override bool Holds(Fact fact)
    {
        foreach (var citation in fact.Citations)
        {
            if (outlet.Equals(citation.Article.Outlet))
                return true;
            foreach (var step in citation.Via)
            {
                if (outlet.Equals(step.Agent) || outlet.Equals(step.Article?.Outlet))
                    return true;
            }
        }

        return false;
    }

    public override void AddTo(IndexQuestion question) => question.Require('o', outlet);
}
