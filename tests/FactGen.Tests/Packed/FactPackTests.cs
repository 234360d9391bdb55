using FactGen.Packed;
using FactGen.Tests.Building;

namespace FactGen.Tests.Packed;

public class FactPackTests
{
    [Fact]
    public void A_pack_of_a_newer_form_names_itself_both_versions_and_the_repair()
    {
        var problem = Assert.Throws<NotSupportedException>(() => new EmptyPack("Harbour.Facts", 3));

        Assert.Equal(
            "The fact pack 'Harbour.Facts' is written in version 3 of the packed form, but this FactGen reads versions up to 2. Update the "
            + "package FactGen of the project that uses the pack.",
            problem.Message);
    }

    [Fact]
    public void A_pack_needs_a_name_and_a_version()
    {
        Assert.Throws<ArgumentException>(() => new EmptyPack("", 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EmptyPack("tests", 0));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_pack_without_entries_answers_every_question(int form)
    {
        var pack = new EmptyPack("tests", form);

        Assert.Empty(pack.Facts);
        Assert.Empty(pack.People);
        Assert.Null(pack.FindFact("a"));
        Assert.Empty(pack.All.Between(null, null));
        Assert.Empty(pack.All.WithStatus(FactStatus.Draft));
        Assert.Empty(pack.All.OfType<Claim>().WithTopic("ports"));
    }

    [Fact]
    public void An_entry_is_decoded_when_it_is_first_asked_for_and_never_again()
    {
        var pack = new TestPack(PackedEntry.Person("a", "A"), PackedEntry.Person("b", "B") with { Bucket = 1 });

        Assert.Equal(0, pack.BucketReads);
        var person = pack.Get<Person>(0, 0);
        var reads = pack.BucketReads;
        Assert.Same(person, pack.Get<Person>(0, 0));
        Assert.Same(person, pack.People.Find("a"));
        Assert.Equal(reads, pack.BucketReads);
    }

    private sealed class EmptyPack(string name, int version) : FactPack(name, version)
    {
        protected override int CountOf(char section) => 0;
    }
}
