using FactGen.Core.Dates;
using FactGen.Core.Format;
using FactGen.Core.Tests.Model;

namespace FactGen.Core.Tests.Format;

public class FactFormatTests
{
    private static readonly string s_page = Repository.Read("docs/fact-format.md");

    [Fact]
    public void There_are_eight_sections_in_three_namespaces() => Assert.Equal(
        ["people:Agents", "organizations:Agents", "outlets:Agents", "articles:Articles", "statements:Facts", "claims:Facts", "events:Facts", "measures:Facts"],
        FactFormat.Sections.Select(section => $"{section.Name}:{section.Space}"));

    [Fact]
    public void Every_section_key_and_word_of_a_choice_is_explained_on_the_formats_page()
    {
        var keys = FormatPlaces.All.Select(item => item.Place.Key).ToArray();
        var words = keys.Select(key => (key.Type as ListType)?.Item ?? key.Type).OfType<ChoiceType>().SelectMany(choice => choice.Words);
        var missing = FactFormat.Sections.Select(section => section.Name).Concat(keys.Select(key => key.Name)).Concat(words).Distinct()
            .Where(name => !s_page.Contains($"`{name}`", StringComparison.Ordinal));
        Assert.Empty(missing);
    }

    [Fact]
    public void What_the_page_calls_required_is_required()
    {
        foreach (var key in FormatPlaces.All.Select(item => item.Place).Where(place => place.Path.Count(c => c == '.') == 1).Select(place => place.Key))
        {
            var rows = s_page.Split('\n').Where(line => line.StartsWith($"| `{key.Name}` |", StringComparison.Ordinal)).ToArray();
            Assert.True(rows.Length > 0, $"{key.Name} has no row");
            Assert.True(!key.IsRequired || rows.Any(row => row.Contains("**required**", StringComparison.Ordinal)), $"{key.Name} is required");
        }
    }

    [Fact]
    public void The_pages_example_is_the_world_that_the_rules_find_nothing_to_repair_in() =>
        Assert.Equal(World.Yaml.ReplaceLineEndings("\n").TrimEnd(), s_page.Split("```yaml\n")[1].Split("\n```")[0].TrimEnd());

    [Theory]
    [MemberData(nameof(FormatTableTests.Mappings), MemberType = typeof(FormatTableTests))]
    public void No_two_keys_of_a_mapping_share_a_tag_but_those_that_exclude_each_other(string path)
    {
        var type = FormatPlaces.Mappings.Single(item => item.Path == path).Type;
        Assert.All(
            type.Keys.GroupBy(key => key.Tag).Where(group => group.Count() > 1),
            group => Assert.All(group, key => Assert.Contains(key.Name, type.ExactlyOneOf)));
    }

    [Theory]
    [MemberData(nameof(FormatTableTests.Mappings), MemberType = typeof(FormatTableTests))]
    public void Keys_that_share_a_tag_say_the_same_and_no_others_do(string path)
    {
        var type = FormatPlaces.Mappings.Single(item => item.Path == path).Type;
        Assert.All(
            type.Keys.Where(key => key.Tag != '\0').SelectMany(key => type.Keys.Where(other => other.Tag != '\0').Select(other => (key, other))),
            pair => Assert.Equal(pair.key.Tag == pair.other.Tag, pair.key.CanonicalName == pair.other.CanonicalName));
    }

    [Fact]
    public void Every_date_that_the_page_shows_is_one()
    {
        var table = s_page.Split("\n## Dates\n")[1].Split("\n## ")[0].Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal));
        var shown = table.SelectMany(line => line.Split('`').Where((_, i) => i % 2 == 1)).ToArray();
        Assert.True(shown.Length > 20);
        Assert.All(shown, date => Assert.True(EdtfParser.Parse(date, out var problem) is not null, $"{date}: {problem}"));
    }
}
