using System.Text.Json;

namespace FactGen.Benchmarks.Running;

/// <summary>The same facts, as a user would keep them who has no FactGen: a JSON file, and a database with an index for each question.</summary>
internal static class OtherStores
{
    /// <summary>Writes a JSON file.</summary>
    public static string WriteJson(IReadOnlyList<PlainFact> facts, string path)
    {
        using var file = File.Create(path);
        JsonSerializer.Serialize(file, facts.Select(fact => new { fact.Id, fact.Section, fact.Text, fact.Speakers, fact.From, fact.To, fact.Topics, fact.Sources }));
        return path;
    }

    /// <summary>Writes a database of SQLite.</summary>
    public static string WriteDatabase(IReadOnlyList<PlainFact> facts, string path)
    {
        using var database = SqliteDatabase.Open(path);
        database.Run("""
            PRAGMA journal_mode = OFF;
            PRAGMA synchronous = OFF;
            CREATE TABLE facts (id TEXT PRIMARY KEY, section TEXT, text TEXT, since TEXT, until TEXT, sources TEXT) WITHOUT ROWID;
            CREATE TABLE speakers (speaker TEXT, since TEXT, until TEXT, fact TEXT);
            CREATE TABLE outlets (outlet TEXT, fact TEXT);
            CREATE TABLE topics (topic TEXT, fact TEXT);
            BEGIN;
            """);
        using (var insert = database.Prepare("INSERT INTO facts VALUES (?, ?, ?, ?, ?, ?)"))
        using (var speaker = database.Prepare("INSERT INTO speakers VALUES (?, ?, ?, ?)"))
        using (var outlet = database.Prepare("INSERT INTO outlets VALUES (?, ?)"))
        using (var topic = database.Prepare("INSERT INTO topics VALUES (?, ?)"))
        {
            foreach (var fact in facts)
            {
                // What has no date at all is between no two days; what is open on one side reaches as far as any day.
                var (from, to) = (fact.From, fact.To) is (null, null) ? ("9", "") : (fact.From ?? "", fact.To ?? "9");
                Insert(insert, fact.Id, fact.Section, fact.Text, from, to, JsonSerializer.Serialize(fact.Sources));
                Array.ForEach(fact.Speakers, id => Insert(speaker, id, from, to, fact.Id));
                Array.ForEach(fact.Outlets, id => Insert(outlet, id, fact.Id));
                Array.ForEach(fact.Topics, id => Insert(topic, id, fact.Id));
            }
        }

        database.Run("""
            COMMIT;
            CREATE INDEX speakers_of ON speakers (speaker, since, until, fact);
            CREATE INDEX outlets_of ON outlets (outlet, fact);
            CREATE INDEX topics_of ON topics (topic, fact);
            ANALYZE;
            """);
        return path;
    }

    private static void Insert(SqliteQuery insert, params ReadOnlySpan<string> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            insert.Bind(i + 1, values[i]);
        }

        insert.Step();
        insert.Reset();
    }
}
