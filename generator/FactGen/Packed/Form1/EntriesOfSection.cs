using FactGen.Packed.Queries;

namespace FactGen.Packed.Form1;

/// <summary>All entries of a section.</summary>
internal sealed class EntriesOfSection(Form1Pack pack, char section) : Matches(pack)
{
    private int _next;

    protected override int CountAll() => pack.Index(section).Count;

    protected override int Next() => _next < pack.Index(section).Count ? _next++ : None;

    protected override IEntry EntryAt(int place) => pack.EntryAt(section, place);
}
