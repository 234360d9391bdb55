using FactGen.Core.Format;
using FactGen.Core.Model;

namespace FactGen.Core.Tests.Model;

public class BinderTests
{
    [Theory]
    [InlineData("peopel:", "(1,1): FACT002: There is no section `peopel`; did you mean `people`?")]
    [InlineData("People:", "(1,1): FACT002: There is no section `People`; did you mean `people`?")]
    [InlineData("kind:", "(1,1): FACT002: There is no section `kind`; it can be `people`, `organizations`, `outlets`, `articles`, `statements`, `claims`, `events` or `measures`")]
    [InlineData("people: Jane", "(1,9): FACT004: `people` must hold entries, each with an id and a colon on a line of its own, such as `people:` and below it `  an-id:`")]
    [InlineData("people: [jane]", "(1,9): FACT004: `people` must hold entries, each with an id and a colon on a line of its own, such as `people:` and below it `  an-id:`")]
    [InlineData("people:\n  jane: Jane Doe", "(2,9): FACT004: Person `jane` must hold keys, such as `name: …`; this is text")]
    [InlineData("people:\n  jane: [Jane Doe]", "(2,9): FACT004: Person `jane` must hold keys, such as `name: …`; this is a list")]
    [InlineData("people:\n  jane:", "(2,3): FACT003: Person `jane` needs `name`: the name, as it should be shown")]
    [InlineData("people:\n  jane: { name: J, nick: Jay }", "(2,20): FACT002: Person `jane` has no key `nick`; it can be `name`, `names`, `misnamed`, `same-as` or `roles`")]
    [InlineData("people:\n  jane: { name: }", "(2,17): FACT004: `name` of person `jane` has no value: write it")]
    [InlineData("articles:\n  quay: { title: }", "(2,18): FACT004: `title` of article `quay` has no value: write it, or delete the key")]
    [InlineData("people:\n  jane: { name: J, role: Minister }", "(2,20): FACT002: Person `jane` has no key `role`; did you mean `roles`?")]
    [InlineData("people:\n  jane: { name: J, roles: [{ title: M, since: 2021 }] }", "(2,40): FACT002: A role of person `jane` has no key `since`; did you mean `from`?")]
    [InlineData("claims:\n  rain: { text: T, date: 2021 }", "(2,20): FACT002: Claim `rain` has no key `date`; did you mean `when`?")]
    [InlineData("articles:\n  quay: { link: x }", "(2,11): FACT002: Article `quay` has no key `link`; did you mean `url`?")]
    [InlineData("articles:\n  quay: { language: en }", "(2,11): FACT002: Article `quay` has no key `language`; did you mean `lang`?")]
    [InlineData("events:\n  gale: { text: T, location: here }", "(2,20): FACT002: Event `gale` has no key `location`; did you mean `where`?")]
    [InlineData("claims:\n  rain: { text: T, amount: 1 }", "(2,20): FACT002: Claim `rain` has no key `amount`; did you mean `about`?")]
    [InlineData("articles:\n  quay: { Date: 2021 }", "(2,11): FACT002: Article `quay` has no key `Date`; did you mean `published`?")]
    [InlineData("articles:\n  quay: { retracted: { reason: R } }", "(2,24): FACT002: `retracted` of article `quay` has no key `reason`; did you mean `because`?")]
    [InlineData("people:\n  jane:\n    name: # Jane", "(3,10): FACT004: `name` of person `jane` has no value: what follows ` #` is a comment, put it in quotation marks if it is the value")]
    [InlineData("people:\n  jane: { name: J, names: { japanese!: x } }", "(2,29): FACT004: `japanese!` in `names` of person `jane` is no language: write its code, such as `en`, `ja` or `zh-Hant`")]
    [InlineData("people:\n  jane: { name: J, names: { ja: x, ja: y } }", "(2,36): FACT005: `ja` stands twice, also at line 2: keep one, or put both together")]
    [InlineData("people:\n  jane: { name: J, roles: Minister }", "(2,27): FACT004: `roles` of person `jane` must be keys with values, such as `{ title: …, from: … }`; this is text")]
    [InlineData("people:\n  jane: { name: J, roles: [{ from: 2021 }] }", "(2,30): FACT003: A role of person `jane` needs `title`: what the person was")]
    [InlineData("outlets:\n  quay: { name: Q, wire: yes }", "(2,26): FACT004: `wire` of outlet `quay` must be `true` or `false`, not `yes`: write `true`")]
    [InlineData("outlets:\n  quay: { name: Q, wire: False }", "(2,26): FACT004: `wire` of outlet `quay` must be `true` or `false`, not `False`: write `false`")]
    [InlineData("outlets:\n  quay: { name: Q, wire: maybe }", "(2,26): FACT004: `wire` of outlet `quay` must be `true` or `false`, not `maybe`")]
    [InlineData("articles:\n  quay: { genre: opinoin }", "(2,18): FACT004: `genre` of article `quay` must be `news`, `opinion`, `transcript` or `press-release`, not `opinoin`; did you mean `opinion`?")]
    [InlineData("articles:\n  quay: { url: quay.example }", "(2,16): FACT004: `url` of article `quay` must be a web address: write the whole address, beginning with https://")]
    [InlineData("articles:\n  quay: { url: 'https://quay.example/a\u00A0b' }", "(2,16): FACT004: `url` of article `quay` must be a web address: a space stands in it, perhaps one that looks like none or ends a line: delete it")]
    [InlineData("statements:\n  aye:\n    speaker: jane-doe; Ana Ruiz\n    quote: Aye.", "(3,14): FACT004: `speaker` of statement `aye` is a list, and several items stand in brackets: write `[jane-doe, ana-ruiz]`")]
    [InlineData("statements:\n  aye:\n    speaker: port officials\n    quote: Aye.", "(3,14): FACT004: `speaker` of statement `aye` must be the id of a person, an organization or an outlet, not `port officials`: an id is lower-case letters and digits, in parts joined by single hyphens; did you mean `port-officials`? Somebody without a name is written `{ anonymous: port officials }`")]
    [InlineData("claims:\n  rain:\n    text: T\n    sources: quay-1, quay-2", "(4,14): FACT004: `sources` of claim `rain` is a list, and several items stand in brackets: write `[quay-1, quay-2]`")]
    [InlineData("claims:\n  rain:\n    text: T\n    topics: water, dams", "(4,13): FACT004: `topics` of claim `rain` is a list, and several items stand in brackets: write `[water, dams]`")]
    [InlineData("articles:\n  quay:\n    lang: en, zh", "(3,11): FACT004: `lang` of article `quay` is a list, and several items stand in brackets: write `[en, zh]`")]
    [InlineData("articles:\n  quay: { outlet: Daily Quay }", "(2,19): FACT004: `outlet` of article `quay` must be the id of an outlet, not `Daily Quay`: an id is lower-case letters and digits, in parts joined by single hyphens; did you mean `daily-quay`?")]
    [InlineData("measures:\n  depth: { of: depth, value: '11,5' }", "(2,30): FACT004: `value` of measure `depth` must be a decimal number, not `11,5`: write `11.5`")]
    [InlineData("measures:\n  depth: { of: depth, value: 24 000 000 }", "(2,30): FACT004: `value` of measure `depth` must be a decimal number, not `24 000 000`: write `24000000`")]
    [InlineData("measures:\n  depth: { of: depth, value: '1,234,567.8' }", "(2,30): FACT004: `value` of measure `depth` must be a decimal number, not `1,234,567.8`: write `1234567.8`")]
    [InlineData("measures:\n  depth: { of: depth, value: '1.234.567,8' }", "(2,30): FACT004: `value` of measure `depth` must be a decimal number, not `1.234.567,8`: write `1234567.8`")]
    [InlineData("statements:\n  aye: { speakers: x, quote: Aye. }", "(2,10): FACT002: Statement `aye` has no key `speakers`; did you mean `speaker`?")]
    [InlineData("people:\n  jane: { full-name: J }", "(2,11): FACT002: Person `jane` has no key `full-name`; did you mean `name`?")]
    [InlineData("statements:\n  aye: { speaker: x, qoute: Aye. }", "(2,22): FACT002: Statement `aye` has no key `qoute`; did you mean `quote` or `note`?")]
    [InlineData("measures:\n  depth: { of: depth, value: 24 million }", "(2,30): FACT004: `value` of measure `depth` must be a decimal number, not `24 million`: write it in at most 28 digits, such as `24000000` or `11.5`; the unit belongs under `unit`")]
    [InlineData("measures:\n  depth: { of: depth, value: 79228162514264337593543950336 }", "(2,30): FACT004: `value` of measure `depth` must be a decimal number, not `79228162514264337593543950336`: write it in at most 28 digits, such as `24000000` or `11.5`; the unit belongs under `unit`")]
    [InlineData("measures:\n  depth: { of: depth, value: 0.12345678901234567890123456789 }", "(2,30): FACT004: `value` of measure `depth` must be a decimal number, not `0.12345678901234567890123456789`: write it in at most 28 digits, such as `24000000` or `11.5`; the unit belongs under `unit`")]
    [InlineData("statements:\n  aye: { speaker: [], quote: Aye. }", "(2,3): FACT003: Statement `aye` needs `speaker`: who said it")]
    [InlineData("statements:\n  aye: { speaker: { anonymous: a pilot } }", "(2,3): FACT003: Statement `aye` needs `quote` or `paraphrase`")]
    [InlineData("statements:\n  aye: { speaker: { anonymous: a pilot }, quote: Aye., paraphrase: yes }", "(2,56): FACT004: Statement `aye` has `quote` already, so it cannot have `paraphrase` too: keep one of them")]
    [InlineData("statements:\n  aye: { speaker: { count: two }, quote: Aye. }", "(2,21): FACT003: `speaker` of statement `aye` needs `anonymous`")]
    [InlineData("statements:\n  aye: { speaker: { anonymous: pilots, count: many }, quote: Aye. }", "(2,47): FACT004: `count` of `speaker` of statement `aye` must be `one`, `two`, `several` or a whole number from 1, not `many`")]
    [InlineData("claims:\n  rain: { text: T, sources: [{ article: q, via: [{ on: Sunday }] }] }", "(2,52): FACT003: A step of `via` of a source of claim `rain` needs `outlet`, `person`, `organization`, `article` or `anonymous`")]
    [InlineData("claims:\n  rain: { text: T, sources: [{ article: q, via: [{ outlet: w, person: j }] }] }", "(2,63): FACT004: A step of `via` of a source of claim `rain` has `outlet` already, so it cannot have `person` too: keep one of them")]
    [InlineData("claims:\n  rain: { text: T, when: 2021, sources: [{ article: q, states: { when: 2022, where: Osaka } }] }", "(2,78): FACT002: `states` of a source of claim `rain` cannot give `where`; did you mean `when`?")]
    [InlineData("claims:\n  rain: { text: T, sources: [{ article: q, states: { when: 2022 } }] }", "(2,54): FACT002: `states` of a source of claim `rain` gives `when`, which the fact itself does not have; it can be `text`")]
    [InlineData("measures:\n  d: { of: depth, value: 1, sources: [{ article: q, states: { value: lots } }] }", "(2,70): FACT004: `value` of `states` of a source of measure `d` must be a decimal number, not `lots`: write it in at most 28 digits, such as `24000000` or `11.5`; the unit belongs under `unit`")]
    [InlineData("claims:\n  rain: { text: T, when: 2021, sources: [{ article: q, states: { when: 2022, when: 2023 } }] }", "(2,78): FACT005: `when` stands twice, also at line 2: keep one, or put both together")]
    public void A_mistake_is_one_finding_at_its_place(string yaml, string finding) => Assert.Equal(finding, string.Join("\n", Read(yaml)));

    [Theory]
    [InlineData("people:\n  jane:\n    name: Jane #1 Doe", "(3,16): FACT009: `name` of person `jane` ends before ` #`, the rest is a comment: put the whole text in quotation marks, or two spaces before a real comment")]
    [InlineData("articles:\n  quay:\n    author: [A. Writer]\n    title: Pier #4", "(4,17): FACT009: `title` of article `quay` ends before ` #`, the rest is a comment: put the whole text in quotation marks, or two spaces before a real comment")]
    [InlineData("articles:\n  quay:\n    author: Crew #2", "(3,18): FACT009: `author` of article `quay` ends before ` #`, the rest is a comment: put the whole text in quotation marks, or two spaces before a real comment")]
    [InlineData("people:\n  jane: { name: J, roles: [{ title: Minister, of Ports }] }", "(2,47): FACT009: The comma before `of Ports` ends the text in a role of person `jane`, since commas separate keys within braces, so the rest is lost: put the whole text in quotation marks")]
    public void Text_that_was_cut_is_pointed_out_where_the_cut_is(string yaml, string finding) => Assert.Equal([finding], Read(yaml));

    [Theory]
    [InlineData("name: Jane  # a remark")]
    [InlineData("name: 'Jane #1'")]
    [InlineData("name: Jane#1")]
    [InlineData("misnamed: Doe, Jean")]
    [InlineData("same-as: https://www.wikidata.org/wiki/Q0 # a remark")]
    [InlineData("roles: [{ title: 'Minister, of Ports' }]")]
    public void What_looks_meant_is_not_cut(string key) =>
        Assert.Empty(Read($"people:\n  jane:\n    {key}\n    {(key.StartsWith("name", StringComparison.Ordinal) ? "misnamed: x" : "name: Jane")}\n"));

    [Fact]
    public void A_key_that_is_absent_in_braces_is_a_mistake_where_the_colon_is_there() => Assert.Equal(
        ["(2,36): FACT002: Person `jane` has no key `nick`; it can be `name`, `names`, `misnamed`, `same-as` or `roles`"],
        Read("people:\n  jane: { misnamed: J, name: Jane, nick: }"));

    [Fact]
    public void A_broken_key_costs_the_key_and_not_the_entry()
    {
        var article = Assert.Single(FactFile.Read("articles:\n  quay: { published: lately, title: Ports }\n").Entries);
        Assert.Equal("Ports", article.Values.Text(Keys.Title)?.Text);
        Assert.Null(article.Values.Find(Keys.Published));
        Assert.True(article.Values.Mentions(Keys.Published));
    }

    [Fact]
    public void A_broken_item_costs_the_item_and_the_list_remembers()
    {
        var person = Assert.Single(FactFile.Read("people:\n  jane: { name: J, roles: [{ title: Minister }, { from: 2021 }] }\n").Entries);
        var roles = Assert.IsType<ListValue>(person.Values.Find(Keys.Roles)?.Value);
        Assert.Single(roles.Items);
        Assert.True(roles.HasLostItems);
    }

    [Theory]
    [InlineData("sources: quay")]
    [InlineData("sources: [quay]")]
    [InlineData("sources: [{ article: quay }]")]
    [InlineData("sources: { article: quay }")]
    [InlineData("sources:\n      - quay")]
    [InlineData("sources:\n    - article: quay")]
    public void A_source_may_be_written_short_or_long(string sources)
    {
        var claim = Assert.Single(FactFile.Read($"claims:\n  rain:\n    text: It rained.\n    {sources}\n").Entries);
        Assert.Equal("quay", Assert.Single(claim.Sources).Article.Id);
    }

    [Theory]
    [InlineData("jane-doe", "jane-doe", null)]
    [InlineData("[jane-doe]", "jane-doe", null)]
    [InlineData("{ anonymous: port officials, count: several }", null, "port officials")]
    public void A_speaker_is_an_id_or_somebody_unnamed(string speaker, string? id, string? unnamed)
    {
        var statement = Assert.Single(FactFile.Read($"statements:\n  aye: {{ speaker: {speaker}, quote: Aye. }}\n").Entries);
        var party = Assert.Single(statement.Speakers);
        Assert.Equal(id, party.Agent?.Id);
        Assert.Equal(unnamed, party.Anonymous?.Text);
    }

    [Fact]
    public void What_a_source_states_has_the_type_of_the_facts_own_key_and_a_date_may_be_its_own_words()
    {
        var file = FactFile.Read("measures:\n  depth: { sources: [{ article: quay, states: { value: 12.5, when: at low tide last June, unit: ft } }], of: depth, value: 11.5, unit: m, when: 2021 }\n");
        Assert.Empty(file.Findings);
        var states = Assert.Single(Assert.Single(file.Entries).Sources).States!;
        Assert.Equal(12.5m, Assert.IsType<NumberValue>(states.Find(Keys.Value)?.Value).Number);
        Assert.Equal("ft", states.Text(Keys.Unit)?.Text);
        Assert.Equal("at low tide last June", states.Date(Keys.When)?.Text);
        Assert.Null(states.Date(Keys.When)?.Date);
    }

    [Theory]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("00012", "12")]
    [InlineData("+5.", "5")]
    [InlineData("-.50", "-0.50")]
    public void A_number_is_read_as_long_as_no_digit_is_lost(string written, string read)
    {
        var file = FactFile.Read($"measures:\n  depth: {{ of: depth, value: {written} }}\n");
        Assert.Empty(file.Findings);
        var value = Assert.IsType<NumberValue>(Assert.Single(file.Entries).Values.Find(Keys.Value)?.Value);
        Assert.Equal(read, value.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Every_scalar_is_text_until_the_format_types_it()
    {
        var file = FactFile.Read("people:\n  no: { name: no, misnamed: [2021-03-22, 1e3, ~, null, true] }\n");
        var person = Assert.Single(file.Entries);
        Assert.Equal("no", person.Values.Text(Keys.Name)?.Text);
        Assert.Equal(["2021-03-22", "1e3", "~", "null", "true"], person.Values.Items<TextValue>(Keys.Misnamed).Select(text => text.Text));
    }

    [Fact]
    public void A_section_that_stands_twice_is_a_mistake_and_its_entries_are_read()
    {
        var file = FactFile.Read("people:\n  jane: { name: Jane }\npeople:\n  john: { name: John }\n");
        Assert.Equal("FACT005", Assert.Single(file.Findings).Rule.Id);
        Assert.Equal(["jane", "john"], file.Entries.Select(entry => entry.Id));
    }

    [Fact]
    public void An_entry_that_is_lost_refers_to_nothing()
    {
        var file = FactFile.Read("statements:\n  aye: { speaker: jane-doe, at: talks, sources: [quay] }\n");
        Assert.Empty(file.Entries);
        Assert.Empty(file.References);
        Assert.Equal(new LostId(IdSpace.Facts, "aye"), Assert.Single(file.Exports.Lost));
    }

    [Theory]
    [InlineData("Jane-Doe", "`Jane-Doe` cannot be the id of a person: an id is lower-case letters and digits, in parts joined by single hyphens; did you mean `jane-doe`?")]
    [InlineData("jane_doe", "`jane_doe` cannot be the id of a person: an id is lower-case letters and digits, in parts joined by single hyphens; did you mean `jane-doe`?")]
    [InlineData("jane--doe", "`jane--doe` cannot be the id of a person: an id is lower-case letters and digits, in parts joined by single hyphens; did you mean `jane-doe`?")]
    [InlineData("Seán O'Brien Jr.", "`Seán O'Brien Jr.` cannot be the id of a person: an id is lower-case letters and digits, in parts joined by single hyphens; did you mean `seán-obrien-jr`?")]
    [InlineData("-", "`-` cannot be the id of a person: an id is lower-case letters and digits, in parts joined by single hyphens")]
    [InlineData("''", "A person has no id before its colon: an id is lower-case letters and digits, in parts joined by single hyphens")]
    [InlineData("jane\u00A0doe", "`jane\u00A0doe` cannot be the id of a person: an id is lower-case letters and digits, in parts joined by single hyphens; did you mean `jane-doe`?")]
    public void What_is_no_id_is_pointed_out_with_the_nearest_one(string id, string message) => Assert.Contains(
        $"(2,3): FACT004: {message}", Read($"people:\n  {(id == "-" ? "'-'" : id)}: {{ name: Jane }}\n"));

    private static string[] Read(string yaml)
    {
        var file = FactFile.Read(yaml);
        return file.Findings.Select(finding =>
        {
            var position = file.Lines.PositionOf(finding.Range.Start);
            return $"({position.Line + 1},{position.Column + 1}): {finding.Rule.Id}: {finding.Message}";
        }).ToArray();
    }
}
