namespace FactGen.Packed;

/// <summary>The questions about facts that look at all of them.</summary>
internal static class FactQueries
{
    public static IReadOnlyList<Statement> By(FactPack pack, Agent agent)
    {
        var statements = new List<Statement>();
        foreach (var statement in pack.Statements)
        {
            var speaker = statement.Speaker;
            if (speaker.Equals(agent) || (speaker is JointSpeakers joint && joint.Members.Contains(agent)))
                statements.Add(statement);
        }

        return ValueList<Statement>.From(statements);
    }

    public static IReadOnlyList<Fact> CitedBy(FactPack pack, Article article) =>
        Citing(pack, cited => article.Equals(cited), static _ => false);

    public static IReadOnlyList<Fact> CitedBy(FactPack pack, Outlet outlet) =>
        Citing(pack, article => outlet.Equals(article.Outlet), agent => outlet.Equals(agent));

    public static IReadOnlyList<Fact> Between(FactPack pack, FactDay? from, FactDay? to) =>
        ValueList<Fact>.From(from > to ? null : pack.Facts.Where(fact => fact.When?.Overlaps(from, to) == true));

    private static ValueList<Fact> Citing(FactPack pack, Predicate<Article> article, Predicate<Agent> agent)
    {
        bool IsStep(ViaStep step) =>
            (step.Article is { } origin && article(origin)) || (step.Agent is { } reporter && agent(reporter));

        return ValueList<Fact>.From(pack.Facts.Where(fact =>
            fact.Citations.Any(citation => article(citation.Article) || citation.Via.Any(IsStep))));
    }
}
