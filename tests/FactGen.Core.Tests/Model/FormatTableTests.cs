using FactGen.Core.Format;
using FactGen.Core.Model;

namespace FactGen.Core.Tests.Model;

/// <summary>What must hold for every key of the format, taken from its table.</summary>
public class FormatTableTests
{
    private const string Survivor = "\n  survivor:\n    ";

    public static TheoryData<string, string> WrongValues
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (_, place) in FormatPlaces.All)
            {
                foreach (var wrong in Wrong(place.Key.Type).Distinct())
                {
                    data.Add(place.Path, wrong);
                }
            }

            return data;
        }
    }

    public static TheoryData<string> Places => new(FormatPlaces.All.Select(item => item.Place.Path));

    public static TheoryData<string, string> RequiredKeys
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (_, path, type, _) in FormatPlaces.Mappings)
            {
                foreach (var key in type.Keys.Where(key => key.IsRequired))
                {
                    data.Add(path, key.Name);
                }
            }

            return data;
        }
    }

    public static TheoryData<string> Mappings => new(FormatPlaces.Mappings.Select(item => item.Path));

    [Theory]
    [MemberData(nameof(WrongValues))]
    public void A_value_that_is_not_of_its_keys_type_is_one_finding_and_costs_no_other_entry(string path, string wrong)
    {
        var (section, place) = FormatPlaces.All.Single(item => item.Place.Path == path);
        var file = Read(section, place.Entry(wrong));
        var finding = Assert.Single(file.Findings);
        Assert.Equal("FACT004", finding.Rule.Id);
        Assert.Equal("survivor", file.Entries[^1].Id);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_right_value_is_none(string path)
    {
        var (section, place) = FormatPlaces.All.Single(item => item.Place.Path == path);
        var file = Read(section, place.Entry(FormatPlaces.Example(place.Key.Type)));
        Assert.Empty(file.Findings.Select(finding => finding.Message));
        Assert.Equal(["broken", "survivor"], file.Entries.Select(entry => entry.Id));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_key_with_a_slip_in_it_is_one_finding_that_suggests_the_key(string path)
    {
        var (section, place) = FormatPlaces.All.Single(item => item.Place.Path == path);
        var name = place.Key.Name;
        var mistyped = name.Length > 2 ? name.Remove(1, 1) : name + "x";
        var yaml = place.Entry(FormatPlaces.Example(place.Key.Type));
        var at = yaml.LastIndexOf(name + ": ", StringComparison.Ordinal);
        var file = Read(section, string.Concat(yaml.AsSpan(0, at), mistyped, yaml.AsSpan(at + name.Length)));
        var finding = Assert.Single(file.Findings, found => found.Rule.Id == "FACT002");
        Assert.Contains($"has no key `{mistyped}`", finding.Message, StringComparison.Ordinal);
        Assert.Contains($"`{name}`", finding.Message, StringComparison.Ordinal);
        Assert.Equal("survivor", file.Entries[^1].Id);
    }

    [Theory]
    [MemberData(nameof(RequiredKeys))]
    public void A_required_key_that_is_missing_is_one_finding_that_names_it(string path, string key)
    {
        var (section, _, type, entry) = FormatPlaces.Mappings.Single(item => item.Path == path);
        var others = FormatPlaces.Fill(type, key).Append("").ToArray();
        var yaml = entry(string.Join(", ", others.Where(other => other.Length > 0)));
        var finding = Assert.Single(Read(section, yaml).Findings);
        Assert.Equal("FACT003", finding.Rule.Id);
        Assert.Contains($" needs `{key}`", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Mappings))]
    public void A_key_that_stands_twice_is_one_finding_and_the_first_counts(string path)
    {
        var (section, _, type, entry) = FormatPlaces.Mappings.Single(item => item.Path == path);
        var key = type.Keys.First(candidate => !candidate.IsImplied && candidate.Type is TextType or ReferenceType or DateType);
        var yaml = entry(string.Join(", ", FormatPlaces.Fill(type, key.Name).Append($"{key.Name}: {FormatPlaces.Example(key.Type)}").Append($"{key.Name}: {FormatPlaces.Example(key.Type)}")));
        var file = Read(section, yaml);
        var finding = Assert.Single(file.Findings);
        Assert.Equal("FACT005", finding.Rule.Id);
        Assert.Contains($"`{key.Name}` stands twice, also at line ", finding.Message, StringComparison.Ordinal);
        Assert.Equal(["broken", "survivor"], file.Entries.Select(found => found.Id));
    }

    // `broken` with the given keys, and behind it an entry that is in order.
    private static FactFile Read(Section section, string entry) => FactFile.Read(
        $"{section.Name}:\n  broken:\n{entry}{Survivor}{{ {string.Join(", ", FormatPlaces.Fill(section.Entry, null))} }}\n");

    private static IEnumerable<string> Wrong(FormatType type) => type switch
    {
        ListType { Item: MapType { ShortFor: null } } => ["", "text", "[text]", "[[]]"],
        ListType { IsEmptyWhereAbsent: true } => ["[[x]]", "''"],
        ListType { Item: MapType } => ["", "[[x]]", "''"],
        ListType list => Wrong(list.Item).Where(wrong => wrong is not ("[]" or "[x]")).Append("[[x]]"),
        MapType or ByLanguageType or StatesType => ["", "text", "[]", "''"],
        FlagType => [.. Shapes, "yes", "True"],
        NumberType => [.. Shapes, "eleven", "1e3", "11,5", "NaN"],
        DateType => [.. Shapes, "yesterday", "2021-02-30", "16 March 2021"],
        ChoiceType => [.. Shapes, "no-such-word"],
        ReferenceType { OrName: false } => [.. Shapes, "Not An Id", "double--hyphen"],
        TextType { IsFree: false } => [.. Shapes, "'/no?'"],
        _ => Shapes,
    };

    private static readonly string[] Shapes = ["[]", "[x]", "{}", "{ a: b }", "", "''", "' '"];
}
