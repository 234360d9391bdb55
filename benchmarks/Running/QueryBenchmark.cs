using System.Globalization;
using FactGen.Benchmarks.Corpora;
using FactGen.Benchmarks.Processes;
using FactGen.Benchmarks.Reporting;

namespace FactGen.Benchmarks.Running;

/// <summary>What an answer takes, in one warm process that asks every store the same.</summary>
internal static class QueryBenchmark
{
    /// <param name="facts">How many facts.</param>
    /// <param name="rounds">How many processes; the figures are medians over them.</param>
    public static void Run(int facts, int rounds)
    {
        using var folder = new TemporaryFolder();
        var corpus = SyntheticCorpus.Write(CorpusOptions.Of(facts, Math.Max(1, facts / 100)));
        var project = CorpusFolder.Write(corpus, Path.Combine(folder.Path, "corpus"));
        var query = Programs.Query(folder.Path, project).CompileToRun();
        Console.WriteLine($"\nAnswers from {corpus}, median of {rounds} processes:\n");
        if (SqliteDatabase.IsThere)
        {
            query = query.With("queries", OtherStores.WriteDatabase(PlainFact.Of(corpus), Path.Combine(folder.Path, "facts.db")));
        }
        else
        {
            Console.WriteLine("SQLite is left out: this system has no library of that name.\n");
        }

        Print([.. Enumerable.Range(0, rounds).Select(_ => Answers(query.Run().Output))]);
    }

    private static Answer[] Answers(string output) =>
        [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Answer.Parse(line.Split('|')))];

    private static void Print(Answer[][] rounds)
    {
        var table = new Table("", "asked of", "results", "ns", "over FactGen", "bytes allocated");
        foreach (var question in rounds[0].GroupBy(answer => answer.Question))
        {
            if (question.Select(answer => answer.Results).Distinct().Count() > 1)
            {
                throw new BenchmarkException($"The stores do not agree on “{question.Key}”: {string.Join(", ", question.Select(answer => $"{answer.Store} {answer.Results}"))}.");
            }

            var own = Median(question.First());
            foreach (var answer in question)
            {
                table.Add(
                    question.Key,
                    answer.Store,
                    Figures.Count(answer.Results),
                    Median(answer).ToString("N0", CultureInfo.InvariantCulture),
                    Figures.Ratio(Median(answer) / own),
                    Figures.Count(answer.Bytes));
            }
        }

        Console.WriteLine(table);

        double Median(Answer answer)
        {
            var samples = new Samples();
            foreach (var round in rounds)
            {
                samples.Add(round.First(other => other.Question == answer.Question && other.Store == answer.Store).Nanoseconds);
            }

            return samples.Median;
        }
    }

    private sealed record Answer(string Question, string Store, double Nanoseconds, long Bytes, int Results)
    {
        public static Answer Parse(string[] fields) => new(
            fields[0],
            fields[1],
            double.Parse(fields[2], CultureInfo.InvariantCulture),
            long.Parse(fields[3], CultureInfo.InvariantCulture),
            int.Parse(fields[4], CultureInfo.InvariantCulture));
    }
}
