namespace FactGen.Packed.Form2;

/// <summary>The facts of a key: a part of a segment's list of numbers.</summary>
/// <param name="Start">The place in the list of the first.</param>
/// <param name="Count">How many there are.</param>
internal readonly record struct Postings(int Start, int Count);
