namespace FactGen.Packed.Queries;

/// <summary>The facts that meet all conditions. Counting all facts reads nothing.</summary>
internal sealed class FactList(FactPack pack, FactCondition[] conditions) : EntryList(pack)
{
    public override int Count
    {
        get
        {
            if (conditions.Length == 0)
                return Pack.CountOfFacts();

            try
            {
                return Matches.Count;
            }
            catch (Exception failure) when (Pack.IsOutdated(failure))
            {
                return Matches.Count;
            }
        }
    }

    /// <summary>The same facts as far as they meet one more condition.</summary>
    public FactList With(FactCondition condition) => new(Pack, [.. conditions, condition]);

    protected override Matches Match(DecodedPack decoded) => decoded.MatchFacts(conditions);
}
