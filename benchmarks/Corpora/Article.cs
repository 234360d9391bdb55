using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FactGen.Benchmarks.Corpora;

/// <summary>An article of a file that is being written: what facts quote from it is gathered, so that its kept text holds it.</summary>
internal sealed class Article
{
    // Words that no sentence of these texts ends with by chance.
    private const string End = "More from our newsroom:";

    private readonly Chance _chance;
    private readonly List<string> _passages = [];

    /// <param name="chance">What its file draws from.</param>
    /// <param name="id">Its id.</param>
    /// <param name="outlet">The outlet's id; null where the article names none.</param>
    /// <param name="isWire">Whether it is an agency's own report, which goes back to nobody else's.</param>
    /// <param name="published">Its day.</param>
    public Article(Chance chance, string id, string? outlet, bool isWire, DateOnly published)
    {
        _chance = chance;
        Id = id;
        Outlet = outlet;
        IsWire = isWire;
        Published = published;
        Tongue = chance.OneIn(10) ? chance.Pick(Tongue.Others) : Tongue.English;
        IsCorrected = chance.OneIn(150);
    }

    public string Id { get; }

    public string? Outlet { get; }

    public bool IsWire { get; }

    public DateOnly Published { get; }

    public Tongue Tongue { get; }

    /// <summary>Whether the outlet corrected it, so that every fact that cites it must say that it still stands.</summary>
    public bool IsCorrected { get; }

    /// <summary>Words of it that carry a fact of a later file.</summary>
    public string? Loose { get; private set; }

    /// <summary>Makes the article say something.</summary>
    public string Say(string passage)
    {
        _passages.Add(passage);
        return passage;
    }

    /// <summary>Makes it say something that facts of later files will cite.</summary>
    public void SayForLater() => Loose = Say(Excerpt(_chance.Between(40, 90)));

    /// <summary>Words such as an excerpt is made of, so many bytes; nothing says them yet.</summary>
    // Other scripts take two or three bytes for a letter: so few words would stand in an article twice by chance.
    public string Excerpt(int bytes) => Tongue.Code == "en" ? Tongue.OwnWords.Phrase(_chance, bytes) : Tongue.Phrase(_chance, bytes * 3);

    /// <summary>Writes the entry, and the kept text where <paramref name="snapshots"/> are kept.</summary>
    public void Write(StringBuilder yaml, ICorpusSink? snapshots)
    {
        var title = Tongue.Sentence(_chance, 50)[..^Tongue.Stop.Length];
        if (Outlet is null)
        {
            yaml.AppendAcknowledgement(2, "FACT105", "the clipping carries no masthead");
        }

        yaml.Append(Invariant($"  {Id}:\n"));
        if (_chance.OneIn(5))
        {
            yaml.Append(Invariant($"    title: \"{title}: report\"\n"));
        }
        else
        {
            yaml.AppendText(4, "title", title);
        }

        if (Outlet is not null)
        {
            yaml.Append(Invariant($"    outlet: {Outlet}\n"));
        }

        WriteDates(yaml);
        yaml.Append(Invariant($"    lang: {Tongue.Code}\n"));
        var url = Invariant($"https://{(IsWire ? "wire" : "papers")}.example/{Published.Year}/{Uri.EscapeDataString(Id)}");
        yaml.Append(Invariant($"    url: {url}\n    archived: https://web.archive.org/web/{Published.AddDays(1):yyyyMMdd}000000/{url}\n"));
        if (snapshots is not null)
        {
            WriteSnapshot(yaml, title, snapshots);
        }

        if (IsCorrected)
        {
            yaml.Append(Invariant($"    corrected: {{ on: {Dates.Iso(Published.AddDays(2))}, text: The minister’s title was wrong. }}\n"));
        }

        yaml.Append('\n');
    }

    private void WriteDates(StringBuilder yaml)
    {
        if (_chance.OneIn(3))
        {
            yaml.Append(Invariant($"    author: {_chance.Pick(Vocabulary.GivenNames)} {_chance.Pick(Vocabulary.FamilyNames)}\n"));
        }

        if (_chance.OneIn(3))
        {
            yaml.Append("    genre: news\n");
        }

        yaml.Append(Invariant($"    published: {Dates.Iso(Published)}"));
        if (_chance.OneIn(5))
        {
            yaml.Append(Invariant($"T{_chance.Below(24):d2}:{_chance.Below(60):d2}"));
        }

        yaml.Append('\n');
        if (_chance.OneIn(4))
        {
            yaml.Append(Invariant($"    accessed: {Dates.Iso(Published.AddDays(_chance.Between(3, 200)))}\n"));
        }
    }

    private void WriteSnapshot(StringBuilder yaml, string title, ICorpusSink snapshots)
    {
        var text = new StringBuilder(title).Append("\n\n");
        foreach (var passage in _passages)
        {
            text.Append(Tongue.Sentence(_chance, _chance.Between(80, 240))).Append(_chance.OneIn(3) ? "\n\n" : " ");
            Print(text, passage);
            text.Append(_chance.OneIn(2) ? ". " : ".\n\n");
        }

        text.Append(Tongue.Sentence(_chance, _chance.Between(200, 900))).Append('\n');
        var hasTeasers = _chance.OneIn(6);
        if (hasTeasers)
        {
            text.Append('\n').Append(End).Append("\n\n").Append(Tongue.Sentence(_chance, 120)).Append('\n');
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        var name = Id + ".txt";
        snapshots.AddSnapshot(name, bytes);
        yaml.Append(Invariant($"    snapshot: {name}\n    sha256: {Convert.ToHexStringLower(SHA256.HashData(bytes))}\n"));
        if (hasTeasers)
        {
            yaml.Append(Invariant($"    ends: \"{End}\"\n"));
        }
    }

    // As pages are laid out: a line break or a space that does not break where a fact-checker writes a space.
    private void Print(StringBuilder text, string passage)
    {
        foreach (var letter in passage)
        {
            text.Append(letter == ' ' ? _chance.Weighted(30, 1, 1) switch { 1 => '\n', 2 => '\u00A0', _ => ' ' } : letter);
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
