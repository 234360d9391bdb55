namespace FactGen.Packed.Queries;

/// <summary>All entries of a section. Counting reads nothing.</summary>
internal sealed class SectionList(FactPack pack, char section) : EntryList(pack)
{
    public override int Count => Pack.CountOf(section);

    protected override Matches Match(DecodedPack decoded) => decoded.MatchSection(section);
}
