using FactGen.Benchmarks.Compiling;
using FactGen.Benchmarks.Corpora;
using FactGen.Benchmarks.Openstates;
using FactGen.Benchmarks.Quoting;
using FactGen.Benchmarks.Reporting;
using FactGen.Benchmarks.Rerunning;

namespace FactGen.Benchmarks;

internal static class Program
{
    private const string Usage = """
        dotnet run -c Release --project benchmarks -- corpus --facts N [--files F] [--seed S] [--snapshots] [--uncited N] [--dangling N] [--misquoted N] --out DIR
            Writes a synthetic corpus as a project that `dotnet build` builds: the same options, the same bytes.

        dotnet run -c Release --project benchmarks -- import-openstates --from DIR --out DIR [--no-build]
            Turns a copy of the public repository openstates/people into a corpus, builds it, and compares what FACT101 finds with what has no sources.
            With --no-build, what the engine finds, without compiling.

        dotnet run -c Release --project benchmarks -- check --from DIR
            What the engine finds in a project folder with every rule on, counted by rule.

        dotnet run -c Release --project benchmarks -- compile [--pairs 8] [--files F --facts N]
            What a fresh compiler costs: an empty project, our corpus, the same facts written by hand.
            With --facts, a synthetic corpus instead of ours.

        dotnet run -c Release --project benchmarks -- rerun [--samples 30] [--files 1000 --facts 10000]
            What the generator's driver costs after each kind of edit, over our corpus and a synthetic one.
        """;

    private static int Main(string[] args)
    {
        try
        {
            Run(args);
            return 0;
        }
        catch (UsageException mistake)
        {
            Console.Error.WriteLine($"{mistake.Message}\n\n{Usage}");
            return 2;
        }
        catch (BenchmarkException failure)
        {
            Console.Error.WriteLine(failure.Message);
            return 1;
        }
    }

    private static void Run(string[] args)
    {
        switch (args)
        {
            case ["corpus", .. var rest]:
                CorpusCommand.Run(rest);
                break;

            case ["import-openstates", .. var rest]:
                ImportCommand.Run(rest);
                break;

            case ["check", .. var rest]:
                CorpusFolder.Check(rest);
                break;

            case ["compile", .. var rest]:
                var compile = CommandLine.Parse(rest, ["pairs", "files", "facts"]);
                Console.WriteLine(Machine.Describe());
                CompileBenchmark.Run(CompiledCorpus(compile), compile.Value("pairs") ?? 8);
                break;

            case ["rerun", .. var rest]:
                var rerun = CommandLine.Parse(rest, ["samples", "files", "facts"]);
                Console.WriteLine(Machine.Describe());
                var samples = rerun.Value("samples") ?? 30;
                RerunBenchmark.Run(OwnCorpus.Read(), samples);
                RerunBenchmark.Run(SyntheticCorpus.Write(rerun.Value("files") ?? 1000, rerun.Value("facts") ?? 10_000), samples);
                break;

            case ["quotes", .. var rest]:
                var quotes = CommandLine.Parse(rest, ["rounds", "snapshots"]);
                Console.WriteLine(Machine.Describe());
                QuoteBenchmark.Run(quotes.Value("snapshots") ?? 1000, quotes.Value("rounds") ?? 5);
                break;

            case ["hardest-quotes", .. var rest]:
                var hardest = CommandLine.Parse(rest, ["rounds"]);
                Console.WriteLine(Machine.Describe());
                HardestCases.Run(hardest.Value("rounds") ?? 3);
                break;

            default:
                throw new UsageException("Say what to measure.");
        }
    }

    private static BenchmarkCorpus CompiledCorpus(CommandLine options)
    {
        if (options.Value("facts") is { } facts)
        {
            return SyntheticCorpus.Write(options.Value("files") ?? Math.Max(1, facts / 10), facts);
        }

        return options.Value("files") is null ? OwnCorpus.Read() : throw new UsageException("--files needs --facts.");
    }
}
