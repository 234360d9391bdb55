using System.Text;
using FactGen.Core.Model;
using FactGen.Core.Reading;
using FactGen.Core.Sourcing;
using FactGen.Core.Text;
using FactGen.Generator.Pipeline;

namespace FactGen.Generator.Emission;

/// <summary>Writes what the entries of one file become, each kind of it into one text.</summary>
internal sealed class EntryEmitter
{
    // Within a section in `Facts`.
    private const string MemberIndent = "        ";

    private readonly FileSlice _slice;
    private readonly EmittedSlice? _before;
    private readonly KnownEntries _known;
    private readonly PackedWriter _writer;
    private readonly DocComment _docs;
    private readonly FileTallyCounter _tally;
    private readonly IndexRowsBuilder _rows;
    private readonly PackedText _records = new(4 * 1024);
    private readonly PackedText _exported = new();
    private readonly List<int> _ends = new();
    private readonly List<Utf8Text> _members = new();
    private readonly StringBuilder _member = new();
    private readonly QuoteLines _quotes = new();
    private readonly SortedDictionary<char, TypedIdLines> _typedIds = new();
    private readonly List<EntryPlaces> _places = new();

    /// <summary>Begins with nothing.</summary>
    /// <param name="slice">The file.</param>
    /// <param name="before">What it became before; null where nothing will be copied.</param>
    /// <param name="checkpoint">Asked now and then.</param>
    public EntryEmitter(FileSlice slice, EmittedSlice? before, Checkpoint checkpoint)
    {
        _slice = slice;
        _before = before;
        _known = new KnownEntries(slice);
        _writer = new PackedWriter(_known, checkpoint);
        _docs = new DocComment(slice.Path, _known, checkpoint);
        _tally = new FileTallyCounter(_known, checkpoint);
        _rows = new IndexRowsBuilder(_known, slice.Entries.Length, checkpoint);
    }

    /// <summary>Writes one more entry.</summary>
    public void Add(FactEntry entry)
    {
        var provenance = entry.Section.HoldsFacts ? Provenance.Of(entry, _known) : null;
        var places = Count(entry, provenance);
        var (record, exported) = (_records.End, _exported.End);
        AddRecord(entry, provenance);
        places = places with { Record = _records.Since(record), Exported = _exported.Since(exported) };
        var hash = _rows.Add(entry);
        if (_slice.Members != Members.None)
        {
            places = AddName(entry, provenance, hash, places);
        }

        _places.Add(places);
    }

    /// <summary>Writes one more entry, which becomes what the entry of that ordinal became before.</summary>
    public void Copy(FactEntry entry, int ordinal)
    {
        var before = _before!.Fragment;
        var old = _before[ordinal];
        var places = old;
        if (entry.Section.HoldsFacts)
        {
            places = places with { Origins = _tally.CopyOrigins(_before, old.Origins), Passages = _tally.CopyPassages(before.Tally, old.Passages) };
            _tally.CountFact(entry, old.IsSingleOrigin);
        }
        else
        {
            CountOther(entry);
        }

        var (record, exported) = (_records.End, _exported.End);
        _records.AppendLiteral(before.Records.Text, old.Record, before.Records.BytesOf(ordinal));
        _ends.Add(_records.Bytes);

        // Nobody asks how many bytes what other projects may need is.
        _exported.AppendLiteral(before.Records.Exported, old.Exported, bytes: 0);
        places = places with { Record = _records.Since(record), Exported = _exported.Since(exported) };
        _rows.Copy(before.Rows, ordinal);
        if (_slice.Members == Members.Ids)
        {
            places = places with { TypedId = CopyTypedId(entry.Section.Tag, before, old.TypedId) };
        }
        else if (_slice.Members == Members.All)
        {
            _members.Add(before.Members[ordinal]);
        }

        _places.Add(places with { Quote = _quotes.Copy(before.Quotes, old.Quote) });
    }

    /// <summary>All that was written.</summary>
    public EmittedSlice ToEmitted()
    {
        var fragment = new FileFragment(_slice.Path)
        {
            Records = new FileRecords(_records.ToText(), _ends.ToEquatableArray(), _exported.ToText()),
            Rows = _rows.ToRows(),
            Members = _members.ToEquatableArray(),
            Quotes = Utf8Text.Of(_quotes.ToString()),
            TypedIds = _typedIds.Select(section => section.Value.ToTypedIds(section.Key)).ToEquatableArray(),
            CitedPacks = _writer.CitedPacks,
            Tally = _tally.ToTally(),
        };
        return new EmittedSlice(fragment, _places.ToArray(), _tally.ToOrigins());
    }

    private EntryPlaces AddName(FactEntry entry, Provenance? provenance, ulong hash, EntryPlaces places)
    {
        var name = EntryId.ToMemberName(entry.Id, entry.Section.ClassName);
        var obsolete = ObsoleteAttribute.Of(entry, _slice.Members, _known);

        // Of a fact that no longer stands nothing more needs to be said.
        FactMark? mark = null;
        if (provenance is not null && obsolete is null)
        {
            mark = FactMark.Of(entry, provenance);
            places = places with { Quote = _quotes.Add(QuoteAttributes.LineOf(entry, name)) };
        }

        if (_slice.Members == Members.Ids)
        {
            return places with { TypedId = AddTypedId(entry, name, obsolete, mark, hash) };
        }

        AddMember(entry, provenance, name, obsolete ?? mark?.ToAttribute());
        return places;
    }

    private EntryPlaces Count(FactEntry entry, Provenance? provenance)
    {
        if (provenance is null)
        {
            CountOther(entry);
            return default;
        }

        _tally.CountFact(entry, provenance.IsSingleOrigin);
        return default(EntryPlaces) with
        {
            Origins = _tally.AddOrigins(provenance),
            Passages = _tally.AddPassages(entry),
            IsSingleOrigin = provenance.IsSingleOrigin,
        };
    }

    private void CountOther(FactEntry entry)
    {
        if (entry.Section.Space == Core.Format.IdSpace.Articles)
        {
            _tally.AddArticle(entry);
        }
    }

    private void AddRecord(FactEntry entry, Provenance? provenance)
    {
        var start = _records.End;
        _writer.Write(_records, entry, provenance);
        _ends.Add(_records.Bytes);
        if (provenance is null)
        {
            _exported.Append(_records, start);
        }
        else
        {
            PackedWriter.WriteExport(_exported, entry);
        }
    }

    private TypedIdRange AddTypedId(FactEntry entry, string name, string? obsolete, FactMark? mark, ulong hash) =>
        _slice.Untyped.Count > 0 && _slice.Untyped.Items.Contains(entry.Id) ? default : TypedIdsOf(entry.Section.Tag).Add(name, hash, obsolete, mark);

    private TypedIdRange CopyTypedId(char section, FileFragment before, TypedIdRange places)
    {
        foreach (var typed in before.TypedIds)
        {
            if (typed.Section == section)
            {
                return TypedIdsOf(section).Copy(typed, places);
            }
        }

        return default;
    }

    private TypedIdLines TypedIdsOf(char section)
    {
        if (!_typedIds.TryGetValue(section, out var lines))
        {
            _typedIds.Add(section, lines = new TypedIdLines());
        }

        return lines;
    }

    // Docs take most of the time, and are nobody's without a member to stand on. What is missing is the place in the bucket.
    private void AddMember(FactEntry entry, Provenance? provenance, string name, string? attribute)
    {
        _member.Clear();
        _docs.Write(_member, MemberIndent, entry, provenance);
        if (attribute is not null)
        {
            _member.Append(MemberIndent).Append(attribute).Append('\n');
        }

        _member.Append(MemberIndent).Append("public static global::FactGen.").Append(entry.Section.TypeName).Append(' ').Append(name).Append(" => ");
        _members.Add(Utf8Text.Of(_member.ToString()));
    }
}
