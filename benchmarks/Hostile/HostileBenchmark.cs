using FactGen.Benchmarks.Corpora;
using FactGen.Benchmarks.Reporting;
using FactGen.Benchmarks.Rerunning;

namespace FactGen.Benchmarks.Hostile;

/// <summary>Each hostile input at half its size and at all of it, through the generator and through the rules: linear time doubles, and so does memory.</summary>
internal static class HostileBenchmark
{
    private const int WarmUpShare = 20;

    /// <param name="share">Which part of the full sizes is measured: 1 for all, 100 for a hundredth, to try it out.</param>
    /// <param name="rounds">How often each is measured.</param>
    public static void Run(int share, int rounds)
    {
        Console.WriteLine($"\nHostile inputs, median of {rounds} rounds{(share == 1 ? "" : $", sizes divided by {share}")}:\n");
        var table = new Table("", "generator: half ms", "all ms", "all over half", "MB allocated", "over half", "rules: half ms", "all ms", "all over half", "MB allocated", "over half");
        foreach (var input in HostileInput.All)
        {
            var generator = Grow(input, share, rounds, Generate);
            var rules = Grow(input, share, rounds, files => CorpusFindings.Of(files, new Dictionary<string, byte[]>()));
            table.Add([input.Name, .. generator, .. rules]);
            Console.Error.WriteLine($"  {input.Name}: {string.Join("  ", generator)}  |  {string.Join("  ", rules)}");
        }

        Console.WriteLine(table);
    }

    private static void Generate(IReadOnlyDictionary<string, string> files) => EditedProject.Unopened(files).Run().GetRunResult();

    private static string[] Grow(HostileInput input, int share, int rounds, Action<IReadOnlyDictionary<string, string>> run)
    {
        var all = input.Write(Math.Max(4, input.Size / share));
        var half = input.Write(Math.Max(2, input.Size / share / 2));
        run(input.Write(Math.Max(2, input.Size / share / WarmUpShare)));
        (Samples Milliseconds, Samples Bytes) ofHalf = (new(), new()), ofAll = (new(), new());
        for (var round = 0; round < rounds; round++)
        {
            Measure(half, ofHalf);
            Measure(all, ofAll);
        }

        return
        [
            Figures.Milliseconds(ofHalf.Milliseconds.Median),
            Figures.Milliseconds(ofAll.Milliseconds.Median),
            Figures.Ratio(ofAll.Milliseconds.Over(ofHalf.Milliseconds).Median),
            Figures.Megabytes(ofAll.Bytes.Median),
            Figures.Ratio(ofAll.Bytes.Over(ofHalf.Bytes).Median),
        ];

        void Measure(Dictionary<string, string> files, (Samples Milliseconds, Samples Bytes) samples)
        {
            GC.Collect();
            var bytes = GC.GetTotalAllocatedBytes();
            var start = Environment.CpuUsage.TotalTime;
            run(files);
            samples.Milliseconds.Add((Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
            samples.Bytes.Add(GC.GetTotalAllocatedBytes() - bytes);
        }
    }
}
