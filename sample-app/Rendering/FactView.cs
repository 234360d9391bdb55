using FactGen;
using SampleApp.Wording;

namespace SampleApp.Rendering;

/// <summary>Prints one fact: what it is and from whom, its words, who says so, and where that can be read.</summary>
internal sealed class FactView(Page page)
{
    private const int Indent = 2;
    private const int Hang = 2;

    private readonly Palette _palette = page.Palette;

    /// <summary>Prints a fact that stands under a heading with its date.</summary>
    public void Show(Fact fact) => Show(fact, withDate: false);

    /// <summary>Prints a fact that stands under no date.</summary>
    public void ShowWithDate(Fact fact) => Show(fact, withDate: true);

    private void Show(Fact fact, bool withDate)
    {
        ShowHead(fact, withDate);
        page.Write(new HangingText(Indent + Hang).Add(FactWording.Words(fact), fact is Statement { Quote: not null } ? _palette.Quote : null));
        ShowDetails(fact);
        ShowSources(fact);
        page.WriteEmptyLine();
    }

    /// <summary>The kind of fact, who speaks or where it happened, and what a reader must be warned of.</summary>
    private void ShowHead(Fact fact, bool withDate)
    {
        var head = new HangingText(Indent, Hang).Add(FactWording.Kind(fact), _palette.Kind);
        switch (fact)
        {
            case Statement statement:
                head.Add(" · ").Add(AgentWording.Of(statement.Speaker, statement.When), _palette.Agent);
                break;
            case Event { Where: { } where }:
                head.Add(" · ").Add(where);
                break;
        }

        if (withDate && fact.When is { } when)
            head.Add(" · ").Add(DateWording.Of(when), _palette.Date);
        if (fact.When?.Time is { } time)
            head.Add(" · ").Add(time);
        if (DateWording.Doubt(fact.When) is { } doubt)
            head.Add(" · ").Add(doubt, _palette.Detail);
        if (fact.Citations.Count == 0)
            head.Add(" · ").Add("UNCITED", _palette.Alert);
        head.Add(" · ").Add(StatusWording.Of(fact.Status), StatusWording.IsAlert(fact.Status) ? _palette.Alert : _palette.Detail);
        page.Write(head);
    }

    private void ShowDetails(Fact fact)
    {
        switch (fact)
        {
            case Statement { At: { } at }:
                Detail("Said at", at.Text);
                break;
            case Claim { Rating: { } rating }:
                Detail("Rated", rating.ToString());
                break;
            case Event { Who.Count: > 0 } happening:
                Detail("With", string.Join(", ", happening.Who.Select(agent => agent.Name)));
                break;
        }

        if (fact.Retracted is { } retracted)
            Detail("Taken back", retracted.ToString());
        if (fact.SupersededBy is { } successor)
            Detail("Superseded by", successor.Text);
        if (fact.Vetted is { } vetted)
            Detail("Sign-off", vetted.ToString());
    }

    private void ShowSources(Fact fact)
    {
        if (fact.Citations.Count == 0)
            return;

        var origins = Counting.Of(fact.Origins, fact.IsAnonymous ? "unnamed origin" : "origin");
        Detail("Attribution", $"{fact.Attribution} ({Counting.Of(fact.Reports, "report")}, {origins})");
        foreach (var citation in fact.Citations)
        {
            Detail("Source", CitationWording.Of(citation));
            // With `states` it says why those lost, which stands under the conflicts.
            if (citation.States.Count == 0 && citation.Because is { } because)
                Detail("On this source", because);
        }
    }

    private void Detail(string label, string text) =>
        page.Write(new HangingText(Indent + Hang, Hang).Add(label + ": ", _palette.Detail).Add(text));
}
