using FactGen.Tests.Building;
using static FactGen.Tests.Building.Form;

namespace FactGen.Tests.Packed;

public class ReferenceTests
{
    [Fact]
    public void A_reference_leads_to_the_one_object_of_the_entry()
    {
        var pack = new TestPack(
            PackedEntry.Person("jane-doe", "Jane Doe"),
            PackedEntry.Quote("s1", "p:jane-doe", "A"),
            PackedEntry.Quote("s2", "p:jane-doe", "B"));

        Assert.Same(pack.People[0], pack.Statements[0].Speaker);
        Assert.Same(pack.Statements[0].Speaker, pack.Statements[1].Speaker);
        Assert.Same(pack.Get<Person>(0, 0), pack.People[0]);
    }

    [Fact]
    public void A_cycle_of_references_is_no_trouble()
    {
        var pack = new TestPack(
            PackedEntry.Claim("a", "A", Field('X', "c:b"), Field('Y', "c:a")),
            PackedEntry.Claim("b", "B", Field('X', "c:a")));

        Assert.Same(pack.Claims[0], pack.Claims[0].Contradicts[0].Contradicts[0]);
        Assert.Same(pack.Claims[0], pack.Claims[0].SupersededBy);
        Assert.NotEmpty(pack.Claims[0].ToString());
    }

    [Fact]
    public void Counting_references_follows_none()
    {
        var claim = new TestPack(PackedEntry.Claim("a", "A", Field('X', "c:nowhere"), Field('X', "c:neither"))).Claims[0];

        Assert.Equal(2, claim.Contradicts.Count);
    }

    [Fact]
    public void An_entry_of_another_pack_is_the_other_packs_object()
    {
        var people = new TestPack("people", [PackedEntry.Person("jane-doe", "Jane Doe"), PackedEntry.Person("john-roe", "John Roe")]);
        var pack = new TestPack(
            "mine",
            [
                PackedEntry.Person("jane-doe", "My own Jane Doe"),
                PackedEntry.Article("x"),
                PackedEntry.Quote("s1", "p:people/jane-doe", "A", Source("x", Field('S', Field('k', "speaker"), Field('v', "people/john-roe")))),
                PackedEntry.Quote("s2", "p:mine/jane-doe", "B"),
            ],
            people);

        Assert.Same(people.People[0], pack.Statements[0].Speaker);
        Assert.Same(pack.People[0], pack.Statements[1].Speaker);
        Assert.Equal("speaker: Jane Doe, not John Roe", pack.Statements[0].Conflicts[0].ToString());
        Assert.Equal("s1", Assert.Single(pack.StatementsBy(people.People[0])).Id);
    }

    [Theory]
    [InlineData("p:nobody", "'p:nobody'")]
    [InlineData("e:talks", "'e:talks'")]
    [InlineData("x:talks", "'x:talks'")]
    [InlineData("p:elsewhere/nobody", "'elsewhere/nobody'")]
    public void A_reference_that_leads_nowhere_says_so(string reference, string named)
    {
        var pack = new TestPack(PackedEntry.Event("talks", "Talks"), PackedEntry.Quote("s", reference, "A"));

        var problem = Assert.Throws<InvalidOperationException>(() => pack.Statements[0].Speaker);
        Assert.Contains("'tests'", problem.Message, StringComparison.Ordinal);
        Assert.Contains(named, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_threads_see_one_object()
    {
        var source = Source("x", Field('S', Field('k', "spoken"), Field('v', "en")));
        for (var round = 0; round < 50; round++)
        {
            var pack = new TestPack([
                .. Enumerable.Range(0, 40).Select(place => PackedEntry.Person($"p{place}", "P") with { Bucket = place % 4 }),
                .. Enumerable.Range(0, 40).Select(place => PackedEntry.Quote($"s{place}", $"p:p{place}", "S", source) with { Bucket = place % 4 }),
                PackedEntry.Article("x"),
            ]);
            using var start = new Barrier(4);
            var seen = new object[4][];
            var threads = Enumerable.Range(0, 4).Select(thread => new Thread(() =>
            {
                start.SignalAndWait();
                seen[thread] =
                [
                    .. pack.Facts, .. pack.Statements.Select(statement => statement.Speaker),
                    .. pack.People, .. pack.Facts.Select(fact => fact.Conflicts),
                ];
            })).ToArray();
            Array.ForEach(threads, thread => thread.Start());
            Array.ForEach(threads, thread => thread.Join());

            Assert.All(seen, objects => Assert.True(objects.SequenceEqual(seen[0], ReferenceEqualityComparer.Instance)));
        }
    }
}
