using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using FactGen;
using FactGen.Benchmarks.Running;

namespace App;

/// <summary>Asks each store the same questions, and prints for each what an answer takes: question, store, nanoseconds, bytes, number of results.</summary>
internal static class Program
{
    private const int Batches = 15;
    private const int FewestAsks = 2_000;
    private static readonly TimeSpan s_warmUp = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan s_longestWarmUp = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan s_batch = TimeSpan.FromMilliseconds(40);

    private static void Main(string[] args)
    {
        var all = Facts.All.ToArray();
        var byId = all.ToFrozenDictionary(fact => fact.Id, StringComparer.Ordinal);
        var ids = Enumerable.Range(0, 1_000).Select(i => all[(int)((long)i * 7_919 % all.Length)].Id).ToArray();
        var statements = ids.Select(id => all.First(fact => fact.Id == id)).OfType<Statement>().Select(fact => fact.Id).DefaultIfEmpty("").ToArray();
        var next = 0;

        Tell("by id", "FactGen", () => Facts.Find(ids[next++ % ids.Length]) is null ? 0 : 1);
        Tell("by id", "FactGen, in its section", () => Facts.Statements.Find(statements[next++ % statements.Length]) is null ? 0 : 1);
        Tell("by id", "FrozenDictionary of objects", () => byId.TryGetValue(ids[next++ % ids.Length], out _) ? 1 : 0);

        var speaker = MostLike(60, all.OfType<Statement>().Select(fact => fact.Speaker).OfType<Person>());
        var outlet = MostLike(100, all.SelectMany(fact => fact.Citations).Select(citation => citation.Article.Outlet).OfType<Outlet>());
        var topic = MostLike(100, all.SelectMany(fact => fact.Topics));
        var days = all.OfType<Statement>().Where(fact => Speaks(fact, speaker)).Select(fact => fact.When?.Earliest).OfType<FactDay>().Order().ToArray();
        FactDay from = days[days.Length * 2 / 5], to = days[days.Length * 3 / 5];

        Tell("by speaker and date", "FactGen", () => Visit(Facts.By(speaker).Between(from, to)));
        Tell("by speaker and date", "LINQ over objects", () => Visit(all.OfType<Statement>().Where(fact => Speaks(fact, speaker) && IsBetween(fact.When, from, to))));
        Tell("by outlet", "FactGen", () => Visit(Facts.CitedBy(outlet)));
        Tell("by outlet", "FactGen, counted", () => Facts.CitedBy(outlet).Count);
        Tell("by outlet", "LINQ over objects", () => Visit(all.Where(fact => fact.Citations.Any(citation => IsOf(citation, outlet)))));
        Tell("by topic", "FactGen", () => Visit(Facts.WithTopic(topic)));
        Tell("by topic", "FactGen, counted", () => Facts.WithTopic(topic).Count);
        Tell("by topic", "LINQ over objects", () => Visit(all.Where(fact => fact.Topics.Contains(topic))));

        if (args.Length == 0)
        {
            return;
        }

        using var database = SqliteDatabase.Open(args[0]);
        Ask(database, "by id", "SELECT text FROM facts WHERE id = ?", () => [ids[next++ % ids.Length]]);
        Ask(
            database,
            "by speaker and date",
            "SELECT f.text FROM speakers s JOIN facts f ON f.id = s.fact WHERE s.speaker = ? AND s.since <= ? AND s.until >= ? ORDER BY s.fact",
            () => [speaker.Id, to.ToString(), from.ToString()]);
        Ask(database, "by outlet", "SELECT f.text FROM outlets o JOIN facts f ON f.id = o.fact WHERE o.outlet = ? ORDER BY o.fact", () => [outlet.Id]);
        Ask(database, "by topic", "SELECT f.text FROM topics t JOIN facts f ON f.id = t.fact WHERE t.topic = ? ORDER BY t.fact", () => [topic]);
    }

    private static bool Speaks(Statement fact, Agent agent) =>
        fact.Speaker.Equals(agent) || (fact.Speaker is JointSpeakers joint && joint.Members.Contains(agent));

    private static bool IsBetween(FactDate? when, FactDay from, FactDay to) =>
        when is not null && (when.Earliest is null || when.Earliest <= to) && (when.Latest is null || when.Latest >= from);

    private static bool IsOf(Citation citation, Outlet outlet) =>
        outlet.Equals(citation.Article.Outlet) || citation.Via.Any(step => outlet.Equals(step.Agent) || outlet.Equals(step.Article?.Outlet));

    // Neither the one that is everywhere nor the one that comes once.
    private static T MostLike<T>(int count, IEnumerable<T> values)
        where T : notnull =>
        values.CountBy(value => value).OrderBy(group => Math.Abs(group.Value - count)).First().Key;

    private static int Visit(IEnumerable<Fact> facts)
    {
        var (count, length) = (0, 0);
        foreach (var fact in facts)
        {
            count++;
            length += fact.Text.Length;
        }

        return length < 0 ? -1 : count;
    }

    // Without the interface, as an app's own foreach is.
    private static int Visit<T>(FactQuery<T> facts)
        where T : Fact
    {
        var (count, length) = (0, 0);
        foreach (var fact in facts)
        {
            count++;
            length += fact.Text.Length;
        }

        return length < 0 ? -1 : count;
    }

    private static void Ask(SqliteDatabase database, string question, string sql, Func<string[]> parameters)
    {
        using var query = database.Prepare(sql);
        Tell(question, "SQLite", () =>
        {
            var values = parameters();
            for (var i = 0; i < values.Length; i++)
            {
                query.Bind(i + 1, values[i]);
            }

            var (count, length) = (0, 0);
            while (query.Step())
            {
                count++;
                length += query.Text(0)!.Length;
            }

            query.Reset();
            return length < 0 ? -1 : count;
        });
    }

    private static void Tell(string question, string store, Func<int> ask)
    {
        // Until the compiler has made the best of it: it counts the calls, waits, and compiles beside them.
        var results = 0;
        var clock = Stopwatch.StartNew();
        for (var asks = 0; clock.Elapsed < s_warmUp || (asks < FewestAsks && clock.Elapsed < s_longestWarmUp); asks++)
        {
            results = ask();
        }

        var nanoseconds = new List<double>();
        var asked = 0L;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var batch = 0; batch < Batches; batch++)
        {
            var count = 0;
            var start = Stopwatch.GetTimestamp();
            do
            {
                for (var i = 0; i < 8; i++)
                {
                    ask();
                }

                count += 8;
            }
            while (Stopwatch.GetElapsedTime(start) < s_batch);

            nanoseconds.Add(Stopwatch.GetElapsedTime(start).TotalNanoseconds / count);
            asked += count;
        }

        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / asked;
        nanoseconds.Sort();
        Console.Out.WriteLine(string.Join('|', question, store, nanoseconds[Batches / 2].ToString("0.0", CultureInfo.InvariantCulture), bytes, results));
    }
}
