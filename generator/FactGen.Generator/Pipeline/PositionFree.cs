using FactGen.Core.Model;

namespace FactGen.Generator.Pipeline;

/// <summary>
/// Entries without their places, so that nothing that is emitted can depend on one: a comment moves every position below it and must regenerate
/// nothing.
/// </summary>
internal static class PositionFree
{
    /// <summary>A copy of <paramref name="entry"/> in which every range is the default.</summary>
    public static FactEntry Copy(FactEntry entry) => new(entry.Section, entry.Id, Copy(entry.Values));

    /// <summary>Whether both entries hold the same, wherever they stand.</summary>
    public static bool AreEqual(FactEntry one, FactEntry other) =>
        ReferenceEquals(one, other) || (one.Section == other.Section && one.Id == other.Id && AreEqual(one.Values, other.Values));

    private static FactValue Copy(FactValue value) => value switch
    {
        TextValue text => new TextValue(text.Text, default),
        FlagValue flag => new FlagValue(flag.IsSet, default),
        NumberValue number => new NumberValue(number.Number, default),
        DateValue date => new DateValue(date.Text, date.Date, default),
        ReferenceValue reference => new ReferenceValue(reference.Id, reference.Type, default),
        ListValue list => new ListValue(Copy(list.Items, Copy), list.HasLostItems, default),
        MapValue map => Copy(map),
        _ => throw UnknownKind(value),
    };

    private static MapValue Copy(MapValue map) =>
        new(Copy(map.Fields, field => field with { KeyRange = default, Value = Copy(field.Value) }), map.Broken, default, default);

    private static T[] Copy<T>(IReadOnlyList<T> items, Func<T, T> copy)
    {
        var copies = new T[items.Count];
        for (var i = 0; i < copies.Length; i++)
        {
            copies[i] = copy(items[i]);
        }

        return copies;
    }

    private static bool AreEqual(FactValue one, FactValue other) => (one, other) switch
    {
        (TextValue a, TextValue b) => a.Text == b.Text,
        (FlagValue a, FlagValue b) => a.IsSet == b.IsSet,
        (NumberValue a, NumberValue b) => HaveSameDigits(a.Number, b.Number),
        (DateValue a, DateValue b) => a.Text == b.Text,
        (ReferenceValue a, ReferenceValue b) => a.Id == b.Id && a.Type == b.Type,
        (ListValue a, ListValue b) => a.Items.Count == b.Items.Count && !a.Items.Where((item, i) => !AreEqual(item, b.Items[i])).Any(),
        (MapValue a, MapValue b) => AreEqual(a, b),
        _ => false,
    };

    private static bool AreEqual(MapValue one, MapValue other)
    {
        if (one.Fields.Count != other.Fields.Count || !one.Broken.SequenceEqual(other.Broken))
        {
            return false;
        }

        for (var i = 0; i < one.Fields.Count; i++)
        {
            if (one.Fields[i].Name != other.Fields[i].Name || !AreEqual(one.Fields[i].Value, other.Fields[i].Value))
            {
                return false;
            }
        }

        return true;
    }

    // 11.5 and 11.50 are one number and two texts.
    private static bool HaveSameDigits(decimal one, decimal other) => decimal.GetBits(one).SequenceEqual(decimal.GetBits(other));

    private static InvalidOperationException UnknownKind(FactValue value) => new("no value of a fact file is a " + value.GetType().Name);
}
