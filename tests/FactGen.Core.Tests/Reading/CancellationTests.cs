using FactGen.Core.Model;
using FactGen.Core.Reading;

namespace FactGen.Core.Tests.Reading;

/// <summary>
/// The compiler cancels at every keystroke. However long a file takes, and wherever in it the reading stands: after a few hundred events, items, lines
/// or stretches of text it asks whether to go on, and where it shall not, it does nothing more.
/// </summary>
public class CancellationTests
{
    // Each with the number of pieces of work that it is at least.
    public static TheoryData<string, int> Files => new()
    {
        { "one scalar of eight million characters", 2 * (8_000_000 / Checkpoint.CharactersOfPiece) },
        { "eight million characters beyond ASCII", 2 * (8_000_000 / Checkpoint.CharactersOfPiece) },
        { "a fact of 50,000 topics", 2 * 50_000 },
        { "a fact of 30,000 sources", 2 * 30_000 },
        { "an entry of 3,000 unknown keys", 3 * 3_000 },
        { "30,000 entries", 2 * 30_000 },
        { "names in 30,000 languages", 3 * 30_000 },
        { "30,000 stated keys", 3 * 30_000 },
        { "60,000 comments", 60_000 },
        { "60,000 suppressions", 2 * 60_000 },
        { "60,000 directives", 60_000 },
        { "60,000 lines behind a mistake", 60_000 },
        { "60,000 entries over the limit", 60_000 },
        { "30,000 sections", 2 * 30_000 },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Reading_asks_all_along_whether_to_go_on(string file, int pieces)
    {
        var questions = new Questions(int.MaxValue);
        FactFile.Read(TextOf(file), questions);

        Assert.InRange(questions.Asked, pieces / Checkpoint.PiecesBetween, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Nothing_is_done_after_the_answer_is_no(string file, int pieces)
    {
        var text = TextOf(file);
        var most = pieces / Checkpoint.PiecesBetween;
        foreach (var last in new[] { 1, 2, most / 2, most })
        {
            var questions = new Questions(last);
            Assert.Throws<OperationCanceledException>(() => FactFile.Read(text, questions));
            Assert.Equal(last, questions.Asked);
        }
    }

    [Fact]
    public void A_cancelled_token_is_a_no()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => FactFile.Read("a: b", source.Token));
    }

    private static string TextOf(string file) => file switch
    {
        "one scalar of eight million characters" => "claims:\n  a:\n    text: " + new string('x', 8_000_000),
        "eight million characters beyond ASCII" => "claims:\n  a:\n    text: " + new string('港', 8_000_000),
        "a fact of 50,000 topics" => "claims:\n  a:\n    text: x\n    topics: [" + Many(50_000, i => $"t{i}, ") + "]\n",
        "a fact of 30,000 sources" => "claims:\n  a:\n    text: x\n    sources:\n" + Many(30_000, i => $"    - s{i}\n"),
        "an entry of 3,000 unknown keys" => "claims:\n  a:\n    text: x\n" + Many(3_000, i => $"    k{i}: x\n"),
        "30,000 entries" => "claims:\n" + Many(30_000, i => $"  a{i}: {{}}\n"),
        "names in 30,000 languages" => "people:\n  a:\n    name: A\n    names: {" + Many(30_000, i => $"x-{i}: x, ") + "}\n",
        "30,000 stated keys" => "claims:\n  a:\n    text: x\n    sources: [{ article: b, states: {" + Many(30_000, i => $"text{i}: x, ") + "} }]\n",
        "60,000 comments" => "claims:\n  a:\n    text: x\n" + Many(60_000, _ => "# c\n"),
        "60,000 suppressions" => "claims:\n  a:\n    text: x\n" + Many(60_000, _ => "# factgen-disable-next-line FACT105: r\n"),
        "60,000 directives" => Many(60_000, _ => "%a\n"),
        "60,000 lines behind a mistake" => "claims:\n  a: [\n" + Many(60_000, _ => " x\n"),
        "60,000 entries over the limit" => "claims:\n" + Many(110_000, i => $"  a{i}: {{}}\n"),
        "30,000 sections" => Many(30_000, i => $"s{i}:\n"),
        _ => throw new ArgumentOutOfRangeException(nameof(file), file, null),
    };

    private static string Many(int count, Func<int, string> item) => string.Concat(Enumerable.Range(0, count).Select(item));

    // Answers no to the last question.
    private sealed class Questions(int last) : Checkpoint(CancellationToken.None)
    {
        public int Asked { get; private set; }

        public override void Ask()
        {
            if (++Asked >= last)
            {
                throw new OperationCanceledException();
            }
        }
    }
}
