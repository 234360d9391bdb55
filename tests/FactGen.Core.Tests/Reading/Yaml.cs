using FactGen.Core.Reading;
using FactGen.Core.Rules;
using FactGen.Core.Text;

namespace FactGen.Core.Tests.Reading;

/// <summary>Reads YAML for a test and shows what came of it in a form that is easy to compare.</summary>
internal static class Yaml
{
    public static YamlReading Read(string text, ReadingLimits? limits = null) => YamlReader.Read(text, limits ?? ReadingLimits.Default);

    /// <summary>Each finding as <c>FACT001 3:19 the text at its range</c>, lines and columns from 1.</summary>
    public static string[] Findings(string text, ReadingLimits? limits = null) =>
        Read(text, limits).Findings.Select(finding => Show(finding, text)).ToArray();

    public static string Show(Finding finding, string text)
    {
        var place = new LineMap(text).PositionOf(finding.Range.Start);
        return $"{finding.Rule.Id} {place.Line + 1}:{place.Column + 1} {text.Substring(finding.Range.Start, finding.Range.Length)}";
    }

    /// <summary>The entries that were read, as <c>people/a</c>.</summary>
    public static string[] Entries(YamlReading reading) =>
        reading.Sections.Where(section => section.Value is YamlMapping)
            .SelectMany(section => ((YamlMapping)section.Value).Pairs.Select(entry => section.Key.Value + "/" + entry.Key.Value))
            .ToArray();

    public static string[] Lost(YamlReading reading) => reading.Lost.Select(entry => entry.Section + "/" + entry.Id).ToArray();

    /// <summary>The value behind keys and item numbers.</summary>
    public static YamlNode At(YamlReading reading, params object[] path)
    {
        YamlNode node = reading.Sections.First(section => section.Key.Value.Equals(path[0])).Value;
        foreach (var step in path.Skip(1))
        {
            node = step is int item ? ((YamlSequence)node).Items[item] : ((YamlMapping)node).Pairs.First(pair => pair.Key.Value.Equals(step)).Value;
        }

        return node;
    }

    public static string Value(YamlReading reading, params object[] path) => ((YamlScalar)At(reading, path)).Value;

    /// <summary>All nodes, keys included.</summary>
    public static IEnumerable<YamlNode> Nodes(YamlReading reading)
    {
        var left = new Stack<YamlNode>(reading.Sections.SelectMany(pair => new[] { pair.Key, pair.Value }));
        while (left.Count > 0)
        {
            var node = left.Pop();
            yield return node;
            var children = node switch
            {
                YamlMapping mapping => mapping.Pairs.SelectMany(pair => new[] { pair.Key, pair.Value }),
                YamlSequence sequence => sequence.Items,
                _ => [],
            };
            foreach (var child in children)
            {
                left.Push(child);
            }
        }
    }

    public static string Source(YamlNode node, string text) => text.Substring(node.Range.Start, node.Range.Length);
}
