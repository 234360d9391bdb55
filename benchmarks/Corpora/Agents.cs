using System.Globalization;
using System.Text;

namespace FactGen.Benchmarks.Corpora;

/// <summary>
/// The people, organizations and outlets of a corpus. Each follows from its number alone, so that a fact can name any of them and none is
/// kept in memory.
/// </summary>
internal sealed class Agents(int seed, int facts)
{
    private const int FactsPerPerson = 40;
    private const int FactsPerOrganization = 150;
    private const int FactsPerOutlet = 200;
    private const int MostOutlets = 3_000;

    /// <summary>How many people.</summary>
    public int People { get; } = Math.Max(6, facts / FactsPerPerson);

    /// <summary>How many organizations.</summary>
    public int Organizations { get; } = Math.Max(3, facts / FactsPerOrganization);

    /// <summary>How many outlets that publish, beside <see cref="Wires"/>.</summary>
    public int Papers { get; } = Math.Clamp(facts / FactsPerOutlet, 4, MostOutlets);

    /// <summary>How many news agencies: what papers print goes back to them.</summary>
    public int Wires { get; } = Math.Clamp(facts / FactsPerOutlet / 8, 4, MostOutlets / 8);

    /// <summary>How many in all.</summary>
    public int Count => People + Organizations + Papers + Wires;

    public string PersonId(int number) => Person(number).Id;

    public string OrganizationId(int number) => Invariant($"{Slug(Place('o', number))}-{Slug(Office(number))}-{number}");

    public string PaperId(int number) => Invariant($"{Slug(Place('u', number))}-{Slug(Paper(number))}-{number}");

    public static string WireId(int number) => Invariant($"wire-{number}");

    /// <summary>A section of people, organizations or outlets.</summary>
    /// <param name="yaml">What is written to.</param>
    /// <param name="section">Its name.</param>
    /// <param name="first">The first of them.</param>
    /// <param name="end">Behind the last.</param>
    public void Write(StringBuilder yaml, string section, int first, int end)
    {
        yaml.Append(section).Append(":\n");
        for (var number = first; number < end; number++)
        {
            switch (section)
            {
                case "people":
                    WritePerson(yaml, number);
                    break;

                case "organizations":
                    yaml.Append(Invariant($"  {OrganizationId(number)}:\n    name: {Office(number)} of {Place('o', number)} {number}\n\n"));
                    break;

                case var _ when number < Wires:
                    yaml.Append(Invariant($"  {WireId(number)}:\n    name: {Place('w', number)} News Agency {number}\n    wire: true\n\n"));
                    break;

                default:
                    WritePaper(yaml, number - Wires);
                    break;
            }
        }
    }

    private void WritePerson(StringBuilder yaml, int number)
    {
        var (chance, latin, other, isNative, id) = Person(number);
        yaml.Append(Invariant($"  {id}:\n    name: {(isNative ? other.Name : latin)}\n"));
        yaml.Append(isNative ? Invariant($"    names: {{ en: {latin} }}\n") : Invariant($"    names: {{ {other.Language}: {other.Name} }}\n"));
        if (chance.OneIn(10))
        {
            yaml.Append(Invariant($"    misnamed: [{chance.Pick(Vocabulary.GivenNames)}o {chance.Pick(Vocabulary.FamilyNames)}sson]\n"));
        }

        // The role of today begins before any fact, so that nobody speaks out of office.
        yaml.Append("    roles:\n");
        if (chance.OneIn(3))
        {
            yaml.Append(Invariant($"      - {{ title: {chance.Pick(Vocabulary.Roles)}, from: {chance.Between(1985, 1999)}, to: {chance.Between(2000, 2005)}-{chance.Between(1, 12):d2} }}\n"));
        }

        yaml.Append(chance.OneIn(2)
            ? Invariant($"      - title: {chance.Pick(Vocabulary.Roles)}\n")
            : Invariant($"      - {{ title: {chance.Pick(Vocabulary.Roles)}, from: {chance.Between(2006, 2012)}-{chance.Between(1, 12):d2}-{chance.Between(1, 28):d2} }}\n"));
        if (chance.OneIn(6))
        {
            yaml.Append(Invariant($"    same-as: [https://www.wikidata.org/wiki/Q{number + 1000}]\n"));
        }

        yaml.Append('\n');
    }

    private void WritePaper(StringBuilder yaml, int number)
    {
        var chance = Chance.Of(seed, 'P', number);
        yaml.Append(Invariant($"  {PaperId(number)}:\n    name: The {Place('u', number)} {Paper(number)} {number}\n"));
        if (chance.OneIn(12))
        {
            yaml.Append("    state-media: true\n");
        }

        if (chance.OneIn(4))
        {
            yaml.Append("    names: { zh: 碼頭日報, ru: Портовая газета }\n");
        }

        yaml.Append('\n');
    }

    private (Chance Chance, string Latin, (string Language, string Name) Other, bool IsNative, string Id) Person(int number)
    {
        var chance = Chance.Of(seed, 'p', number);
        var family = chance.Pick(Vocabulary.FamilyNames);
        var latin = Invariant($"{chance.Pick(Vocabulary.GivenNames)} {family} {Numeral(number)}");
        var otherNumber = chance.Below(Vocabulary.OtherNames.Length);
        var other = Vocabulary.OtherNames[otherNumber];
        var isNative = chance.OneIn(6);
        var id = isNative && otherNumber < 3 ? other.Name : Slug(latin[..latin.LastIndexOf(' ')]);
        return (chance, latin, other, isNative, Invariant($"{id}-{number}"));
    }

    // Names that differ although there are more people than names: a letter or two before the number, as initials are.
    private static string Numeral(int number) => Invariant($"{(char)('A' + (number % 26))}{number / 26}");

    private string Place(char kind, int number) => Chance.Of(seed, kind, number).Pick(Vocabulary.Places);

    private string Office(int number) => Chance.Of(seed, 'O', number).Pick(Vocabulary.Offices);

    private string Paper(int number) => Chance.Of(seed, 'N', number).Pick(Vocabulary.Papers);

    private static string Slug(string name)
    {
        var id = new StringBuilder();
        foreach (var letter in name.ToLowerInvariant())
        {
            if (char.IsLetter(letter))
            {
                id.Append(letter);
            }
            else if (letter is ' ' or '-')
            {
                id.Append('-');
            }
        }

        return id.ToString();
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
