namespace FactGen.Packed.Form2;

/// <summary>An entry in the segments of a pack, in one number.</summary>
internal static class SegmentedPlace
{
    /// <summary>How many bits say which segment it is.</summary>
    public const int SegmentBits = 3;

    /// <summary>How many segments a pack has.</summary>
    public const int SegmentCount = 1 << SegmentBits;

    public static int Of(int segment, int number) => (number << SegmentBits) | segment;

    public static int Segment(int place) => place & (SegmentCount - 1);

    public static int Number(int place) => place >> SegmentBits;
}
