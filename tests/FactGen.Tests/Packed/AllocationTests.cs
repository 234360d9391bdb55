using System.Runtime.CompilerServices;
using FactGen.Tests.Building;
using static FactGen.Tests.Building.Form;

namespace FactGen.Tests.Packed;

/// <summary>What is allocated, exactly: an app pays for the entries that it asks for, once.</summary>
public class AllocationTests
{
    private static readonly TestPack Pack = new(
    [
        PackedEntry.Person("jane-doe", "Jane Doe"),
        PackedEntry.Outlet("quay", "The Daily Quay"),
        .. Enumerable.Range(0, 20).Select(i => PackedEntry.Article($"quay-{i}", Field('o', "u:quay")) with { Bucket = i }),
        .. Enumerable.Range(0, 200).Select(i => PackedEntry.Quote(
            $"said-{i}", "p:jane-doe", "Words.", ShortDay('w', $"2021-03-{1 + (i % 28):d2}"), Source($"quay-{i % 20}"), Field('T', "ports")) with { Bucket = i % 50 }),
        .. Enumerable.Range(0, 50).Select(i => PackedEntry.Claim($"claimed-{i}", "Words.") with { Bucket = i }),
    ]);

    private static readonly string[] Ids = [.. Pack.All.Select(fact => fact.Id)];

    [Fact]
    public void Finding_again_allocates_nothing() => AssertAllocatesNothing(() =>
    {
        foreach (var id in Ids)
        {
            Assert.True(Pack.FindFact(id) is not null);
        }

        Pack.Statements.Find("said-7");
        Pack.Statements.Get(Said7);
        Pack.People.Find("jane-doe");
        Pack.Get<Person>(0, 0);
        Pack.FindFact("nobody-said");
    });

    [Fact]
    public void Going_through_again_allocates_nothing()
    {
        var jane = Pack.People.Find("jane-doe")!;
        var all = Pack.All;
        var spoken = all.By(jane);
        var narrowed = spoken.Between(new DateOnly(2021, 3, 3), new DateOnly(2021, 3, 9)).WithTopic("ports").CitedBy(Pack.Outlets.Find("quay")!);
        var claims = all.OfType<Claim>();
        AssertAllocatesNothing(() =>
        {
            var count = all.Count + spoken.Count + narrowed.Count + claims.Count;
            foreach (var fact in all)
                count--;
            foreach (var statement in spoken)
                count--;
            foreach (var statement in narrowed)
                count--;
            foreach (var claim in claims)
                count--;
            foreach (var statement in Pack.Statements)
                count += statement.Id.Length == 0 ? 1 : 0;
            Assert.True(count == 0 && all[7].Id.Length > 0 && Pack.Articles[3].Id.Length > 0);
        });
    }

    [Fact]
    public void Counting_decodes_nothing()
    {
        var pack = new TestPack([.. Enumerable.Range(0, 100).Select(i => PackedEntry.Claim($"c{i}", "C", Field('T', "ports"), ShortDay('w', "2021-03-16")) with { Bucket = i })]);

        Assert.Equal(100, pack.All.Count + pack.People.Count);
        Assert.Equal(0, pack.SegmentReads);
        Assert.Equal(100, pack.All.WithTopic("ports").Count);
        Assert.Equal(100, pack.All.Between(new DateOnly(2021, 3, 16), null).WithStatus(FactStatus.Draft).OfType<Claim>().Count);
        Assert.Null(pack.FindFact("c100"));
        Assert.Equal((0, 8), (pack.BucketReads, pack.SegmentReads));
    }

    [Fact]
    public void The_first_of_many_is_decoded_alone()
    {
        var pack = new TestPack([.. Enumerable.Range(0, 100).Select(i => PackedEntry.Claim($"c{i:d2}", "C", Field('T', "ports")) with { Bucket = i })]);

        Assert.Equal("c00", pack.All.WithTopic("ports")[0].Id);
        Assert.Equal(1, pack.BucketReads);
        foreach (var claim in pack.Claims)
        {
            Assert.Equal("c00", claim.Id);
            break;
        }

        Assert.Equal(1, pack.BucketReads);
    }

    [Fact]
    public void Making_a_pack_and_asking_a_question_reads_nothing()
    {
        var pack = new TestPack(PackedEntry.Claim("c", "C"));

        _ = pack.All.WithTopic("ports").Between(null, null).GetEnumerator();
        Assert.Equal((0, 0), (pack.BucketReads, pack.SegmentReads));
    }

    private static readonly ulong Said7 = Bytes("said-7").Aggregate(0xcbf29ce484222325, (hash, value) => unchecked((hash ^ value) * 0x100000001b3));


    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AssertAllocatesNothing(Action act)
    {
        // What is found a second time is remembered then.
        act();
        act();
        var before = GC.GetAllocatedBytesForCurrentThread();
        act();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
