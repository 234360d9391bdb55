using FactGen.Benchmarks.Cancelling;
using FactGen.Benchmarks.Charting;
using FactGen.Benchmarks.Compiling;
using FactGen.Benchmarks.Corpora;
using FactGen.Benchmarks.Hostile;
using FactGen.Benchmarks.Openstates;
using FactGen.Benchmarks.Quoting;
using FactGen.Benchmarks.Reporting;
using FactGen.Benchmarks.Rerunning;
using FactGen.Benchmarks.Running;

namespace FactGen.Benchmarks;

internal static class Program
{
    private const string Usage = """
        dotnet run -c Release --project benchmarks -- <command> [options]

        What it costs to build
          compile [--facts N [--files F]] [--pairs 8]
              A fresh compiler over our corpus, or over a synthetic one: beside the same facts by hand, and YamlDotNet alone.
          rules [--facts 10000] [--pairs 8]
              All rules and all quotes proved, beside reading the same files and kept articles through YamlDotNet.
          rerun [--samples 30] [--facts 10000 --files 1000]
              The generator after each kind of edit.
          rerun --table [--samples 10] [--facts 100000]
              The same as one table: 1,000 facts to 100,000 in 10 files to 10,000.
          cancel [--facts 100000] [--moments 100]
              How long each stage goes on after it was cancelled.
          hostile [--share 1] [--rounds 3]
              Inputs made to take for ever, at half their size and at all of it.
          quotes [--rounds 5] [--snapshots 1000], hardest-quotes [--rounds 3]
              Looking for quotes in kept articles.

        What it costs to run
          start [--facts 100000] [--rounds 12]
              To the first fact: beside new Statement(…), System.Text.Json, YamlDotNet and SQLite.
          query [--facts 100000] [--rounds 3]
              By id, by speaker and date, by outlet, by topic: beside FrozenDictionary, LINQ and SQLite.

        All of it as charts
          curve [--facts 1000000] [--rounds 8] [--out docs]

        Corpora
          corpus --facts N [--files F] [--seed S] [--snapshots] [--uncited N] [--dangling N] [--misquoted N] --out DIR
              Writes a synthetic corpus as a project that `dotnet build` builds: the same options, the same bytes.
          import-openstates --from DIR --out DIR [--no-build]
              Turns a copy of the public repository openstates/people into a corpus, builds it, and compares what FACT101 finds with what has no
              sources. With --no-build, what the engine finds, without compiling.
          check --from DIR
              What the engine finds in a project folder with every rule on, counted by rule.
        """;

    private static readonly int[] s_factsOfTable = [1_000, 10_000, 100_000];
    private static readonly int[] s_filesOfTable = [10, 100, 1_000, 10_000];

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
        if (args.Length == 0)
        {
            throw new UsageException("Say what to measure.");
        }

        var rest = args[1..];
        switch (args[0])
        {
            case "corpus":
                CorpusCommand.Run(rest);
                break;

            case "import-openstates":
                ImportCommand.Run(rest);
                break;

            case "check":
                CorpusFolder.Check(rest);
                break;

            default:
                Console.WriteLine(Machine.Describe());
                Measure(args[0], rest);
                break;
        }
    }

    private static void Measure(string command, string[] rest)
    {
        switch (command)
        {
            case "compile":
                var compile = CommandLine.Parse(rest, ["pairs", "files", "facts"]);
                CompileBenchmark.Run(CompiledCorpusOf(compile), compile.Value("pairs") ?? 8);
                break;

            case "rules":
                var rules = CommandLine.Parse(rest, ["pairs", "facts"]);
                RulesBenchmark.Run(rules.Value("facts") ?? 10_000, rules.Value("pairs") ?? 8);
                break;

            case "rerun":
                Rerun(CommandLine.Parse(rest, ["samples", "files", "facts"], flags: ["table"]));
                break;

            case "cancel":
                var cancel = CommandLine.Parse(rest, ["facts", "moments"]);
                CancelBenchmark.Run(cancel.Value("facts") ?? 100_000, cancel.Value("moments") ?? 100);
                break;

            case "hostile":
                var hostile = CommandLine.Parse(rest, ["share", "rounds"]);
                HostileBenchmark.Run(hostile.Value("share") ?? 1, hostile.Value("rounds") ?? 3);
                break;

            case "quotes":
                var quotes = CommandLine.Parse(rest, ["rounds", "snapshots"]);
                QuoteBenchmark.Run(quotes.Value("snapshots") ?? 1000, quotes.Value("rounds") ?? 5);
                break;

            case "hardest-quotes":
                HardestCases.Run(CommandLine.Parse(rest, ["rounds"]).Value("rounds") ?? 3);
                break;

            case "start":
                var start = CommandLine.Parse(rest, ["facts", "rounds"]);
                StartBenchmark.Run(start.Value("facts") ?? 100_000, start.Value("rounds") ?? 12);
                break;

            case "query":
                var query = CommandLine.Parse(rest, ["facts", "rounds"]);
                QueryBenchmark.Run(query.Value("facts") ?? 100_000, query.Value("rounds") ?? 3);
                break;

            case "curve":
                var curve = CommandLine.Parse(rest, ["facts", "rounds"], ["out"]);
                CurveBenchmark.Run(curve.Value("facts") ?? 1_000_000, curve.Value("rounds") ?? 8, curve.Text("out") ?? Path.Combine(Repository.Root, "docs"));
                break;

            default:
                throw new UsageException($"There is no command {command}.");
        }
    }

    private static void Rerun(CommandLine options)
    {
        if (options.Has("table"))
        {
            var most = options.Value("facts") ?? 100_000;
            RerunBenchmark.RunTable(s_factsOfTable.Where(size => size <= most), s_filesOfTable, options.Value("samples") ?? 10);
            return;
        }

        var samples = options.Value("samples") ?? 30;
        RerunBenchmark.Run(OwnCorpus.Read(), samples);
        RerunBenchmark.Run(SyntheticCorpus.Write(options.Value("files") ?? 1000, options.Value("facts") ?? 10_000), samples);
    }

    private static CompiledCorpus CompiledCorpusOf(CommandLine options)
    {
        if (options.Value("facts") is { } facts)
        {
            return CompiledCorpus.Synthetic(CorpusOptions.Of(facts, options.Value("files") ?? Math.Max(1, facts / 100)));
        }

        return options.Value("files") is null ? CompiledCorpus.Own() : throw new UsageException("--files needs --facts.");
    }
}
