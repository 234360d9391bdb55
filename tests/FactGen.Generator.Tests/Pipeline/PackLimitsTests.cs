using FactGen.Core.Text;
using FactGen.Generator.Emission;
using FactGen.Generator.Pipeline;
using FactGen.Generator.Tests.Harness;

namespace FactGen.Generator.Tests.Pipeline;

/// <summary>What no assembly can hold is told before the compiler trips over it.</summary>
public sealed class PackLimitsTests
{
    private const int Most = 400_000_000;

    // Of one bucket: the files are told apart by what they hold, so a fragment that says it is so long is enough.
    private static readonly string[] s_paths = [.. Enumerable.Range(0, 2000).Select(i => $"facts/{i}.yaml").Where(path => Bucketing.Of(path) == 7).Take(3)];

    [Fact]
    public void A_bucket_that_is_as_long_as_can_be_is_compiled()
    {
        var files = Distribute(1000, Most - 3000, 2000);

        Assert.Null(PackLimits.Problem(files.Buckets[7]));
        Assert.Equal(7, Assert.Single(PackLayout.Of(files).Buckets));
    }

    [Fact]
    public void A_longer_one_is_left_out_with_a_message_that_names_its_largest_file()
    {
        var files = Distribute(100_000_000, 250_000_000, 60_000_000);

        Assert.Equal(
            $"`{s_paths[1]}` and the files that are compiled together with it hold 410 MB of facts, and an assembly can hold 400 MB in one piece: cut the file into several, or the project",
            PackLimits.Problem(files.Buckets[7]));
        Assert.Empty(PackLayout.Of(files).Buckets);
    }

    [Fact]
    public void An_index_that_is_too_long_says_of_how_many_entries_it_is()
    {
        var segment = Stages.SegmentOf([.. Enumerable.Range(0, 2500).Select(i => "claim-" + i)], 0);

        Assert.Null(PackLimits.Problem(segment, Most));
        Assert.Equal(
            "the index of 2,500 entries and of what they can be found by is 401 MB long, and an assembly can hold 400 MB in one piece: split the project into several",
            PackLimits.Problem(segment, 401_000_000));
    }

    private static Distribution Distribute(params int[] lengths) => Stages.Distribute([.. s_paths.Zip(lengths, (path, length) => new FileFragment(path)
    {
        Records = new FileRecords(Utf8Text.Empty, new[] { length }.ToEquatableArray(), Utf8Text.Empty),
        Rows = Stages.SegmentOf([path], 0).Files[0].Rows,
    })]);
}
