using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Reflection.Metadata;
using System.Runtime.CompilerServices;
using FactGen.Tests.Building;

namespace FactGen.Tests.Packed;

/// <summary>What the runtime's call after a hot reload does to packs. It reaches every pack of the process, so these tests run alone.</summary>
[Collection(nameof(HotReloadTests))]
[CollectionDefinition(nameof(HotReloadTests), DisableParallelization = true)]
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "It is both.")]
public class HotReloadTests
{
    [Fact]
    public void An_edited_quote_is_read_where_the_old_one_was_read_before()
    {
        var pack = new TestPack(PackedEntry.Person("jane-doe", "Jane Doe"), PackedEntry.Quote("s", "p:jane-doe", "The harbour comes first."));
        Assert.Equal("The harbour comes first.", pack.Get<Statement>(0, 1).Text);

        pack.Become(PackedEntry.Person("jane-doe", "Jane Doe"), PackedEntry.Quote("s", "p:jane-doe", "The storm comes first."));
        ReplaceCode();

        Assert.Equal("The storm comes first.", pack.Get<Statement>(0, 1).Text);
        Assert.Equal("The storm comes first.", pack.Statements.Find("s")!.Text);
        Assert.Equal("The storm comes first.", pack.Facts[0].Text);
    }

    [Fact]
    public void Entries_that_come_and_go_do_so_in_every_list()
    {
        var pack = new TestPack(PackedEntry.Claim("b", "B"), PackedEntry.Claim("c", "C"));
        var (facts, claims) = (pack.Facts, pack.Claims);
        Assert.Equal(["b", "c"], facts.Select(fact => fact.Id));

        pack.Become(PackedEntry.Event("a", "A"), PackedEntry.Claim("c", "C"));
        ReplaceCode();

        Assert.Equal(["a", "c"], facts.Select(fact => fact.Id));
        Assert.Equal(["c"], claims.Select(claim => claim.Id));
        Assert.Null(pack.FindFact("b"));
        Assert.NotNull(pack.FindFact("a"));
    }

    [Fact]
    public void A_read_between_the_new_code_and_the_call_that_tells_of_it_finds_what_is_new()
    {
        var pack = new TestPack(PackedEntry.Claim("b", "B"));
        var facts = pack.Facts;
        Assert.Equal("B", facts[0].Text);

        pack.Become(PackedEntry.Event("a", "A text of another length"), PackedEntry.Claim("b", "B"), PackedEntry.Claim("c", "C"));
        Assert.Equal("C", pack.Get<Claim>(0, 2).Text);

        pack.Become(PackedEntry.Claim("d", "D"), PackedEntry.Claim("e", "E"), PackedEntry.Claim("f", "F"), PackedEntry.Claim("g", "G"));
        Assert.Equal("G", facts[^1].Text);

        pack.Become(PackedEntry.Claim("d", "D"), PackedEntry.Person("jane-doe", "Jane Doe"));
        Assert.Equal("Jane Doe", pack.Get<Person>(0, 1).Name);
    }

    [Fact]
    public void What_was_handed_out_stays_as_it_was()
    {
        var pack = new TestPack(PackedEntry.Person("jane-doe", "Jane Doe"), PackedEntry.Quote("s", "p:jane-doe", "Old."), PackedEntry.Quote("t", "p:jane-doe", "Gone."));
        var (old, gone) = (pack.Statements[0], pack.Statements[1]);
        var speaker = old.Speaker;

        pack.Become(PackedEntry.Person("jane-doe", "Jane Roe"), PackedEntry.Quote("s", "p:jane-doe", "New."));
        ReplaceCode();

        Assert.Equal(("Old.", "Gone."), (old.Text, gone.Text));
        Assert.Same(speaker, old.Speaker);
        Assert.Equal("Jane Doe", speaker.Name);
        // The reference had not been followed yet.
        Assert.Equal("Jane Roe", gone.Speaker.Name);
        // An entry is the same by its id.
        Assert.Equal(old, pack.Statements[0]);
        Assert.NotSame(old, pack.Statements[0]);
    }

    [Fact]
    public void An_entry_of_another_pack_is_read_anew_as_well()
    {
        var people = new TestPack("people", [PackedEntry.Person("jane-doe", "Jane Doe")]);
        var pack = new TestPack("mine", [PackedEntry.Quote("s", "p:people/jane-doe", "A.")], people);
        Assert.Equal("Jane Doe", pack.Statements[0].Speaker.Name);

        people.Become(PackedEntry.Person("jane-doe", "Jane Roe"));
        ReplaceCode();

        Assert.Equal("Jane Roe", pack.Statements[0].Speaker.Name);
    }

    [Fact]
    public async Task Reading_and_forgetting_at_the_same_time_is_no_trouble()
    {
        var pack = new TestPack([.. Enumerable.Range(0, 40).Select(i => PackedEntry.Claim($"c{i:d2}", $"Claim {i}") with { Bucket = i % 4 })]);
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            do
            {
                Assert.Equal(Enumerable.Range(0, 40).Select(i => $"Claim {i}"), pack.Facts.Select(fact => fact.Text));
                Assert.Equal("Claim 17", pack.FindFact("c17")!.Text);
            }
            while (!stop.IsCancellationRequested);
        })).ToArray();

        for (var round = 0; round < 500; round++)
        {
            ReplaceCode();
        }

        await stop.CancelAsync();
        await Task.WhenAll(readers);
    }

    [Fact]
    public void A_pack_that_nobody_holds_is_not_held_for_it()
    {
        var pack = ReadAndDrop();

        for (var i = 0; i < 10 && pack.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(pack.IsAlive);
        ReplaceCode();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference ReadAndDrop()
    {
        var pack = new TestPack(PackedEntry.Claim("a", "A"));
        Assert.Single(pack.Facts);
        return new WeakReference(pack);
    }

    // As the runtime does it: by the attribute, and by the method's name.
    private static void ReplaceCode()
    {
        Assert.True(MetadataUpdater.IsSupported, "These tests need hot-reload.runsettings.");
        var handler = Assert.Single(typeof(Fact).Assembly.GetCustomAttributes<MetadataUpdateHandlerAttribute>()).HandlerType;
        var clear = handler.GetMethod("ClearCache", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic, [typeof(Type[])]);
        clear!.Invoke(null, [null]);
    }
}
