using FactGen.Tests.Building;
using static FactGen.Tests.Building.Form;

namespace FactGen.Tests.Facts;

public class StatementTests
{
    [Fact]
    public void A_quote_is_the_text_and_its_speaker_is_a_person()
    {
        var pack = new TestPack(
            PackedEntry.Person("jane-doe", "Jane Doe"),
            PackedEntry.Event("talks", "The talks"),
            PackedEntry.Quote("first", "p:jane-doe", "The harbour comes first.", Field('e', "e:talks"), Field('L', "ja")));
        var statement = pack.Statements[0];

        Assert.Same(pack.People[0], statement.Speaker);
        Assert.Equal("The harbour comes first.", statement.Quote);
        Assert.Equal("The harbour comes first.", statement.Text);
        Assert.Null(statement.Paraphrase);
        Assert.Same(pack.Events[0], statement.At);
        Assert.Equal("ja", statement.Spoken);
    }

    [Fact]
    public void A_paraphrase_is_the_text_where_there_is_no_quote()
    {
        var statement = new TestPack(PackedEntry.Statement("s", Field('s', Field('a', "officials")), Field('p', "They agree."))).Statements[0];

        Assert.Null(statement.Quote);
        Assert.Equal("They agree.", statement.Paraphrase);
        Assert.Equal("They agree.", statement.Text);
        Assert.Null(statement.At);
        Assert.Null(statement.Spoken);
        Assert.Equal("Statement s: They agree. (officials)", statement.ToString());
    }

    [Theory]
    [InlineData("one", 1, "one")]
    [InlineData("two", 2, "two")]
    [InlineData("several", null, "several")]
    [InlineData("2", 2, "two")]
    [InlineData("17", 17, "17")]
    public void An_anonymous_speaker_has_a_description_and_a_count(string written, int? number, string text)
    {
        var statement = new TestPack(PackedEntry.Statement(
            "s", Field('s', Field('a', "port officials"), Field('n', written)), Field('q', "No."))).Statements[0];

        var source = Assert.IsType<AnonymousSource>(statement.Speaker);
        Assert.Equal(("port officials", "port officials"), (source.Description, source.Name));
        Assert.Equal(number, source.Count!.Value.Number);
        Assert.Equal(number is null, source.Count.Value.IsSeveral);
        Assert.Equal(text, source.Count.ToString());
        Assert.Equal($"AnonymousSource: port officials ({text})", source.ToString());
    }

    [Fact]
    public void An_anonymous_speaker_may_have_no_count()
    {
        var statement = new TestPack(PackedEntry.Statement("s", Field('s', Field('a', "officials")), Field('q', "No."))).Statements[0];

        Assert.Null(Assert.IsType<AnonymousSource>(statement.Speaker).Count);
    }

    [Fact]
    public void Several_speakers_are_joint_speakers()
    {
        var pack = new TestPack(
            PackedEntry.Person("austin", "Lloyd Austin"),
            PackedEntry.Organization("ministry", "the ministry"),
            PackedEntry.Statement(
                "s",
                Field('s', Field('r', "p:austin")),
                Field('s', Field('a', "officials"), Field('n', "two")),
                Field('s', Field('r', "o:ministry")),
                Field('q', "We agree.")));

        var joint = Assert.IsType<JointSpeakers>(pack.Statements[0].Speaker);
        Assert.Same(joint, pack.Statements[0].Speaker);
        Assert.Equal("Lloyd Austin, officials and the ministry", joint.Name);
        Assert.Equal("JointSpeakers: Lloyd Austin, officials and the ministry", joint.ToString());
        Assert.Equal(3, joint.Members.Count);
        Assert.Same(pack.People[0], joint.Members[0]);
        Assert.IsType<AnonymousSource>(joint.Members[1]);
        Assert.Same(pack.Organizations[0], joint.Members[2]);
    }

    [Fact]
    public void Speakers_without_an_entry_are_equal_by_content()
    {
        var joint = Field('s', Field('r', "p:austin")) + Field('s', Field('r', "p:kishi"));
        var reverse = Field('s', Field('r', "p:kishi")) + Field('s', Field('r', "p:austin"));
        var pack = new TestPack(
            PackedEntry.Person("austin", "Lloyd Austin"),
            PackedEntry.Person("kishi", "Nobuo Kishi"),
            PackedEntry.Statement("a", joint, Field('q', "A")),
            PackedEntry.Statement("b", joint, Field('q', "B")),
            PackedEntry.Statement("c", reverse, Field('q', "C")),
            PackedEntry.Statement("d", Field('s', Field('a', "officials")), Field('q', "D")),
            PackedEntry.Statement("e", Field('s', Field('a', "officials")), Field('q', "E")),
            PackedEntry.Statement("f", Field('s', Field('a', "officials"), Field('n', "two")), Field('q', "F")));
        var speakers = pack.Statements.Select(statement => statement.Speaker).ToArray();

        Assert.Equal(speakers[0], speakers[1]);
        Assert.Equal(speakers[0].GetHashCode(), speakers[1].GetHashCode());
        Assert.NotEqual(speakers[0], speakers[2]);
        Assert.Equal(speakers[3], speakers[4]);
        Assert.NotEqual(speakers[3], speakers[5]);
    }
}
