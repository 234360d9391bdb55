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
    private readonly StringBuilder _quotes = new();
    private readonly SortedDictionary<char, TypedIdLines> _typedIds = new();

    public EntryEmitter(FileSlice slice, Checkpoint checkpoint)
    {
        _slice = slice;
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
        Count(entry, provenance);
        AddRecord(entry, provenance);
        var hash = _rows.Add(entry);
        if (_slice.Members == Members.None)
        {
            return;
        }

        var name = EntryId.ToMemberName(entry.Id, entry.Section.ClassName);
        var obsolete = ObsoleteAttribute.Of(entry, _slice.Members, _known);

        // Of a fact that no longer stands nothing more needs to be said.
        FactMark? mark = null;
        if (provenance is not null && obsolete is null)
        {
            mark = FactMark.Of(entry, provenance);
            AddQuote(entry, name);
        }

        if (_slice.Members == Members.Ids)
        {
            AddTypedId(entry, name, obsolete, mark, hash);
        }
        else
        {
            AddMember(entry, provenance, name, obsolete ?? mark?.ToAttribute());
        }
    }

    /// <summary>All that was written.</summary>
    public FileFragment ToFragment() => new(_slice.Path)
    {
        Records = new FileRecords(_records.ToText(), _ends.ToEquatableArray(), _exported.ToText()),
        Rows = _rows.ToRows(),
        Members = _members.ToEquatableArray(),
        Quotes = Utf8Text.Of(_quotes.ToString()),
        TypedIds = _typedIds.Select(section => section.Value.ToTypedIds(section.Key)).ToEquatableArray(),
        CitedPacks = _writer.CitedPacks,
        Tally = _tally.ToTally(),
    };

    private void Count(FactEntry entry, Provenance? provenance)
    {
        if (provenance is not null)
        {
            _tally.AddFact(entry, provenance);
        }
        else if (entry.Section.Space == Core.Format.IdSpace.Articles)
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

    private void AddQuote(FactEntry entry, string name)
    {
        if (QuoteAttributes.LineOf(entry, name) is { } line)
        {
            if (_quotes.Length > 0)
            {
                _quotes.Append("\\n");
            }

            _quotes.Append(CSharpLiteral.Escape(line));
        }
    }

    private void AddTypedId(FactEntry entry, string name, string? obsolete, FactMark? mark, ulong hash)
    {
        if (_slice.Untyped.Count > 0 && _slice.Untyped.Items.Contains(entry.Id))
        {
            return;
        }

        if (!_typedIds.TryGetValue(entry.Section.Tag, out var lines))
        {
            _typedIds.Add(entry.Section.Tag, lines = new TypedIdLines());
        }

        lines.Add(name, hash, obsolete, mark);
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
