using System.Globalization;
using System.Text;
using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Reading;
using FactGen.Core.Resolution;
using FactGen.Core.Sourcing;

namespace FactGen.Generator.Emission;

/// <summary>
/// Writes a member's docs: what a developer needs to see of a fact without opening its YAML. The file is named without a line, since a line would
/// change with every comment above it and regenerate the file's output.
/// </summary>
internal sealed class DocComment(string path, KnownEntries known, Checkpoint checkpoint)
{
    private static readonly char[] s_markup = ['&', '<', '>'];

    private readonly string _path = PlainText.OneLine(path);

    /// <summary>Writes the comment, each line behind <paramref name="indent"/>; <paramref name="provenance"/> of a fact.</summary>
    public void Write(StringBuilder text, string indent, FactEntry entry, Provenance? provenance)
    {
        text.Append(indent).Append("/// <summary>");
        AppendEscaped(text, Summary(entry));
        text.Append("</summary>\n").Append(indent).Append("/// <remarks>\n");
        WriteRemarks(text, indent, entry, provenance);
        WriteRemark(text, indent, _path);
        text.Append(indent).Append("/// </remarks>\n");
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

    private void WriteRemarks(StringBuilder text, string indent, FactEntry entry, Provenance? provenance)
    {
        var values = entry.Values;
        if (entry.Section.Space == IdSpace.Articles)
        {
            WriteRemark(text, indent, Joined(known.Resolve(values.Reference(Keys.Outlet))?.Display, values.Date(Keys.Published)?.Text));
        }
        else if (provenance is not null)
        {
            var isSpoken = !entry.Speakers.IsEmpty;
            var speakers = isSpoken ? string.Join(", ", entry.Speakers.Select(Name)) : null;
            WriteRemark(text, indent, Joined(speakers, values.Text(Keys.Where)?.Text, values.Date(Keys.When)?.Text));
            if (!isSpoken)
            {
                // Who speaks is told already; of everything else, who says so is the first thing to know.
                WriteRemark(text, indent, PlainText.Shortened(provenance.Attribution));
            }

            foreach (var source in entry.Sources)
            {
                checkpoint.Pass();
                WriteRemark(text, indent, Citation(source));
            }
        }
    }

    private static void WriteRemark(StringBuilder text, string indent, string remark)
    {
        if (remark.Length > 0)
        {
            text.Append(indent).Append("/// <para>");
            AppendEscaped(text, remark);
            text.Append("</para>\n");
        }
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

    private static void AppendEscaped(StringBuilder text, string line)
    {
        if (line.IndexOfAny(s_markup) < 0)
        {
            text.Append(line);
            return;
        }

        foreach (var c in line)
        {
            _ = c switch
            {
                '&' => text.Append("&amp;"),
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                _ => text.Append(c),
            };
        }
    }
}
