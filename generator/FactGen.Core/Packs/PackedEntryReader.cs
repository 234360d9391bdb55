using System.Globalization;
using FactGen.Core.Dates;
using FactGen.Core.Format;
using FactGen.Core.Model;

namespace FactGen.Core.Packs;

/// <summary>
/// Decodes the record of an entry as docs/packed-form.md says, by the format's table: agents and articles in full, facts as far as they are exported,
/// which is their date. It is as deep as the table is, whose mappings do not hold themselves.
/// </summary>
internal sealed class PackedEntryReader
{
    private readonly string _pack;
    private bool _isDamaged;

    private PackedEntryReader(string pack) => _pack = pack;

    /// <summary>What the entry holds, its references with the name of the pack; null where the record is damaged.</summary>
    public static MapValue? Read(PackedField record, Section section, string pack)
    {
        var reader = new PackedEntryReader(pack);
        var keys = section.HoldsFacts ? section.Entry.Keys.Where(key => key.Name == Keys.When) : section.Entry.Keys;
        var values = reader.ReadMap(record, keys);
        return reader._isDamaged || (!section.HoldsFacts && section.Entry.Keys.Any(key => key.IsRequired && !values.Mentions(key.Name))) ? null : values;
    }

    private MapValue ReadMap(PackedField record, IEnumerable<Key> keys)
    {
        var packed = FieldsOf(record);
        var fields = new List<Field>();
        var broken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            // Somebody by reference, by name or by a word stands in the surrounding record itself.
            var own = key.Tag == '\0' ? [record] : packed.Where(field => field.Tag == key.Tag).ToArray();
            if (own.Length == 0 || (key.Tag == '\0' && !packed.Any(field => field.Tag is 'r' or 'v' or 'm')))
            {
                continue;
            }

            if (Read(key.Type, own) is { } value)
            {
                fields.Add(new Field(key.Name, key, default, value));
            }
            else
            {
                broken.Add(key.Name);
            }
        }

        return new MapValue(fields, broken, default, default);
    }

    // Null where a date is of a form that this FactGen does not know: what is there cannot be read, and is not missing.
    private FactValue? Read(FormatType type, PackedField[] fields) => type switch
    {
        ListType list => new ListValue(fields.Select(field => ReadOne(list.Item, field)).OfType<FactValue>().ToArray(), hasLostItems: false, default),
        ByLanguageType => ReadByLanguage(fields),
        _ => ReadOne(type, fields[0]),
    };

    private FactValue? ReadOne(FormatType type, PackedField field) => type switch
    {
        TextType => new TextValue(field.Payload, default),
        ChoiceType choice => ReadChoice(choice, field.Payload),
        FlagType => field.Payload == "1" ? new FlagValue(true, default) : Damaged<FlagValue>(),
        NumberType => decimal.TryParse(field.Payload, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? new NumberValue(number, default) : Damaged<NumberValue>(),
        DateType => ReadDate(field),
        ReferenceType { OrName: true } somebody => ReadSomebody(somebody, field),
        ReferenceType reference => ReadReference(reference, field.Payload),
        MapType map => ReadMap(field, map.Keys),
        _ => throw new InvalidOperationException("no entry that is exported holds a " + type.GetType().Name),
    };

    private MapValue ReadByLanguage(PackedField[] fields)
    {
        var languages = new List<Field>(fields.Length);
        foreach (var packed in fields.Select(FieldsOf))
        {
            var names = packed.Where(part => part.Tag == 'v').Select(part => new TextValue(part.Payload, default)).ToArray();
            if (First(packed, 'l') is { } language)
            {
                languages.Add(new Field(language, null, default, new ListValue(names, hasLostItems: false, default)));
            }
        }

        return new MapValue(languages, [], default, default);
    }

    private TextValue? ReadChoice(ChoiceType choice, string word) =>
        choice.Words.Contains(word) || (choice.OrNumber && word.All(c => c is >= '0' and <= '9')) ? new TextValue(word, default) : Damaged<TextValue>();

    // A plain day is its own text; no record begins with a digit.
    private DateValue? ReadDate(PackedField field) =>
        (IsDay(field) ? field.Payload : First(FieldsOf(field), 't')) is { } text && EdtfParser.Parse(text, out _) is { } date ? new DateValue(text, date, default) : null;

    private static bool IsDay(PackedField field) => field.End > field.Start && field.Text[field.Start] is '-' or (>= '0' and <= '9');

    private FactValue? ReadSomebody(ReferenceType type, PackedField field)
    {
        foreach (var part in FieldsOf(field))
        {
            switch (part.Tag)
            {
                case 'r':
                    return ReadReference(type, part.Payload);
                case 'v':
                    return new ReferenceValue(part.Payload, type, default);
                case 'm' when type.OrWords.Count > 0:
                    return new TextValue(type.OrWords[0], default);
            }
        }

        return Damaged<FactValue>();
    }

    // `u:harbour-wire`, or `u:pack/id` where the pack refers to another one itself.
    private ReferenceValue? ReadReference(ReferenceType type, string written)
    {
        if (written.Length < 3 || written[1] != ':' || FactFormat.FindSection(written[0]) is null)
        {
            return Damaged<ReferenceValue>();
        }

        var id = written.Substring(2);
        return new ReferenceValue(id.IndexOf('/') < 0 ? _pack + "/" + id : id, type, default);
    }

    private PackedField[] FieldsOf(PackedField record)
    {
        var fields = new List<PackedField>();
        var cursor = record.Fields;
        while (cursor.MoveNext())
        {
            fields.Add(cursor.Current);
        }

        _isDamaged |= cursor.IsDamaged;
        return [.. fields];
    }

    // What is always written; without it there is damage.
    private string? First(PackedField[] fields, char tag)
    {
        foreach (var field in fields)
        {
            if (field.Tag == tag)
            {
                return field.Payload;
            }
        }

        return Damaged<string>();
    }

    private T? Damaged<T>()
        where T : class
    {
        _isDamaged = true;
        return null;
    }
}
