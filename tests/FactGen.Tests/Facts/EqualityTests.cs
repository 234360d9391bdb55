using FactGen.Tests.Building;
using static FactGen.Tests.Building.Form;

namespace FactGen.Tests.Facts;

/// <summary>Entries are equal by pack, section and id.</summary>
public class EqualityTests
{
    private static readonly PackedEntry[] Entries =
    [
        PackedEntry.Person("x", "X"),
        PackedEntry.Organization("y", "Y"),
        PackedEntry.Outlet("z", "Z"),
        PackedEntry.Article("x"),
        PackedEntry.Quote("s", "p:x", "S"),
        PackedEntry.Claim("c", "C"),
        PackedEntry.Event("e", "E"),
        PackedEntry.Measure("m", "M", "1"),
    ];

    [Fact]
    public void Entries_of_equal_pack_section_and_id_are_equal()
    {
        var left = All(new TestPack("one", Entries));
        var right = All(new TestPack("one", Entries));

        Assert.Equal(8, left.Length);
        Assert.Equal(left, right);
        Assert.Equal(left.Select(entry => entry.GetHashCode()), right.Select(entry => entry.GetHashCode()));
    }

    [Fact]
    public void Entries_of_another_pack_section_or_id_are_not()
    {
        var all = All(new TestPack("one", Entries)).Concat(All(new TestPack("two", Entries))).ToArray();

        Assert.Equal(16, all.Distinct().Count());
    }

    [Fact]
    public void The_operators_of_records_agree()
    {
        Agent left = new TestPack("one", Entries).People[0], right = new TestPack("one", Entries).People[0];
        Fact leftFact = new TestPack("one", Entries).Claims[0], rightFact = new TestPack("two", Entries).Claims[0];

        Assert.True(left == right);
        Assert.True(leftFact != rightFact);
    }

    [Fact]
    public void A_copy_is_equal_and_cannot_differ()
    {
        var claim = new TestPack(Entries).Claims[0];
        var copy = claim with { };

        Assert.NotSame(claim, copy);
        Assert.Equal(claim, copy);
        Assert.DoesNotContain(typeof(Claim).GetProperties(), property => property.CanWrite);
    }

    [Fact]
    public void What_is_no_entry_is_equal_by_content()
    {
        var source = Source("x", Field('e', "agreed"), Field('v', Field('r', "u:z"), Field('o', "Sunday")), Field('S', Field('k', "when"), Field('v', "2020")));
        TestPack Pack(string excerpt) => new(
            [.. Entries, PackedEntry.Claim("d", "D", source), PackedEntry.Claim("f", "F", source.Replace("agreed", excerpt, StringComparison.Ordinal))]);

        var same = Pack("agreed");
        var other = Pack("argued");
        var (left, right) = (same.Claims.Find("d")!.Citations, same.Claims.Find("f")!.Citations);
        Assert.Equal(left[0], right[0]);
        Assert.Equal(left[0].GetHashCode(), right[0].GetHashCode());
        Assert.NotEqual(left[0], other.Claims.Find("f")!.Citations[0]);
        Assert.True(left.Equals(right));
    }

    private static IEntry[] All(TestPack pack) =>
        [.. pack.People, .. pack.Organizations, .. pack.Outlets, .. pack.Articles, .. pack.Statements, .. pack.Claims, .. pack.Events, .. pack.Measures];
}
