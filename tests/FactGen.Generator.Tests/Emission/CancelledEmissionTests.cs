using FactGen.Core.Reading;
using FactGen.Core.Text;
using FactGen.Generator.Emission;
using FactGen.Generator.Pipeline;
using FactGen.Generator.Tests.Harness;
using FactGen.Generator.Tests.Pipeline;

namespace FactGen.Generator.Tests.Emission;

/// <summary>
/// The compiler cancels at every keystroke. However much a file or the index holds, and wherever in it the emission stands: after a few hundred
/// pieces it asks whether to go on, and where it shall not, it does nothing more.
/// </summary>
public sealed class CancelledEmissionTests
{
    private const int Many = 20_000;

    // Each with how many pieces of work it takes for each of the many, at least.
    private static readonly Dictionary<string, (int Pieces, Action<Checkpoint> Do)> s_works = new()
    {
        ["the order of many ids"] = (6, checkpoint => Ordering.Of(Many, Scattered, checkpoint)),
        ["a segment of many entries"] = (16, WithSegment(Many, 0)),
        ["a segment of many keys"] = (11, WithSegment(10, Many / 10)),
        ["a bucket of many records"] = (1, WithBucket()),
        ["a file of many entries"] = (1, WithFile("claims:\n" + Repeated(i => $"  c{i}: {{ text: It is so }}\n"))),
        ["a fact of many topics"] = (2, WithFile("claims:\n  c:\n    text: It is so\n    topics: [" + Repeated(i => $"t{i}, ") + "]\n")),
        ["a fact of many sources"] = (3, WithFile("articles: { a: { title: A } }\nclaims:\n  c:\n    text: It is so\n    sources:\n" + Repeated(_ => "      - a\n"))),
        ["a fact that goes back through many"] = (2, WithFile("outlets: { o: { name: O } }\narticles: { a: { title: A } }\nclaims:\n  c:\n    text: It is so\n    sources:\n      - article: a\n        via: [" + Repeated(_ => "o, ") + "]\n")),
        ["a fact that many say"] = (2, WithFile("people: { p: { name: P } }\nstatements:\n  s:\n    quote: It is so\n    speaker: [" + Repeated(_ => "p, ") + "]\n")),
        ["somebody of many names"] = (1, WithFile("people:\n  p:\n    name: P\n    names: { ja: [" + Repeated(i => $"P{i}, ") + "] }\n")),
        ["a source that states much"] = (1, WithFile("articles: { a: { title: A } }\nevents:\n  e:\n    text: E\n    who: [p]\n    sources: [{ article: a, states: { who: [" + Repeated(i => $"p{i}, ") + "] } }]\npeople: { p: { name: P } }\n")),
    };

    public static TheoryData<string> Works => [.. s_works.Keys];

    [Theory]
    [MemberData(nameof(Works))]
    public void Emission_asks_all_along_whether_to_go_on(string work)
    {
        var questions = new Questions();
        s_works[work].Do(questions);

        Assert.InRange(questions.Asked, s_works[work].Pieces * Many / Checkpoint.PiecesBetween, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Works))]
    public void Nothing_is_done_after_the_answer_is_no(string work)
    {
        var most = s_works[work].Pieces * Many / Checkpoint.PiecesBetween;
        foreach (var last in new[] { 1, 2, most / 2, most })
        {
            var questions = new Questions(last);
            Assert.Throws<OperationCanceledException>(() => s_works[work].Do(questions));
            Assert.Equal(last, questions.Asked);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(5000)]
    [InlineData(100_000)]
    public void What_is_sorted_piece_by_piece_is_in_order(int count)
    {
        var inOrder = Enumerable.Range(0, count).ToArray();

        Assert.Equal(inOrder, Ordering.Of(count, (one, other) => one.CompareTo(other), new Questions()));
        Assert.Equal(inOrder.Reverse(), Ordering.Of(count, (one, other) => other.CompareTo(one), new Questions()));
        Assert.Equal(inOrder.OrderBy(Place), Ordering.Of(count, Scattered, new Questions()));
    }

    [Fact]
    public void Sorting_stops_at_whichever_question_is_answered_with_no()
    {
        const int Count = 3000;
        var all = new Questions();
        Ordering.Of(Count, Scattered, all);
        Assert.InRange(all.Asked, 2 * Count / Checkpoint.PiecesBetween, Count);

        for (var last = 1; last <= all.Asked; last++)
        {
            var questions = new Questions(last);
            Assert.Throws<OperationCanceledException>(() => Ordering.Of(Count, Scattered, questions));
        }
    }

    // All numbers have places of their own, in no order.
    private static uint Place(int number) => (uint)number * 2_654_435_761;

    private static int Scattered(int one, int other) => Place(one).CompareTo(Place(other));

    private static Action<Checkpoint> WithSegment(int entries, int keysOfEach)
    {
        var segment = new Lazy<Segment>(() => Stages.SegmentOf([.. Enumerable.Range(0, entries).Select(i => "claim-" + Place(i))], keysOfEach));
        return checkpoint => SegmentBlob.Of(segment.Value, checkpoint);
    }

    private static Action<Checkpoint> WithBucket() => checkpoint => BucketBlob.Of(
        new Bucket(0, new[] { new FileFragment("facts/a.yaml") { Records = new FileRecords(Utf8Text.Empty, Enumerable.Range(1, Many).ToEquatableArray(), Utf8Text.Empty) } }.ToEquatableArray()),
        checkpoint);

    private static Action<Checkpoint> WithFile(string yaml)
    {
        var slices = new Lazy<FileSlice[]>(() => Stages.Slice(Stages.Read(yaml)));
        return checkpoint =>
        {
            var fragment = Assert.Single(Stages.Emit(slices.Value, checkpoint));
            Assert.Null(fragment.Problem);
            Assert.NotEqual(0, fragment.Rows.Count);
        };
    }

    private static string Repeated(Func<int, string> item) => string.Concat(Enumerable.Range(0, Many).Select(item));
}
