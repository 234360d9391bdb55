using FactGen.Core.Model;

namespace FactGen.Core.Tests.Model;

public class EntryIdTests
{
    [Theory]
    [InlineData("a", true)]
    [InlineData("7", true)]
    [InlineData("lloyd-austin", true)]
    [InlineData("quay-2021-03-23", true)]
    [InlineData("岸信夫", true)]
    [InlineData("岸-信夫-2", true)]
    [InlineData("seán", true)]
    [InlineData("class", true)]
    [InlineData("", false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a--b", false)]
    [InlineData("A", false)]
    [InlineData("a b", false)]
    [InlineData("a_b", false)]
    [InlineData("a\u00A0b", false)]
    [InlineData("sea\u0301n", false)] // a letter and its accent apart: it looks like `seán` and would be another id
    [InlineData("ǅ", false)] // title case
    [InlineData("𠮷", false)] // beyond what C# allows in a name
    public void An_id_is_lower_case_or_caseless_letters_and_digits_in_parts(string id, bool isWellFormed) =>
        Assert.Equal(isWellFormed, EntryId.IsWellFormed(id));

    [Fact]
    public void An_id_has_at_most_200_characters()
    {
        Assert.True(EntryId.IsWellFormed(new string('a', 200)));
        Assert.False(EntryId.IsWellFormed(new string('a', 201)));
    }

    [Theory]
    [InlineData("lloyd-austin", "LloydAustin")]
    [InlineData("port-talks-2021", "PortTalks2021")]
    [InlineData("quay-2021-03-23", "Quay2021_03_23")]
    [InlineData("2-plus-2", "_2Plus2")]
    [InlineData("7", "_7")]
    [InlineData("岸信夫", "岸信夫")]
    [InlineData("élan", "Élan")]
    [InlineData("class", "Class")]
    [InlineData("all", "All_")]
    [InlineData("find", "Find_")]
    [InlineData("count", "Count_")]
    [InlineData("equals", "Equals_")]
    [InlineData("get-hash-code", "GetHashCode_")]
    [InlineData("to-string", "ToString_")]
    [InlineData("people", "People_")]
    [InlineData("peoples", "Peoples")]
    public void An_id_becomes_a_name_in_csharp(string id, string name) => Assert.Equal(name, EntryId.ToMemberName(id, "People"));

    [Theory]
    [InlineData("Lloyd Austin", "lloyd-austin")]
    [InlineData("  Lloyd   Austin! ", "lloyd-austin")]
    [InlineData("O’Brien", "obrien")]
    [InlineData("U.S. Navy", "us-navy")]
    [InlineData("岸 信夫", "岸-信夫")]
    [InlineData("lloyd-aus\u200Btin", "lloyd-austin")]
    [InlineData("!?", null)]
    [InlineData("", null)]
    public void What_is_no_id_is_repaired_to_one(string written, string? id) => Assert.Equal(id, EntryId.Repair(written));
}
