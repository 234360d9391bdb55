using FactGen;
using SampleApp.Wording;

namespace SampleApp.Rendering;

/// <summary>Prints what speaks against a fact: which source states what instead, and why it lost.</summary>
internal sealed class ConflictView(Page page)
{
    private readonly Palette _palette = page.Palette;

    public void Show(Fact fact)
    {
        page.Write(new HangingText(indent: 2, hang: 2)
            .Add(FactWording.Kind(fact), _palette.Kind)
            .Add(" · ")
            .Add(FactWording.Words(fact), _palette.Agent));

        foreach (var conflict in fact.Conflicts)
        {
            page.Write(new HangingText(indent: 4).Add(conflict.Field, _palette.Date));
            Line("Accepted", conflict.Accepted ?? "nothing");
            Line("Stated", conflict.Stated);
            Line("By", CitationWording.Of(conflict.StatedBy));
            if (conflict.Because is { } because)
                Line("Why it lost", because);
            else
                Line("Why it lost", "nobody has said so yet: DISPUTED", alert: true);
        }

        foreach (var other in fact.Contradicts)
            page.Write(new HangingText(indent: 4, hang: 2).Add("Cannot be true together with: ", _palette.Alert).Add(FactWording.Words(other)));

        page.WriteEmptyLine();
    }

    private void Line(string label, string text, bool alert = false) => page.Write(
        new HangingText(indent: 6, hang: 2).Add(label + ": ", _palette.Detail).Add(text, alert ? _palette.Alert : null));
}
