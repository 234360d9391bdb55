using System.Globalization;
using System.Text;

namespace FactGen.Generator.Tests.Harness;

/// <summary>
/// A corpus of any size in which everything that a fact can be found by stands in every form that it can have, and often enough that facts share
/// it. Alike at every run.
/// </summary>
internal static class QueriedCorpus
{
    // Descriptions that differ little, that are somebody's id, and that a literal must escape.
    private static readonly string[] s_unnamed = ["port officials", "Port officials", "person-1", "港の職員", "a clerk who said \"no\" \\ yes", "😀"];

    private static readonly string[] s_topics = ["ports", "Ports", "port", "storms", "港", "a \"quoted\" topic", "back\\slash", "😀", "\uFF5E", new string('x', 300)];

    // A few days that many facts share, and the forms that a date can have. Of an interval the wrong way round nobody knows the ends.
    private static readonly string[] s_dates =
    [
        "2021-03-16", "2021-03-16", "2021-03-17", "2020-02-29", "1999-12-31", "2021-03", "2021", "2021~", "2021-03-16?", "198X", "2021-21",
        "2020-05/2021-02", "2021-03-16/2021-03-18", "2021-03-16/..", "../2021-01", "/2021", "2021/", "2021-05/2021-03", "2021-03-16T18:05+08:00",
        "0001-01-01", "-0044-03-15", "Y170000002", "Y-17000000", "9999-12-31",
    ];

    private static readonly string[] s_letters = ["Quay", "b", "wharf", "a1", "Zoo", "mole"];

    /// <summary>A project of so many facts in so many files, beside one of agents and one of articles.</summary>
    public static FactProject Of(int facts, int files)
    {
        var agents = Math.Max(6, facts / 20);
        var articles = Math.Max(8, facts / 10);
        var project = new FactProject().With("facts/agents.yaml", Agents(agents)).With("facts/articles.yaml", Articles(articles, agents)) with { IsLarge = facts > 100 };
        for (var file = 0; file < files; file++)
        {
            var own = Enumerable.Range(0, facts).Where(fact => fact % files == file);
            project = project.With($"facts/part-{Text(file)}.yaml", Facts(own, articles, agents));
        }

        return project;
    }

    private static string Agents(int count)
    {
        var yaml = new StringBuilder();
        foreach (var (section, noun) in new[] { ("people", "person"), ("organizations", "body"), ("outlets", "outlet") })
        {
            yaml.Append(section).Append(":\n");
            for (var i = 0; i < count; i++)
            {
                yaml.Append(CultureInfo.InvariantCulture, $"  {noun}-{i}: {{ name: The {noun} {i} }}\n");
            }
        }

        return yaml.ToString();
    }

    private static string Articles(int count, int agents)
    {
        var yaml = new StringBuilder("articles:\n");
        for (var i = 0; i < count; i++)
        {
            // One in five has no outlet.
            var outlet = i % 5 == 0 ? "" : $", outlet: outlet-{Text(Pick(i, 1, agents))}";
            yaml.Append(CultureInfo.InvariantCulture, $"  article-{i}: {{ title: Article {i}{outlet} }}\n");
        }

        return yaml.ToString();
    }

    private static string Facts(IEnumerable<int> numbers, int articles, int agents)
    {
        var yaml = new StringBuilder();
        foreach (var section in numbers.GroupBy(number => Pick(number, 2, 5) switch { 0 => "claims", 1 => "events", 2 => "measures", _ => "statements" }))
        {
            yaml.Append(section.Key).Append(":\n");
            foreach (var number in section)
            {
                yaml.Append("  ").Append(Id(number)).Append(":\n").Append(section.Key switch
                {
                    "measures" => "    of: depth\n    value: 11\n    unit: m\n",
                    "statements" => $"    quote: Words {Text(number)}\n    speaker: {Speaker(number, agents)}\n",
                    _ => $"    text: Words {Text(number)}\n",
                });
                AddWhatAllFactsHave(yaml, number, section.Key switch { "measures" => "value: 12", "statements" => "quote: Others", _ => "text: Others" }, articles, agents);
            }
        }

        return yaml.ToString();
    }

    private static void AddWhatAllFactsHave(StringBuilder yaml, int number, string otherwise, int articles, int agents)
    {
        if (Pick(number, 3, 6) > 0)
        {
            yaml.Append("    when: \"").Append(s_dates[Pick(number, 4, s_dates.Length)]).Append("\"\n");
        }

        var topics = Enumerable.Range(0, Pick(number, 5, 4)).Select(i => Quoted(s_topics[Pick(number, 6 + i, s_topics.Length)]));
        yaml.Append("    topics: [").AppendJoin(", ", topics).Append("]\n");
        var sources = Pick(number, 10, 4);
        if (sources > 0)
        {
            yaml.Append("    sources:\n");
            for (var i = 0; i < sources; i++)
            {
                var states = i == 0 && Pick(number, 11, 6) == 0 ? $", states: {{ {otherwise} }}" : "";
                yaml.Append("      - { article: article-").Append(Text(Pick(number, 12 + i, articles))).Append(Via(number + (i * 1000), articles, agents)).Append(states).Append(" }\n");
            }
        }

        yaml.Append(Pick(number, 20, 12) switch
        {
            0 => "    retracted: { on: 2021-05, because: It was wrong. }\n",
            1 when number > 0 => $"    superseded-by: {Id(0)}\n",
            2 or 3 => "    vetted: { by: ana, on: 2026-11-21, seal: f90830a3 }\n",
            _ => "",
        });
    }

    private static string Speaker(int number, int agents)
    {
        var (person, body, outlet) = ("person-" + Text(Pick(number, 30, agents)), "body-" + Text(Pick(number, 31, agents)), "outlet-" + Text(Pick(number, 32, agents)));
        var unnamed = Quoted(s_unnamed[Pick(number, 33, s_unnamed.Length)]);
        return Pick(number, 34, 9) switch
        {
            0 => body,
            1 => outlet,
            2 => $"[{person}, {body}]",
            3 => $"[{body}, {person}]",
            4 => $"[{person}, {{ anonymous: {unnamed} }}]",
            5 => $"{{ anonymous: {unnamed} }}",
            6 => $"{{ anonymous: {unnamed}, count: {Text(2 + Pick(number, 35, 2))} }}",
            _ => person,
        };
    }

    private static string Via(int number, int articles, int agents) => Pick(number, 40, 8) switch
    {
        0 => $", via: [{{ outlet: outlet-{Text(Pick(number, 41, agents))} }}]",
        1 => $", via: [{{ article: article-{Text(Pick(number, 42, articles))} }}]",
        2 => $", via: [{{ anonymous: {Quoted(s_unnamed[0])} }}, {{ article: article-{Text(Pick(number, 43, articles))} }}, {{ outlet: outlet-{Text(Pick(number, 44, agents))} }}]",
        _ => "",
    };

    // The order of ids is not that of the files.
    private static string Id(int number) => $"{s_letters[Pick(number, 50, s_letters.Length)].ToLowerInvariant()}-{Text(number)}";

    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Looks like chance, and is the same everywhere.
    private static int Pick(int number, int what, int count)
    {
        var mixed = ((ulong)number * 0x9E3779B97F4A7C15) ^ ((ulong)what * 0xC2B2AE3D27D4EB4F);
        mixed = (mixed ^ (mixed >> 31)) * 0xD6E8FEB86659FD93;
        return (int)((mixed >> 33) % (ulong)count);
    }
}
