using System.Globalization;
using FactGen.Core.Format;
using FactGen.Core.Model;

namespace FactGen.Core.SignOff;

/// <summary>
/// Writes a fact as canonical JSON (RFC 8785), version 1 of the form that docs/seals.md defines. Which keys there are, and which of them
/// the seal leaves out, is for the format's table to say. What is changed here breaks every seal there is: it needs another version.
/// </summary>
internal static class CanonicalForm
{
    private const string Version = "1";

    /// <summary>The names that the form adds to the keys of a fact.</summary>
    internal const string VersionName = "factgen", SectionName = "section", IdName = "id";

    /// <summary><paramref name="fact"/> in canonical form.</summary>
    public static string Of(FactEntry fact) => Object(
    [
        new(VersionName, Version),
        new(SectionName, CanonicalText.Of(fact.Section.Name)),
        new(IdName, CanonicalText.Of(fact.Id)),
        .. Members(fact.Values),
    ]);

    /// <summary>The fields of a mapping that say something and that the seal covers.</summary>
    public static IEnumerable<Field> Covered(MapValue map) =>
        map.Fields.Where(field => field is { Key: not { IsOutsideSeal: true }, Value: not ListValue { Items.Count: 0, HasLostItems: false } });

    private static IEnumerable<KeyValuePair<string, string>> Members(MapValue map) =>
        Covered(map).Select(field => new KeyValuePair<string, string>(field.Key?.CanonicalName ?? field.Name, Of(field.Value)));

    // No deeper than the format's own table, whose mappings do not hold themselves. The binder has expanded short forms already.
    private static string Of(FactValue value) => value switch
    {
        TextValue text => CanonicalText.Of(text.Text),
        DateValue date => CanonicalText.Of(date.Text),
        ReferenceValue reference => CanonicalText.Of(reference.Id),
        NumberValue number => CanonicalText.Of(Shortest(number.Number)),
        FlagValue flag => flag.IsSet ? "true" : "false",
        ListValue list => "[" + string.Join(",", list.Items.Select(Of)) + "]",
        MapValue map => Object(Members(map)),
        _ => throw new InvalidOperationException("no canonical form for " + value.GetType().Name),
    };

    private static string Object(IEnumerable<KeyValuePair<string, string>> members) =>
        "{" + string.Join(",", members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => CanonicalText.Of(member.Key) + ":" + member.Value)) + "}";

    // A JSON number is a double to most of its readers, which cannot hold what a decimal can: hence the text of it.
    private static string Shortest(decimal number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        var shortest = digits.IndexOf('.') < 0 ? digits : digits.TrimEnd('0').TrimEnd('.');
        return shortest == "-0" ? "0" : shortest;
    }
}
