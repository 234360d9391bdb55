using FactGen.Tests.Building;
using static FactGen.Tests.Building.Form;

namespace FactGen.Tests.Packed;

/// <summary>Packs of form 1, which are read for good and no longer made: in chunks, and with no indexes but those by id.</summary>
public class Form1Tests
{
    private static readonly string[] Ids = ["a", "a-b", "a1", "b", "z", "岸信夫", "\uFA0E", "𠀀"];

    [Fact]
    public void Entries_are_in_ordinal_order_and_found_by_id_and_hash()
    {
        var pack = new Form1TestPack([.. Ids.Reverse().Select((id, place) => PackedEntry.Person(id, "Name of " + id) with { Bucket = place % 3 * 127 })]);

        Assert.Equal(Ids.Order(StringComparer.Ordinal), pack.People.Select(person => person.Id));
        Assert.All(Ids, id => Assert.Same(pack.People.Find(id), pack.People.Single(person => person.Id == id)));
        Assert.Same(pack.People.Find("岸信夫"), pack.People.Get(0x727c0ca1ab697590));
        Assert.Throws<KeyNotFoundException>(() => pack.People.Get(1));
        Assert.Null(pack.People.Find("nobody"));
        Assert.Null(pack.Claims.Find("a"));
        Assert.Null(pack.FindFact("a"));
        Assert.Throws<ArgumentOutOfRangeException>(() => pack.People[8]);
    }

    [Fact]
    public void References_are_followed_into_packs_of_any_form()
    {
        var people = new Form1TestPack("people", [PackedEntry.Person("jane-doe", "Jane Doe")]);
        var old = new Form1TestPack("old", [PackedEntry.Quote("s", "p:people/jane-doe", "A")], people);

        Assert.Same(people.People[0], old.Statements[0].Speaker);
        Assert.Equal("s", Assert.Single(old.All.By(people.People[0])).Id);
    }

    [Fact]
    public void An_entry_is_decoded_when_it_is_first_asked_for_and_never_again()
    {
        var pack = new Form1TestPack(PackedEntry.Person("a", "A"), PackedEntry.Person("b", "B") with { Bucket = 1 });

        Assert.Equal(0, pack.BucketReads);
        var person = pack.Get<Person>(0, 0);
        var reads = pack.BucketReads;
        Assert.Same(person, pack.People.Find("a"));
        Assert.Equal(reads, pack.BucketReads);
    }

    [Theory]
    [InlineData("p", "a number is missing")]
    [InlineData("p5:abc", "goes beyond the end")]
    [InlineData("1p:x", "tag is no letter")]
    public void A_bucket_that_is_no_run_of_fields_says_so(string text, string what) =>
        AssertDamaged(() => Form1TestPack.OfBucket(text).Get<Person>(0, 0), what);

    [Theory]
    [InlineData("1:a", 1, "a number is missing")]
    [InlineData("1:a0", 1, "not followed by ','")]
    [InlineData("1:a0,0", 1, "not followed by ';'")]
    [InlineData("9:a0,0;", 1, "a length goes beyond the end")]
    [InlineData("a", 1, "a number is missing")]
    [InlineData("1:a0,0;1:a0,0;", 2, "'a' is not in its order")]
    [InlineData("1:b0,0;1:a0,0;", 2, "'a' is not in its order")]
    [InlineData("0:0,0;", 1, "is not in its order")]
    [InlineData("1:a0,0;", 2, "there are 1 entries instead of 2")]
    [InlineData("1:a256,0;", 1, "there is no bucket 256")]
    [InlineData("1:a0,1;", 1, "entry 1 is asked for")]
    [InlineData("1:b0,0;", 1, "an id leads to 'a'")]
    public void An_index_that_is_not_true_says_so(string index, int count, string what) =>
        AssertDamaged(() => Form1TestPack.OfIndex(index, count, Field('p', Field('i', "a"), Field('n', "A"))).People[0], what);

    private static void AssertDamaged(Func<object?> read, string what)
    {
        var problem = Assert.Throws<InvalidDataException>(() => read());
        Assert.StartsWith("The fact pack 'tests' is damaged in ", problem.Message, StringComparison.Ordinal);
        Assert.Contains(what, problem.Message, StringComparison.Ordinal);
    }
}
