using System.Collections;
using FactGen.Core.Dates;
using FactGen.Core.Format;
using FactGen.Core.Text;

namespace FactGen.Core.Model;

/// <summary>A value of a fact file, typed by the format, with the place it stands at.</summary>
/// <param name="range">Where it stands.</param>
public abstract class FactValue(TextRange range)
{
    /// <summary>Where it stands.</summary>
    public TextRange Range { get; } = range;
}

/// <summary>Text, a code or a word of a choice.</summary>
public sealed class TextValue(string text, TextRange range) : FactValue(range)
{
    /// <summary>The text.</summary>
    public string Text { get; } = text;
}

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed class FlagValue(bool isSet, TextRange range) : FactValue(range)
{
    /// <summary>Whether it is <c>true</c>.</summary>
    public bool IsSet { get; } = isSet;
}

/// <summary>A decimal number.</summary>
public sealed class NumberValue(decimal number, TextRange range) : FactValue(range)
{
    /// <summary>The number.</summary>
    public decimal Number { get; } = number;
}

/// <summary>A date, or what stands for one.</summary>
public sealed class DateValue(string text, EdtfDate? date, TextRange range) : FactValue(range)
{
    /// <summary>As written.</summary>
    public string Text { get; } = text;

    /// <summary>The date; null for a weekday or a day of the month, and for a source's own words within <c>states</c>.</summary>
    public EdtfDate? Date { get; } = date;
}

/// <summary>The id of another entry, or a name where the format allows one.</summary>
public sealed class ReferenceValue(string id, ReferenceType type, TextRange range) : FactValue(range)
{
    /// <summary>The id, or the name, as written.</summary>
    public string Id { get; } = id;

    /// <summary>What it may refer to.</summary>
    public ReferenceType Type { get; } = type;
}

/// <summary>A list. Most have one item, and those need no array beside it.</summary>
public sealed class ListValue : FactValue, IReadOnlyList<FactValue>
{
    private readonly FactValue? _only;
    private readonly FactValue[]? _items;

    /// <summary>Makes a list of <paramref name="items"/>.</summary>
    /// <param name="items">The items that could be read.</param>
    /// <param name="hasLostItems">See <see cref="HasLostItems"/>.</param>
    /// <param name="range">Where it stands.</param>
    public ListValue(IReadOnlyList<FactValue> items, bool hasLostItems, TextRange range)
        : base(range)
    {
        _only = items.Count == 1 ? items[0] : null;
        _items = items.Count == 1 ? null : items as FactValue[] ?? items.ToArray();
        HasLostItems = hasLostItems;
    }

    internal ListValue(FactValue only, TextRange range)
        : base(range) => _only = only;

    /// <summary>The items that could be read.</summary>
    public IReadOnlyList<FactValue> Items => this;

    /// <summary>Whether items were left out because of a mistake in them, which has its own finding.</summary>
    public bool HasLostItems { get; }

    int IReadOnlyCollection<FactValue>.Count => _items?.Length ?? 1;

    FactValue IReadOnlyList<FactValue>.this[int index] => _items is not null ? _items[index] : index == 0 ? _only! : throw new ArgumentOutOfRangeException(nameof(index));

    IEnumerator<FactValue> IEnumerable<FactValue>.GetEnumerator()
    {
        if (_items is null)
        {
            yield return _only!;
            yield break;
        }

        foreach (var item in _items)
        {
            yield return item;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();
}

/// <summary>A key with its value.</summary>
public readonly struct Field
{
    // The format's key, which has a name already, or the name of what is none. A corpus has millions of fields, and each byte counts.
    private readonly object _called;

    /// <summary>Makes a field.</summary>
    /// <param name="name">The key as written; a language for <c>names</c>.</param>
    /// <param name="key">The format's key; null for <c>names</c>.</param>
    /// <param name="keyRange">Where the key stands; the value's place for a short form.</param>
    /// <param name="value">The value.</param>
    public Field(string name, Key? key, TextRange keyRange, FactValue value)
    {
        _called = key ?? (object)name;
        KeyRange = keyRange;
        Value = value;
    }

    /// <summary>The key as written; a language for <c>names</c>.</summary>
    public string Name => _called as string ?? ((Key)_called).Name;

    /// <summary>The format's key; null for <c>names</c>.</summary>
    public Key? Key => _called as Key;

    /// <summary>Where the key stands; the value's place for a short form.</summary>
    public TextRange KeyRange { get; }

    /// <summary>The value.</summary>
    public FactValue Value { get; }
}

/// <summary>A mapping. Nearly all have a field, and many have no other: those need no array beside it.</summary>
public sealed class MapValue : FactValue, IReadOnlyList<Field>
{
    private readonly Field _first;
    private readonly Field[] _others;

    /// <summary>Makes a mapping of <paramref name="fields"/>; <paramref name="broken"/> names the keys that were there but could not be read.</summary>
    public MapValue(IReadOnlyList<Field> fields, IReadOnlyCollection<string> broken, TextRange anchor, TextRange range)
        : this(fields.Count == 0 ? default : fields[0], fields.Count < 2 ? [] : fields.Skip(1).ToArray(), broken, anchor, range)
    {
    }

    internal MapValue(Field first, Field[] others, IReadOnlyCollection<string> broken, TextRange anchor, TextRange range)
        : base(range)
    {
        _first = first;
        _others = others;
        Broken = broken;
        Anchor = anchor;
    }

    /// <summary>The fields, in the order of the file, <c>sources</c> last.</summary>
    public IReadOnlyList<Field> Fields => this;

    int IReadOnlyCollection<Field>.Count => IsEmpty ? 0 : _others.Length + 1;

    private bool IsEmpty => _first.Value is null;

    Field IReadOnlyList<Field>.this[int index] => index == 0 && !IsEmpty ? _first : _others[index - 1];

    /// <summary>The keys that were there but could not be read.</summary>
    public IReadOnlyCollection<string> Broken { get; }

    /// <summary>Where a finding points about something that the mapping lacks: an entry's id, or the first token of an item.</summary>
    public TextRange Anchor { get; }

    /// <summary>Whether the key was written, be its value readable or not: what is broken is not missing.</summary>
    public bool Mentions(string key) => ValueOf(key) is not null || (Broken.Count > 0 && Broken.Contains(key));

    /// <summary>The field of that key, or null.</summary>
    public Field? Find(string key)
    {
        if (IsEmpty)
        {
            return null;
        }

        if (_first.Name == key)
        {
            return _first;
        }

        // A mapping has a handful of fields; a dictionary would cost more than it saves.
        foreach (var field in _others)
        {
            if (field.Name == key)
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>The value under <paramref name="key"/>, or null: <see cref="Find"/> without the field around it.</summary>
    internal FactValue? ValueOf(string key)
    {
        if (IsEmpty)
        {
            return null;
        }

        if (_first.Name == key)
        {
            return _first.Value;
        }

        for (var i = 0; i < _others.Length; i++)
        {
            if (_others[i].Name == key)
            {
                return _others[i].Value;
            }
        }

        return null;
    }

    /// <summary>The text under <paramref name="key"/>, or null.</summary>
    public TextValue? Text(string key) => ValueOf(key) as TextValue;

    /// <summary>The date under <paramref name="key"/>, or null.</summary>
    public DateValue? Date(string key) => ValueOf(key) as DateValue;

    /// <summary>The reference under <paramref name="key"/>, or null.</summary>
    public ReferenceValue? Reference(string key) => ValueOf(key) as ReferenceValue;

    /// <summary>The mapping under <paramref name="key"/>, or null.</summary>
    public MapValue? Map(string key) => ValueOf(key) as MapValue;

    /// <summary>Whether the flag under <paramref name="key"/> is set.</summary>
    public bool IsSet(string key) => ValueOf(key) is FlagValue { IsSet: true };

    /// <summary>The items of the list under <paramref name="key"/> that are of type <typeparamref name="T"/>.</summary>
    public ItemsOf<T> Items<T>(string key)
        where T : FactValue => new((ValueOf(key) as ListValue)?.Items);

    IEnumerator<Field> IEnumerable<Field>.GetEnumerator()
    {
        if (IsEmpty)
        {
            yield break;
        }

        yield return _first;
        foreach (var field in _others)
        {
            yield return field;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => Fields.GetEnumerator();
}
