using FactGen.Core.Model;
using FactGen.Core.Packs;
using FactGen.Core.Resolution;

namespace FactGen.Core.Tests.Resolution;

public sealed class IndexAnswerTests
{
    private const string People = "people:\n  jane-doe: { name: Jane Doe }\n  roe: { name: Roe }\n";

    [Theory]
    [InlineData("a new id", People + "  new: { name: New }\n", true)]
    [InlineData("the same", People, true)]
    [InlineData("another's name", "people:\n  jane-doe: { name: Jane Doe }\n  roe: { name: R. Roe }\n", true)]
    [InlineData("its name", "people:\n  jane-doe: { name: J. Doe }\n  roe: { name: Roe }\n", false)]
    [InlineData("its end", "people:\n  roe: { name: Roe }\n", false)]
    [InlineData("another section", "agencies:\n  jane-doe: { name: Jane Doe }\npeople:\n  roe: { name: Roe }\n", false)]
    [InlineData("an entry that could be meant", People + "  missed: { name: Missed }\n", false)]
    [InlineData("two of one id", People + "  roe: { name: Roe }\n", false)]
    [InlineData("an entry that is lost", People + "  missed: { nmae: Missed }\n", false)]
    public void What_was_worked_out_for_some_ids_is_true_until_one_of_them_says_something_else(string edit, string people, bool isTrue)
    {
        var opened = IndexOf(People, before: null);
        var answer = new IndexAnswer<string>(edit, opened, () => ["jane-doe", "missed"]);

        Assert.True(answer.IsTrueIn(opened));
        Assert.Equal(isTrue, answer.IsTrueIn(IndexOf(people, opened)));
    }

    [Fact]
    public void Nothing_is_known_of_an_index_that_was_made_of_another_one()
    {
        var opened = IndexOf(People, before: null);
        var answer = new IndexAnswer<int>(1, opened, () => []);

        Assert.False(answer.IsTrueIn(IndexOf(People, before: null)));
        var next = IndexOf(People, IndexOf(People, opened));
        Assert.False(answer.IsTrueIn(next));
    }

    [Fact]
    public void The_own_packs_name_before_an_id_leads_to_it_too()
    {
        var opened = IndexOf(People, before: null);
        var answer = new IndexAnswer<int>(1, opened, () => ["own/jane-doe"]);

        Assert.False(answer.IsTrueIn(IndexOf("people:\n  jane-doe: { name: J. Doe }\n  roe: { name: Roe }\n", opened)));
    }

    private static FactIndex IndexOf(string people, FactIndex? before) =>
        FactIndex.Create([new ExportingFile("people.yaml", FactFile.Read(people).Exports)], PackIndex.None, "own", before);
}
