using FactGen.Packed.Queries;

namespace FactGen.Packed.Form1;

/// <summary>The facts that meet all conditions: each is looked at.</summary>
internal sealed class MatchingFacts(Form1Pack pack, FactCondition[] conditions) : Matches(pack)
{
    private int _next;

    protected override int Next()
    {
        while (_next < pack.FactOrder.Count)
        {
            var place = _next;
            var fact = EntryAt(place);
            _next++;
            if (Array.TrueForAll(conditions, condition => condition.Holds((Fact)fact)))
                return place;
        }

        return None;
    }

    protected override IEntry EntryAt(int place)
    {
        var (section, index) = pack.FactOrder[place];
        return pack.EntryAt(section, index);
    }
}
