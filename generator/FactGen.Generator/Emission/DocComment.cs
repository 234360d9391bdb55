using System.Globalization;
using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Resolution;
using FactGen.Core.Sourcing;

namespace FactGen.Generator.Emission;

/// <summary>
/// Writes a member's docs: what a developer needs to see of a fact without opening its YAML. The file is named without a line, since a line would
/// change with every comment above it and regenerate the file's output.
/// </summary>
internal sealed class DocComment(string path, KnownEntries known)
{
    /// <summary>The lines of the comment; <paramref name="provenance"/> of a fact.</summary>
    public IEnumerable<string> Lines(FactEntry entry, Provenance? provenance)
    {
        yield return $"/// <summary>{Escape(Summary(entry))}</summary>";
        yield return "/// <remarks>";
        foreach (var remark in Remarks(entry, provenance).Concat([PlainText.OneLine(path)]))
        {
            yield return $"/// <para>{Escape(remark)}</para>";
        }

        yield return "/// </remarks>";
    }

    private static string Summary(FactEntry entry)
    {
        var values = entry.Values;
        var summary = (values.Text(Keys.Quote), values.Find(Keys.Value)?.Value, Words(values)) switch
        {
            ({ } quote, _, _) => $"“{PlainText.Shortened(quote.Text)}”",
            (_, NumberValue number, _) => PlainText.Shortened($"{values.Text(Keys.Of)?.Text}: {Quantity(values, number)}"),
            (_, _, { } words) => PlainText.Shortened(words.Text),
            _ => "",
        };
        return summary.Length > 0 ? summary : $"The {entry.Section.Noun} {entry.Id}.";
    }

    private static TextValue? Words(MapValue values) =>
        values.Text(Keys.Paraphrase) ?? values.Text(Keys.Text) ?? values.Text(Keys.Name) ?? values.Text(Keys.Title);

    private static string Quantity(MapValue values, NumberValue number)
    {
        var parts = new[] { values.Text(Keys.Approx)?.Text, number.Number.ToString(CultureInfo.InvariantCulture), values.Text(Keys.Unit)?.Text };
        return string.Join(" ", parts.Where(part => part is not null));
    }

    private IEnumerable<string> Remarks(FactEntry entry, Provenance? provenance)
    {
        var values = entry.Values;
        if (entry.Section.Space == IdSpace.Articles)
        {
            var origin = Joined(known.Resolve(values.Reference(Keys.Outlet))?.Display, values.Date(Keys.Published)?.Text);
            return origin.Length > 0 ? [origin] : [];
        }

        if (provenance is null)
        {
            return [];
        }

        var who = Joined(string.Join(", ", entry.Speakers.Select(Name)), values.Text(Keys.Where)?.Text, values.Date(Keys.When)?.Text);

        // Who speaks is told already; of everything else, who says so is the first thing to know.
        var attribution = entry.Speakers.Any() ? "" : PlainText.Shortened(provenance.Attribution);
        return new[] { who, attribution }.Where(remark => remark.Length > 0).Concat(entry.Sources.Select(Citation));
    }

    private string Citation(Source source)
    {
        var article = known.Resolve(source.Article);
        var outlet = known.OutletOf(article) is { } id ? known.FindExport(IdSpace.Agents, id)?.Display : null;
        return Joined(article?.Display ?? source.Article.Id, outlet, article?.Published);
    }

    private string Name(Party speaker) => speaker.Agent is { } agent
        ? known.Resolve(agent)?.Display ?? agent.Id
        : speaker.Anonymous?.Text ?? "";

    private static string Joined(params string?[] parts) =>
        string.Join(", ", parts.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => PlainText.Shortened(part!)));

    private static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
