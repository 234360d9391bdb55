using FactGen.Tests.Building;

namespace FactGen.Tests.Collections;

public class FactSectionTests
{
    private static readonly string[] Ids = ["a", "a-b", "a1", "b", "z", "岸信夫", "\uFA0E", "𠀀"];

    [Fact]
    public void Entries_come_in_ordinal_order_of_their_ids()
    {
        var people = Pack().People;

        Assert.Equal(Ids.Order(StringComparer.Ordinal), people.Select(person => person.Id));
        Assert.Equal(Ids.Length, people.Count);
        Assert.Equal("a", people[0].Id);
    }

    [Fact]
    public void Every_entry_is_found_by_its_id()
    {
        var people = Pack().People;

        Assert.All(Ids, id => Assert.Equal(id, people.Find(id)!.Id));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("a-")]
    [InlineData("0")]
    [InlineData("zz")]
    [InlineData("\uFFFF")]
    [InlineData("\uD800")]
    [InlineData("tests/a")]
    public void What_is_no_id_finds_nothing(string? id) => Assert.Null(Pack().People.Find(id));

    [Fact]
    public void An_id_longer_than_any_buffer_finds_nothing_or_its_entry()
    {
        var id = new string('字', 5000);

        Assert.Null(Pack().People.Find(id));
        Assert.Equal(id, new TestPack(PackedEntry.Person(id, "Long")).People.Find(id)!.Id);
    }

    [Fact]
    public void An_empty_section_is_empty()
    {
        var claims = Pack().Claims;

        Assert.Empty(claims);
        Assert.Null(claims.Find("a"));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(8)]
    public void A_place_outside_the_section_is_refused(int index) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Pack().People[index]);

    [Theory]
    [InlineData("a", 0xaf63dc4c8601ec8c)]
    [InlineData("岸信夫", 0x727c0ca1ab697590)]
    public void An_entry_is_found_by_the_hash_of_its_id(string id, ulong typedId)
    {
        var people = Pack().People;

        Assert.Equal(id, people.Get(typedId).Id);
        Assert.Same(people.Find(id), people.Get(typedId));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0xaf63dc4c8601ec8d)]
    [InlineData(ulong.MaxValue)]
    public void A_typed_id_that_no_entry_has_is_told_with_pack_and_section(ulong typedId)
    {
        var problem = Assert.Throws<KeyNotFoundException>(() => Pack().People.Get(typedId));

        Assert.Equal(
            $"The fact pack 'tests' has nothing in its section 'people' for the typed id 0x{typedId:x16}. Where the code was compiled against another "
            + "version of the pack, compile it again: the compiler then names the id that is gone.",
            problem.Message);
    }

    [Fact]
    public void An_empty_section_has_no_typed_ids() =>
        Assert.Contains("'claims'", Assert.Throws<KeyNotFoundException>(() => Pack().Claims.Get(1)).Message, StringComparison.Ordinal);

    [Fact]
    public void Two_ids_of_one_hash_give_neither_rather_than_the_wrong_one()
    {
        var people = new TestPack(PackedEntry.Person("ndvgicfjwtqbi", "One"), PackedEntry.Person("xz72jueqciikl", "Other")).People;

        Assert.Throws<KeyNotFoundException>(() => people.Get(0x775b3d803f2db6c3));
        Assert.Equal("Other", people.Find("xz72jueqciikl")!.Name);
    }

    [Fact]
    public void Missing_a_typed_id_reads_no_entry_and_finding_one_again_allocates_nothing()
    {
        var pack = Pack();
        Assert.Throws<KeyNotFoundException>(() => pack.People.Get(1));
        Assert.Equal(0, pack.BucketReads);

        // What is found a second time is remembered then.
        pack.People.Get(0xaf63dc4c8601ec8c);
        pack.People.Get(0xaf63dc4c8601ec8c);
        var before = GC.GetAllocatedBytesForCurrentThread();
        pack.People.Get(0xaf63dc4c8601ec8c);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Going_through_a_section_gives_the_same_objects_every_time()
    {
        var people = Pack().People;
        var first = new List<Person>();
        foreach (var person in people)
            first.Add(person);

        Assert.True(first.SequenceEqual(people, ReferenceEqualityComparer.Instance));
    }

    [Fact]
    public void Counting_and_missing_read_no_entry()
    {
        var pack = Pack();

        Assert.Equal(Ids.Length, pack.People.Count);
        Assert.Null(pack.People.Find("nobody"));
        Assert.Equal(0, pack.BucketReads);
    }

    [Fact]
    public void Going_through_a_section_again_allocates_nothing()
    {
        var people = Pack().People;
        static int Count(FactSection<Person> section)
        {
            var count = 0;
            foreach (var person in section)
                count += person.Name.Length;
            return count + section.Find("岸信夫")!.Name.Length;
        }

        Count(people);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Count(people);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static TestPack Pack() =>
        new([.. Ids.Reverse().Select((id, place) => PackedEntry.Person(id, "Name of " + id) with { Bucket = place % 3 * 127 })]);
}
