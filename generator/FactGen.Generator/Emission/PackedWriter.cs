using System.Globalization;
using FactGen.Core.Dates;
using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Resolution;
using FactGen.Core.Sourcing;
using FactGen.Core.Text;

namespace FactGen.Generator.Emission;

/// <summary>
/// Packs an entry as docs/packed-form.md says. Which keys there are, in what order and under which tags, is the format's table's to say; here is
/// how each kind of value is written. A reference that leads nowhere costs the reference, and what cannot be without it.
/// </summary>
internal sealed class PackedWriter(KnownEntries known)
{
    // When the article was published whose source is being written: a weekday in its `via` means a day before that.
    private EdtfDate? _published;

    private readonly SortedSet<string> _citedPacks = new(StringComparer.Ordinal);

    /// <summary>The other packs that the records refer to which were written so far, in ordinal order.</summary>
    public EquatableArray<string> CitedPacks => _citedPacks.ToEquatableArray();

    /// <summary>The entry's field, ready to be put into a chunk; with its provenance, where it is a fact.</summary>
    public string Write(FactEntry entry, Provenance? provenance)
    {
        var record = new PackedRecord();
        record.Add('i', entry.Id);
        AddFields(record, entry.Section.Entry, entry.Values);
        if (provenance is not null)
        {
            record.Add('A', provenance.Attribution);
            record.Add('P', Number(provenance.Reports));
            record.Add('O', Number(provenance.Origins));
            AddFlag(record, 'U', provenance.IsAnonymous);
            record.Add('Z', FactStatus.Of(entry));
        }

        var field = new PackedRecord();
        field.Add(entry.Section.Tag, record);
        return field.ToString();
    }

    /// <summary>What other projects may need of a fact: that it is there, and when it was.</summary>
    public static string WriteExport(FactEntry fact)
    {
        var record = new PackedRecord();
        record.Add('i', fact.Id);
        if (fact.Values.Date(Keys.When) is { } when)
        {
            record.Add(fact.Section.Entry.Find(Keys.When)!.Tag, ToPacked(when));
        }

        var field = new PackedRecord();
        field.Add(fact.Section.Tag, record);
        return field.ToString();
    }

    // Whether all that the record cannot be without could be written.
    private bool AddFields(PackedRecord record, MapType type, MapValue values)
    {
        var stands = true;
        foreach (var key in type.Keys)
        {
            if (values.Find(key.Name) is { } field && !Add(record, key.Tag, field.Value, key))
            {
                stands &= !key.IsRequired && !type.ExactlyOneOf.Contains(key.Name);
            }
        }

        return stands;
    }

    private bool Add(PackedRecord record, char tag, FactValue value, Key key)
    {
        switch (value)
        {
            case TextValue text when tag == '\0':
                // The only word that stands for somebody: `by: machine`.
                AddFlag(record, 'm', text.Text.Length > 0);
                return true;
            case TextValue text:
                record.Add(tag, text.Text);
                return true;
            case FlagValue flag:
                AddFlag(record, tag, flag.IsSet);
                return true;
            case NumberValue number:
                record.Add(tag, number.Number.ToString(CultureInfo.InvariantCulture));
                return true;
            case DateValue date:
                AddDate(record, tag, date, key);
                return true;
            case ReferenceValue reference:
                return AddReference(record, tag, reference);
            case ListValue list:
                return AddItems(record, tag, list, key);
            case MapValue map when key.Type is StatesType:
                AddStates(record, tag, map);
                return true;
            case MapValue map when key.Type is ByLanguageType:
                AddByLanguage(record, tag, map);
                return true;
            case MapValue map:
                return AddMap(record, tag, map, key.Type as MapType ?? (MapType)((ListType)key.Type).Item);
            default:
                throw new InvalidOperationException($"no value of `{key.Name}` can be a {value.GetType().Name}");
        }
    }

    private static void AddFlag(PackedRecord record, char tag, bool isSet)
    {
        if (isSet)
        {
            record.Add(tag, "1");
        }
    }

    private void AddDate(PackedRecord record, char tag, DateValue value, Key key)
    {
        if (key.Type is not DateType { MayBeRelative: true })
        {
            record.Add(tag, ToPacked(value));
            return;
        }

        record.Add(tag, value.Text);
        if (value.Date is { } date)
        {
            record.Add('d', PackedDate.Of(date));
        }
        else if (_published is { } published && RelativeDay.Resolve(value.Text, published) is { } day)
        {
            record.Add('d', PackedDate.Of(day));
        }
    }

    private static PackedRecord ToPacked(DateValue value) => PackedDate.Of(value.Date ?? new EdtfDate { Text = value.Text });

    private bool AddReference(PackedRecord record, char tag, ReferenceValue reference)
    {
        var entry = known.Resolve(reference);
        if (!reference.Type.OrName)
        {
            if (entry is not null)
            {
                record.Add(tag, ReferenceTo(entry));
            }

            return entry is not null;
        }

        // Somebody by reference or by name: a record of its own, unless the surrounding one is it already.
        var somebody = tag == '\0' ? record : new PackedRecord();
        if (entry is not null)
        {
            somebody.Add('r', ReferenceTo(entry));
        }
        else
        {
            somebody.Add('v', reference.Id);
        }

        if (tag != '\0')
        {
            record.Add(tag, somebody);
        }

        return true;
    }

    private bool AddItems(PackedRecord record, char tag, ListValue list, Key key)
    {
        var added = 0;
        foreach (var item in list.Items)
        {
            added += Add(record, tag, item, key) ? 1 : 0;
        }

        if (added == 0 && key.Name == Keys.Speaker)
        {
            // Nobody can say nothing: until the reference is repaired, which the build demands, its id stands in.
            var standIn = new PackedRecord();
            standIn.Add('a', string.Join(", ", list.Items.OfType<MapValue>().Select(speaker => new Party(speaker).Agent?.Id)));
            record.Add(tag, standIn);
        }

        return added > 0;
    }

    private bool AddMap(PackedRecord record, char tag, MapValue map, MapType type)
    {
        if (type == FactFormat.Source)
        {
            _published = known.PublishedOf(new Source(map).Article);
        }

        var nested = new PackedRecord();
        var stands = AddFields(nested, type, map);
        if (stands)
        {
            record.Add(tag, nested);
        }

        return stands;
    }

    private void AddStates(PackedRecord record, char tag, MapValue states)
    {
        foreach (var field in states.Fields)
        {
            var stated = new PackedRecord();
            stated.Add('k', field.Name);
            AddTexts(stated, field.Value);
            record.Add(tag, stated);
        }
    }

    private void AddByLanguage(PackedRecord record, char tag, MapValue byLanguage)
    {
        foreach (var field in byLanguage.Fields)
        {
            var names = new PackedRecord();
            names.Add('l', field.Name);
            AddTexts(names, field.Value);
            record.Add(tag, names);
        }
    }

    private void AddTexts(PackedRecord record, FactValue value)
    {
        if (value is ListValue list)
        {
            foreach (var item in list.Items)
            {
                AddTexts(record, item);
            }
        }
        else
        {
            record.Add('v', AsText(value));
        }
    }

    private string AsText(FactValue value) => value switch
    {
        TextValue text => text.Text,
        FlagValue flag => flag.IsSet ? "true" : "false",
        NumberValue number => number.Number.ToString(CultureInfo.InvariantCulture),
        DateValue date => date.Text,
        ReferenceValue reference => KeyOf(reference),
        MapValue map when new Party(map) is var party => party.Agent is { } agent ? KeyOf(agent) : party.Anonymous?.Text ?? "",
        _ => throw new InvalidOperationException("no source states a " + value.GetType().Name),
    };

    private string ReferenceTo(Export entry) => entry.Section.Tag + ":" + KeyOf(entry);

    private string KeyOf(ReferenceValue reference) => known.Resolve(reference) is { } entry ? KeyOf(entry) : reference.Id;

    private string KeyOf(Export entry)
    {
        if (entry.Pack is { } pack)
        {
            _citedPacks.Add(pack);
        }

        return entry.QualifiedId;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
