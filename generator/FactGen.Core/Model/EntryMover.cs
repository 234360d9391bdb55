using System.Collections.Immutable;
using FactGen.Core.Text;

namespace FactGen.Core.Model;

/// <summary>Copies entries that stand elsewhere now and hold the same.</summary>
/// <param name="by">How much further on in the text.</param>
/// <param name="references">Takes their references, in the order of the file.</param>
internal sealed class EntryMover(int by, ImmutableArray<ReferenceValue>.Builder references)
{
    /// <summary>The entry at its place.</summary>
    public FactEntry Move(FactEntry entry) => new(entry.Section, entry.Id, Move(entry.Values));

    // As deep as the format's table, which reading limits.
    private FactValue Move(FactValue value) => value switch
    {
        TextValue text => new TextValue(text.Text, Move(text.Range)),
        FlagValue flag => new FlagValue(flag.IsSet, Move(flag.Range)),
        NumberValue number => new NumberValue(number.Number, Move(number.Range)),
        DateValue date => new DateValue(date.Text, date.Date, Move(date.Range)),
        ReferenceValue reference => Move(reference),
        ListValue list => Move(list),
        MapValue map => Move(map),
        _ => throw new InvalidOperationException("there is no such value: " + value.GetType().Name),
    };

    private ReferenceValue Move(ReferenceValue reference)
    {
        var moved = new ReferenceValue(reference.Id, reference.Type, Move(reference.Range));
        references.Add(moved);
        return moved;
    }

    private ListValue Move(ListValue list)
    {
        var items = new FactValue[list.Items.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Move(list.Items[i]);
        }

        return items.Length == 1 && !list.HasLostItems ? new ListValue(items[0], Move(list.Range)) : new ListValue(items, list.HasLostItems, Move(list.Range));
    }

    private MapValue Move(MapValue map)
    {
        var count = map.Fields.Count;
        var first = count == 0 ? default : Move(map.Fields[0]);
        var others = count < 2 ? [] : new Field[count - 1];
        for (var i = 1; i < count; i++)
        {
            others[i - 1] = Move(map.Fields[i]);
        }

        return new MapValue(first, others, map.Broken, Move(map.Anchor), Move(map.Range));
    }

    private Field Move(Field field) => new(field.Name, field.Key, Move(field.KeyRange), Move(field.Value));

    private TextRange Move(TextRange range) => new(range.Start + by, range.Length);
}
