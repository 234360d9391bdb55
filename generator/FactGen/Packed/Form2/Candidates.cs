namespace FactGen.Packed.Form2;

/// <summary>The entries of one segment that may be an answer, ascending: all, those of a key, or those of some days.</summary>
internal readonly struct Candidates
{
    private readonly FactIndex? _facts;
    private readonly Postings _postings;
    private readonly int[]? _numbers;

    private Candidates(int count, FactIndex? facts, Postings postings, int[]? numbers)
    {
        Count = count;
        _facts = facts;
        _postings = postings;
        _numbers = numbers;
    }

    public int Count { get; }

    public int this[int index] => _numbers is not null ? _numbers[index] : _facts is not null ? _facts.Posting(_postings, index) : index;

    public static Candidates All(int count) => new(count, null, default, null);

    public static Candidates Of(FactIndex facts, Postings postings) => new(postings.Count, facts, postings, null);

    public static Candidates Of(int[] numbers) => new(numbers.Length, null, default, numbers);
}
