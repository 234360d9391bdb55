using System.Globalization;
using FactGen.Core.Dates;
using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Reading;
using FactGen.Core.Resolution;
using FactGen.Core.Sourcing;
using FactGen.Core.Text;

namespace FactGen.Generator.Emission;

/// <summary>
/// Packs an entry as docs/packed-form.md says. Which keys there are, in what order and under which tags, is the format's table's to say; here is
/// how each kind of value is written. A reference that leads nowhere costs the reference, and what cannot be without it.
/// </summary>
internal sealed class PackedWriter(KnownEntries known, Checkpoint checkpoint)
{
    // When the article was published whose source is being written: a weekday in its `via` means a day before that.
    private EdtfDate? _published;

    private readonly SortedSet<string> _citedPacks = new(StringComparer.Ordinal);

    /// <summary>The other packs that the records refer to which were written so far, in ordinal order.</summary>
    public EquatableArray<string> CitedPacks => _citedPacks.ToEquatableArray();

    /// <summary>Writes the entry's field, with its provenance, where it is a fact.</summary>
    public void Write(PackedText text, FactEntry entry, Provenance? provenance)
    {
        var record = text.Open(entry.Section.Tag);
        text.Add('i', entry.Id);
        AddFields(text, entry.Section.Entry, entry.Values);
        if (provenance is not null)
        {
            text.Add('A', provenance.Attribution);
            text.Add('P', provenance.Reports);
            text.Add('O', provenance.Origins);
            AddFlag(text, 'U', provenance.IsAnonymous);
            text.Add('Z', FactStatus.Of(entry));
        }

        text.Close(record);
    }

    /// <summary>Writes what other projects may need of a fact: that it is there, and when it was.</summary>
    public static void WriteExport(PackedText text, FactEntry fact)
    {
        var record = text.Open(fact.Section.Tag);
        text.Add('i', fact.Id);
        if (fact.Values.Date(Keys.When) is { } when)
        {
            AddPlainDate(text, fact.Section.Entry.Find(Keys.When)!.Tag, when);
        }

        text.Close(record);
    }

    // Whether all that the record cannot be without could be written.
    private bool AddFields(PackedText record, MapType type, MapValue values)
    {
        var stands = true;
        var keys = type.Keys;
        for (var i = 0; i < keys.Count; i++)
        {
            var key = keys[i];
            if (values.Find(key.Name) is { } field && !Add(record, key.Tag, field.Value, key))
            {
                stands &= !key.IsRequired && !type.ExactlyOneOf.Contains(key.Name);
            }
        }

        return stands;
    }

    private bool Add(PackedText record, char tag, FactValue value, Key key)
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

    private static void AddFlag(PackedText record, char tag, bool isSet)
    {
        if (isSet)
        {
            record.Add(tag, "1");
        }
    }

    private void AddDate(PackedText record, char tag, DateValue value, Key key)
    {
        if (key.Type is not DateType { MayBeRelative: true })
        {
            AddPlainDate(record, tag, value);
            return;
        }

        record.Add(tag, value.Text);
        if (value.Date is { } date)
        {
            PackedDate.Add(record, 'd', date);
        }
        else if (_published is { } published && RelativeDay.Resolve(value.Text, published) is { } day)
        {
            PackedDate.Add(record, 'd', day);
        }
    }

    private static void AddPlainDate(PackedText record, char tag, DateValue value) =>
        PackedDate.Add(record, tag, value.Date ?? new EdtfDate { Text = value.Text });

    private bool AddReference(PackedText record, char tag, ReferenceValue reference)
    {
        var entry = known.Resolve(reference);
        if (!reference.Type.OrName)
        {
            if (entry is not null)
            {
                AddReferenceTo(record, tag, entry);
            }

            return entry is not null;
        }

        // Somebody by reference or by name: a record of its own, unless the surrounding one is it already.
        var somebody = tag == '\0' ? default : record.Open(tag);
        if (entry is not null)
        {
            AddReferenceTo(record, 'r', entry);
        }
        else
        {
            record.Add('v', reference.Id);
        }

        if (tag != '\0')
        {
            record.Close(somebody);
        }

        return true;
    }

    private bool AddItems(PackedText record, char tag, ListValue list, Key key)
    {
        var added = 0;
        for (var i = 0; i < list.Items.Count; i++)
        {
            checkpoint.Pass();
            added += Add(record, tag, list.Items[i], key) ? 1 : 0;
        }

        if (added == 0 && key.Name == Keys.Speaker)
        {
            // Nobody can say nothing: until the reference is repaired, which the build demands, its id stands in.
            var standIn = record.Open(tag);
            record.Add('a', NobodyKnown(list));
            record.Close(standIn);
        }

        return added > 0;
    }

    /// <summary>What stands for speakers of whom none is known.</summary>
    public static string NobodyKnown(ListValue speakers) =>
        string.Join(", ", speakers.Items.OfType<MapValue>().Select(speaker => new Party(speaker).Agent?.Id));

    private bool AddMap(PackedText record, char tag, MapValue map, MapType type)
    {
        if (type == FactFormat.Source)
        {
            _published = known.PublishedOf(new Source(map).Article);
        }

        var nested = record.Open(tag);
        var stands = AddFields(record, type, map);
        if (stands)
        {
            record.Close(nested);
        }
        else
        {
            record.Drop(nested);
        }

        return stands;
    }

    private void AddStates(PackedText record, char tag, MapValue states)
    {
        foreach (var field in states.Fields)
        {
            checkpoint.Pass();
            var stated = record.Open(tag);
            record.Add('k', field.Name);
            AddTexts(record, field.Value);
            record.Close(stated);
        }
    }

    private void AddByLanguage(PackedText record, char tag, MapValue byLanguage)
    {
        foreach (var field in byLanguage.Fields)
        {
            checkpoint.Pass();
            var names = record.Open(tag);
            record.Add('l', field.Name);
            AddTexts(record, field.Value);
            record.Close(names);
        }
    }

    private void AddTexts(PackedText record, FactValue value)
    {
        if (value is ListValue list)
        {
            foreach (var item in list.Items)
            {
                checkpoint.Pass();
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
        ReferenceValue reference => known.Resolve(reference) is { } entry ? Cited(entry).QualifiedId : reference.Id,
        MapValue map when new Party(map) is var party => party.Agent is { } agent ? AsText(agent) : party.Anonymous?.Text ?? "",
        _ => throw new InvalidOperationException("no source states a " + value.GetType().Name),
    };

    private void AddReferenceTo(PackedText record, char tag, Export entry)
    {
        Cited(entry);
        var reference = record.Open(tag);
        record.Put(entry.Section.Tag);
        record.Put(':');
        if (entry.Pack is { } pack)
        {
            record.Append(pack);
            record.Put('/');
        }

        record.Append(entry.Id);
        record.Close(reference);
    }

    private Export Cited(Export entry)
    {
        if (entry.Pack is { } pack)
        {
            _citedPacks.Add(pack);
        }

        return entry;
    }
}
