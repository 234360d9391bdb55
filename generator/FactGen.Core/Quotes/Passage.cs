using System.Globalization;
using FactGen.Core.Format;
using FactGen.Core.Model;

namespace FactGen.Core.Quotes;

/// <summary>One text that a source must hold word for word: a statement's quote, a source's excerpt, or the quote that a source states instead.</summary>
public sealed class Passage
{
    private readonly int _number;

    internal Passage(FactEntry fact, Source source, PassageKind kind, TextValue text, int number, bool isFramed, Sought? unframed)
    {
        (Fact, Source, Kind, Text) = (fact, source, kind, text);
        Prefix = isFramed ? source.Values.Text(Keys.Prefix) : null;
        Suffix = isFramed ? source.Values.Text(Keys.Suffix) : null;
        Sought = IsFramed || unframed is null ? new Sought(text.Text, Prefix?.Text, Suffix?.Text) : unframed;
        _number = number;
    }

    /// <summary>The fact.</summary>
    public FactEntry Fact { get; }

    /// <summary>The source that must hold the text.</summary>
    public Source Source { get; }

    /// <summary>Which of the fact's texts it is.</summary>
    public PassageKind Kind { get; }

    /// <summary>The text as written.</summary>
    public TextValue Text { get; }

    /// <summary>The words that must stand just before it; null where the source gives none, or gives them for another of its texts.</summary>
    public TextValue? Prefix { get; }

    /// <summary>The words that must stand just after it; null likewise.</summary>
    public TextValue? Suffix { get; }

    /// <summary>
    /// What the lock calls it: the ids of fact and article and the kind, <c>ports-agreed quay-2021-03-23 excerpt</c>. Where the same
    /// comes again, it is numbered from 2 on: <c>… excerpt-2</c>.
    /// </summary>
    public string Key => $"{Fact.Id} {Source.Article.Id} {WordOf(Kind)}" + (_number == 1 ? "" : "-" + _number.ToString(CultureInfo.InvariantCulture));

    /// <summary>What is looked for.</summary>
    public Needle Needle => Sought.Needle;

    /// <summary>The same as an object that passages of one quote share.</summary>
    internal Sought Sought { get; }

    /// <summary>Whether it must stand between certain words.</summary>
    internal bool IsFramed => Prefix is not null || Suffix is not null;

    /// <summary>How a message names it: <c>the excerpt of claim `ports-agreed`</c>.</summary>
    public override string ToString() => Kind switch
    {
        PassageKind.Quote => $"the quote of {Fact}",
        PassageKind.Excerpt => $"the excerpt of {Fact}",
        _ => $"the quote that {Shown.Code(Source.Article.Id)} states in {Fact}",
    };

    /// <summary>The kind as the lock calls it.</summary>
    internal static string WordOf(PassageKind kind) => kind switch
    {
        PassageKind.Quote => "quote",
        PassageKind.Excerpt => "excerpt",
        _ => "states",
    };
}
