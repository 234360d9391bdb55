using System.Text;
using FactGen.Packed;
using FactGen.Tests.Building;
using static FactGen.Tests.Building.Form;

namespace FactGen.Tests.Packed;

/// <summary>Malformed packed data is one clear exception, never garbage and never a hang.</summary>
public class DamageTests
{
    [Theory]
    [InlineData("p")]
    [InlineData("p5")]
    [InlineData("p:")]
    [InlineData("p5:abc")]
    [InlineData("p-1:")]
    [InlineData("p01:x")]
    [InlineData("p1;x")]
    [InlineData("p99999999999999999999:x")]
    [InlineData("p2147483647:x")]
    [InlineData("p2147483648:x")]
    [InlineData("1p:x")]
    [InlineData(" p1:x")]
    [InlineData("é1:x")]
    public void A_bucket_that_is_no_run_of_fields_says_so(string text) =>
        AssertDamaged(() => TestPack.OfBucket(text).Get<Person>(0, 0), "bucket 0");

    [Theory]
    [InlineData("p0:", "lacks its field 'i'")]
    [InlineData("p4:i1:a", "lacks its field 'n'")]
    [InlineData("p3:i9:", "a length goes beyond the end")]
    [InlineData("p5:i1:an", "a number is missing or malformed")]
    [InlineData("p4:i1:an", "it does not fill its place")]
    [InlineData("x4:i1:a", "'x' is no section")]
    public void A_record_that_is_not_whole_says_so(string text, string what) =>
        AssertDamaged(() => TestPack.OfBucket(text).Get<Person>(0, 0), what);

    [Fact]
    public void The_message_names_the_pack_the_place_and_the_repair()
    {
        var problem = AssertDamaged(() => TestPack.OfBucket(Field('p', Field('i', "a"), Field('n', "A")), Field('p')).Get<Person>(0, 1), "");

        Assert.Equal(
            "The fact pack 'tests' is damaged in entry 1 of bucket 0: an entry lacks its field 'i'. Rebuild the project that compiles it.",
            problem.Message);
    }

    public static TheoryData<string, string> BrokenFacts => new()
    {
        { PackedEntry.Of('c', "x", Field('t', "X")).Text, "lacks its field 'Z'" },
        { PackedEntry.Of('c', "x", Field('t', "X"), Field('Z', "true")).Text, "'true' is no status" },
        { PackedEntry.Claim("x", "X", Field('P', "-1")).Text, "a number is missing or malformed" },
        { PackedEntry.Claim("x", "X", Field('k')).Text, "a citation has no article" },
        { PackedEntry.Claim("x", "X", Source("a", Field('v'))).Text, "a via step names nobody" },
        { PackedEntry.Claim("x", "X", Source("a", Field('v', Field('a', "b"), Field('n', "many")))).Text, "'many' is no number" },
        { PackedEntry.Claim("x", "X", Source("a", Field('S', Field('v', "b")))).Text, "a stated value lacks its field 'k'" },
        { PackedEntry.Claim("x", "X", Field('X', "c")).Text, "'c' is no reference" },
        { PackedEntry.Claim("x", "X", Field('X', "")).Text, "'' is no reference" },
        { PackedEntry.Claim("x", "X", Field('w')).Text, "a date lacks its field 't'" },
        { PackedEntry.Claim("x", "X", Date('w', "x", "week", null, null)).Text, "'week' is no precision of a date" },
        { PackedEntry.Claim("x", "X", Day('w', "2021-02-30")).Text, "'2021-02-30' is no day" },
        { PackedEntry.Claim("x", "X", Day('w', "2021-2-3")).Text, "'2021-2-3' is no day" },
        { PackedEntry.Claim("x", "X", Day('w', "-03-16")).Text, "'-03-16' is no day" },
        { PackedEntry.Claim("x", "X", Day('w', "99999999999999999999-03-16")).Text, "is no day" },
        { PackedEntry.Claim("x", "X", Date('w', "x", "interval", "2021-01-02", "2021-01-01")).Text, "before its start" },
        { PackedEntry.Claim("x", "X", "T9:").Text, "a length goes beyond the end" },
        { PackedEntry.Statement("x", Field('q', "X")).Text, "a statement has no speaker" },
        { PackedEntry.Statement("x", Field('q', "X"), Field('s')).Text, "neither referred to nor described" },
        { PackedEntry.Statement("x", Field('s', Field('a', "X"))).Text, "neither quote nor paraphrase" },
        { PackedEntry.Measure("x", "X", "many").Text, "'many' is no decimal number" },
        { PackedEntry.Measure("x", "X", "1", Field('m', "nearly")).Text, "'nearly' is no approximation" },
        { PackedEntry.Article("x", Field('g', "poem")).Text, "'poem' is no genre" },
        { PackedEntry.Article("x", Field('a')).Text, "an author lacks its field 'v'" },
        { PackedEntry.Person("x", "X", Field('r')).Text, "a role lacks its field 't'" },
        { PackedEntry.Person("x", "X", Field('N', Field('v', "Y"))).Text, "a name lacks its field 'l'" },
    };

    [Theory]
    [MemberData(nameof(BrokenFacts))]
    public void An_entry_that_lacks_or_breaks_a_field_says_which(string text, string what) =>
        AssertDamaged(() => Whole(TestPack.OfBucket(text).Get<IEntry>(0, 0)), what);

    [Fact]
    public void A_part_that_is_broken_says_so_whenever_it_is_asked_for_and_leaves_the_rest_alone()
    {
        var claim = TestPack.OfBucket(PackedEntry.Claim("x", "X", Field('k'), Day('w', "2021-03-16")).Text).Get<Claim>(0, 0);

        Assert.Equal(("X", "2021-03-16"), (claim.Text, claim.When!.Text));
        for (var i = 0; i < 2; i++)
        {
            var problem = AssertDamaged(() => claim.Citations, "a citation has no article");
            Assert.StartsWith("The fact pack 'tests' is damaged in entry 'x': ", problem.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_not_shown_as_text()
    {
        byte[] text = [.. Encoding.UTF8.GetBytes("p8:i1:an1:"), 0xFF];

        AssertDamaged(() => TestPack.OfBucket(text).Get<Person>(0, 0), "not valid UTF-8");
    }

    [Fact]
    public void Damage_in_one_entry_leaves_the_others_alone()
    {
        var pack = new TestPack(PackedEntry.Of('c', "broken"), PackedEntry.Claim("whole", "Whole"));

        AssertDamaged(() => pack.Claims.Find("broken"), "lacks");
        Assert.Equal("Whole", pack.Claims.Find("whole")!.Text);
    }

    [Fact]
    public void An_entry_that_is_not_there_or_of_another_section_says_so()
    {
        var pack = new TestPack(PackedEntry.Person("a", "A"));

        AssertDamaged(() => pack.Get<Person>(0, 1), "entry 1 is asked for, but there are 1");
        AssertDamaged(() => pack.Get<Person>(0, -1), "entry -1 is asked for");
        AssertDamaged(() => pack.Get<Person>(7, 0), "there are 0");
        AssertDamaged(() => pack.Get<Claim>(0, 0), "it is of the section People");
        Assert.Throws<ArgumentOutOfRangeException>(() => pack.Get<Person>(256, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => pack.Get<Person>(-1, 0));
    }

    [Fact]
    public void Fields_that_this_version_does_not_know_are_stepped_over()
    {
        var future = Field('q', Field('x', "a future field: 5:p9:")) + Field('B', "\n\0");
        var pack = new TestPack(
            PackedEntry.Person("a", "A", future),
            PackedEntry.Of('j', "a-future-section", future),
            PackedEntry.Claim("c", "C", future, Source("x", future), Field('w', Field('t', "2021"), Field('p', "year"), future)));

        Assert.Equal("A", pack.People[0].Name);
        Assert.Equal("C", pack.Claims[0].Text);
        Assert.Equal("2021", pack.Claims[0].When!.Text);
    }

    [Fact]
    public void Text_may_hold_anything()
    {
        const string Anything = "\"\"\" */ {0} \u2028 \0 \r\n i3:abc </summary> é 字 𠀀 \uFEFF \uFFFD";
        var pack = new TestPack(PackedEntry.Claim("c", Anything, Field('N', "")));

        Assert.Equal(Anything, pack.Claims[0].Text);
        Assert.Equal("", pack.Claims[0].Note);
    }

    // Of a fact, what is made of parts is decoded when it is asked for.
    private static object Whole(IEntry entry) => entry is not Fact fact
        ? entry
        : (fact.When, fact.Citations, fact.Topics, fact.Contradicts, (fact as Statement)?.Speaker);

    private static InvalidDataException AssertDamaged(Func<object?> read, string what)
    {
        var problem = Assert.Throws<InvalidDataException>(() => read());
        Assert.StartsWith("The fact pack 'tests' is damaged in ", problem.Message, StringComparison.Ordinal);
        Assert.Contains(what, problem.Message, StringComparison.Ordinal);
        return problem;
    }
}
