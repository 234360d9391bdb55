using System.Globalization;
using System.Text;
using FactGen.Core.Model;

namespace FactGen.Core.Tests.Model;

/// <summary>All that a reading gives, places included, as text that two readings can be compared by.</summary>
internal static class Described
{
    public static string File(FactFile file)
    {
        var text = new StringBuilder();
        foreach (var entry in file.Entries)
        {
            text.Append(CultureInfo.InvariantCulture, $"{entry.Section.Name} {entry.Id} ");
            Append(text, entry.Values);
            text.Append('\n');
        }

        text.AppendJoin('\n', file.References.Select(reference => $"reference {reference.Id} {reference.Type.EntryNoun} {reference.Range}"));
        text.AppendJoin('\n', file.Findings.Select(finding => $"finding {finding.Rule.Id} {finding.Range} {finding.Message}"));
        text.AppendJoin('\n', file.Suppressions.Select(comment => $"comment {comment.Range} {comment.Reason} {comment.CoveredLine} {string.Join(' ', comment.RuleIds)}"));
        text.AppendJoin('\n', file.Exports.Entries.Select(export => export.ToString()));
        text.AppendJoin('\n', file.Exports.Lost.Select(lost => lost.ToString()));
        return text.ToString();
    }

    /// <summary>The references within entries, in the order of the file.</summary>
    public static IEnumerable<ReferenceValue> References(FactValue value) => value switch
    {
        ReferenceValue reference => [reference],
        ListValue list => list.Items.SelectMany(References),
        MapValue map => map.Fields.SelectMany(field => References(field.Value)),
        _ => [],
    };

    private static void Append(StringBuilder text, FactValue value)
    {
        text.Append(CultureInfo.InvariantCulture, $"{value.GetType().Name} {value.Range} ");
        switch (value)
        {
            case TextValue written:
                text.Append(written.Text);
                break;
            case FlagValue flag:
                text.Append(flag.IsSet);
                break;
            case NumberValue number:
                text.Append(number.Number.ToString(CultureInfo.InvariantCulture));
                break;
            case DateValue date:
                text.Append(CultureInfo.InvariantCulture, $"{date.Text} {date.Date}");
                break;
            case ReferenceValue reference:
                text.Append(CultureInfo.InvariantCulture, $"{reference.Id} {reference.Type.EntryNoun}");
                break;
            case ListValue list:
                text.Append(list.HasLostItems);
                foreach (var item in list.Items)
                {
                    Append(text.Append("\n- "), item);
                }

                break;
            case MapValue map:
                text.Append(CultureInfo.InvariantCulture, $"{map.Anchor} {string.Join(' ', map.Broken)}");
                foreach (var field in map.Fields)
                {
                    Append(text.Append(CultureInfo.InvariantCulture, $"\n{field.Name} {field.Key?.Name} {field.KeyRange}: "), field.Value);
                }

                break;
            default:
                throw new InvalidOperationException(value.GetType().Name);
        }
    }
}
