using FactGen.Core.Model;
using FactGen.Core.Quotes;
using FactGen.Core.Rules;

namespace FactGen.Core.Tests.Rules;

/// <summary>Random edits over a valid corpus: whatever somebody types, every rule runs, says something on one line, and says it once.</summary>
public class FuzzTests
{
    private const int Runs = 1000;

    // What fact-checkers type by accident, and what a rule may stumble over.
    private static readonly string[] s_fragments =
    [
        "", " ", "\n", "\n  ", "\n    - ", ":", ": ", " #", "-", "[", "]", "{", "}", ",", "\"", "'", "|", ">-", "&a", "*a", "!", "%", "\t", "\r", "\u00A0", "\u2028", "\u200B", "\uD83D",
        "[]", "{}", "~", "''", "null", "true", "0", "-1", "1e9", "2021", "2021-13", "2021-02-29", "2021/2020", "../..", "/", "Y-170000002", "Y9223372036854775807", "-9999", "2021-21?", "20XX%", "31", "Sunday", "2021-03-16T18:05+08:00", "2021-03-16T00:00-14:00",
        "jane-doe", "harbour-wire", "quay-2021-03-23", "port-talks-2021", "doe-harbour-first", "people", "articles:", "sources:", "when:", "states:", "quote: Q", "name: N",
        "https://", "https://archive.example/00000000/https://x.example", "https://archive.example/99991231235959/x.example", "# factgen-disable-next-line FACT101, FACT999: why\n",
    ];

    [Fact]
    public void No_edit_makes_a_rule_throw_or_say_a_thing_twice()
    {
#pragma warning disable CA5394 // the same edits in every run
        var random = new Random(20261122);
        for (var run = 0; run < Runs; run++)
        {
            var files = Enumerable.Range(0, random.Next(1, 3)).Select(i => ($"{i}.yaml", Edited(World.Yaml, random))).ToArray();
            try
            {
                Check(files);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"run {run}:\n{string.Join("\n---\n", files)}", exception);
            }
        }
    }

    private static void Check((string Path, string Yaml)[] files)
    {
        var told = new HashSet<(string Path, string Rule, int Start, int Length)>();
        foreach (var found in Findings.Check(World.Evidence, files))
        {
            var (rule, range) = (found.Finding.Rule, found.Finding.Range);
            var message = found.Finding.Message;
            Assert.True(range.Start >= 0 && range.Length >= 0 && range.End <= found.File.File.Text.Length, $"{rule.Id} lies outside the file");
            Assert.True(message.Length > 0 && !message.Any(char.IsControl), $"{rule.Id} is not one line: {message}");
            if (!rule.DecidesWhatIsCompiled)
            {
                Assert.True(told.Add((found.File.Path, rule.Id, range.Start, range.Length)), $"{rule.Id} is told twice: {message}");
            }
        }

        var corpus = Corpora.Of(World.Evidence, files);
        Assert.NotEmpty(CorpusChecker.Summarize(corpus).Message);
        Assert.Empty(QuoteLock.Read(LockWriter.Update(corpus).Text!).Findings);
    }

    private static string Edited(string yaml, Random random)
    {
        for (var edit = random.Next(1, 4); edit > 0; edit--)
        {
            var at = random.Next(yaml.Length);
            var length = random.Next(4) switch { 0 => 0, 1 => 1, 2 => WordAt(yaml, at), _ => Math.Min(random.Next(60), yaml.Length - at) };
            yaml = string.Concat(yaml.AsSpan(0, at), s_fragments[random.Next(s_fragments.Length)], yaml.AsSpan(at + length));
        }

        return yaml;
    }
#pragma warning restore CA5394

    private static int WordAt(string yaml, int at)
    {
        var end = at;
        while (end < yaml.Length && !" \n,]}".Contains(yaml[end], StringComparison.Ordinal))
        {
            end++;
        }

        return end - at;
    }
}
