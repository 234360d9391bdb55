using FactGen.Packed.Form2;

namespace FactGen.Packed.Queries;

/// <summary>It cites an article, or goes back to it through a <c>via</c> step.</summary>
internal sealed class CitesArticle(Article article) : FactCondition
{
    public override bool Holds(Fact fact)
    {
        foreach (var citation in fact.Citations)
        {
            if (article.Equals(citation.Article))
                return true;
            foreach (var step in citation.Via)
            {
                if (article.Equals(step.Article))
                    return true;
            }
        }

        return false;
    }

    public override void AddTo(IndexQuestion question) => question.Require('a', article);
}
