using System.Globalization;
using System.Text;
using static FactGen.Tests.Building.Form;

namespace FactGen.Tests.Building;

/// <summary>Writes a segment, by docs/packed-form.md and nothing else.</summary>
internal sealed class SegmentWriter(string pack, Func<string, string?> outletOf)
{
    private const long Never = (1 << 30) - 1;

    public byte[] Write(PlacedEntry[] entries)
    {
        var fields = new StringBuilder();
        Add(fields, 'f', "scem", entries);
        Add(fields, 'a', "a", entries);
        Add(fields, 'g', "pou", entries);
        return Bytes(fields.ToString());
    }

    /// <summary>A reference without its section, and without the pack where it is the own one.</summary>
    public static string KeyOf(string reference, string pack)
    {
        var id = reference[(reference.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return id.StartsWith(pack + "/", StringComparison.Ordinal) ? id[(pack.Length + 1)..] : id;
    }

    private void Add(StringBuilder fields, char space, string sections, PlacedEntry[] all)
    {
        var entries = all
            .Where(entry => sections.Contains(entry.Entry.Section, StringComparison.Ordinal))
            .OrderBy(entry => entry.Entry.Id, StringComparer.Ordinal)
            .ToArray();
        if (entries.Length == 0)
            return;

        var ids = string.Concat(entries.Select(entry => entry.Entry.Id));
        var (w, x, y) = (Width(entries.Length), Width(Bytes(ids).Length), Width(entries.Max(entry => entry.Ordinal)));
        var rows = new StringBuilder();
        var start = 0;
        foreach (var (entry, ordinal) in entries)
        {
            rows.Append(entry.Section).Append(Sextets(entry.Bucket, 2)).Append(Sextets(ordinal, y)).Append(Sextets(start, x));
            start += Bytes(entry.Id).Length;
        }

        fields.Append(Field(
            space,
            Field('n', Decimal(entries.Length)),
            Field('w', Decimal(w)),
            Field('x', Decimal(x)),
            Field('y', Decimal(y)),
            Field('I', ids),
            Field('E', rows.ToString()),
            Field('H', HashTable(entries.Select(entry => entry.Entry.Id), w)),
            space == 'f' ? OfFacts(entries, w) : ""));
    }

    private string OfFacts(PlacedEntry[] entries, int w)
    {
        var days = entries.Select(entry => Days(entry.Entry)).ToArray();
        var dated = Enumerable.Range(0, entries.Length).Where(number => days[number] != (Never, 0)).OrderBy(number => days[number].First).ToLookup(number => days[number].First == days[number].Last);
        var keys = entries
            .SelectMany((entry, number) => Keys(entry.Entry).Distinct().Select(key => (Key: key, Number: number)))
            .GroupBy(pair => pair.Key, pair => pair.Number)
            .OrderBy(key => key.Key, StringComparer.Ordinal)
            .ToArray();
        var texts = string.Concat(keys.Select(key => key.Key[1..]));
        var (tw, pw, jw) = (Width(Bytes(texts).Length), Width(keys.Sum(key => key.Count())), Width(keys.Length));
        var rows = new StringBuilder();
        var (text, posting) = (0, 0);
        foreach (var key in keys)
        {
            rows.Append(key.Key[0]).Append(Sextets(text, tw)).Append(Sextets(posting, pw));
            text += Bytes(key.Key[1..]).Length;
            posting += key.Count();
        }

        return string.Concat(
            Field('D', string.Concat(days.Select(day => Sextets(day.First, 5) + Sextets(day.Last, 5)))),
            FieldIfAny('S', string.Concat(dated[true].Select(number => Sextets(number, w)))),
            FieldIfAny('R', string.Concat(dated[false].Select(number => Sextets(number, w)))),
            FieldIfAny('M', string.Concat(LatestOfBlocks([.. dated[false].Select(number => days[number].Last)]).Select(day => Sextets(day, 5)))),
            Field('Q', $"{tw},{pw},{jw}"),
            Field('K', rows.ToString()),
            Field('T', texts),
            Field('P', string.Concat(keys.SelectMany(key => key).Select(number => Sextets(number, w)))),
            Field('J', HashTable(keys.Select(key => key.Key), jw)));
    }

    // Of each 8, then of each 8 of these, until one is left.
    private static IEnumerable<long> LatestOfBlocks(long[] days)
    {
        if (days.Length == 0)
            return [];
        long[] blocks = [.. days.Chunk(8).Select(block => block.Max())];
        return blocks.Length == 1 ? blocks : blocks.Concat(LatestOfBlocks(blocks));
    }

    // Kind and text.
    private IEnumerable<string> Keys(PackedEntry fact)
    {
        yield return $"c{fact.Section}";
        foreach (var (tag, payload) in Fields(fact.Record))
        {
            switch (tag)
            {
                case 'Z' when payload != "draft":
                    yield return "z" + payload;
                    break;
                case 'T':
                    yield return "t" + payload;
                    break;
                case 's' when fact.Section == 's':
                    foreach (var (who, text) in Fields(payload))
                    {
                        if (who is 'r' or 'a')
                            yield return who == 'r' ? "s" + KeyOf(text, pack) : "n" + text;
                    }

                    break;
                case 'k':
                    foreach (var key in Sourced(payload))
                        yield return key;
                    break;
            }
        }
    }

    private IEnumerable<string> Sourced(string source)
    {
        foreach (var (tag, payload) in Fields(source))
        {
            switch (tag)
            {
                case 'a' or 'A':
                    var article = KeyOf(payload, pack);
                    yield return "a" + article;
                    if (outletOf(article) is { } outlet)
                        yield return "o" + outlet;
                    break;
                case 'r' when payload.StartsWith("u:", StringComparison.Ordinal):
                    yield return "o" + KeyOf(payload, pack);
                    break;
                case 'v':
                    // What a step names, it names by the same tags, but for its `a`, which is a description.
                    foreach (var key in Sourced(string.Concat(Fields(payload).Where(field => field.Tag is 'r' or 'A').Select(field => Field(field.Tag, field.Payload)))))
                        yield return key;
                    break;
            }
        }
    }

    private static (long First, long Last) Days(PackedEntry fact)
    {
        if (Fields(fact.Record).FirstOrDefault(field => field.Tag == 'w').Payload is not { Length: > 0 } date)
            return (Never, 0);
        if (!char.IsAsciiLetter(date[0]))
            return (Number(date), Number(date));
        var parts = Fields(date).ToLookup(field => field.Tag, field => field.Payload);
        return parts['p'].Contains("text")
            ? (Never, 0)
            : (parts['e'].Select(Number).FirstOrDefault(0), parts['l'].Select(Number).FirstOrDefault(Never));
    }

    // A calendar of its own: every 400 years are 146,097 days.
    private static long Number(string day)
    {
        var year = day.Length - "-MM-DD".Length;
        if (year <= 0 || !long.TryParse(day.AsSpan(0, year), CultureInfo.InvariantCulture, out var y))
            return 1;
        var cycles = Math.Clamp((y - (((y % 400) + 400) % 400)) / 400, -10_000, 10_000);
        // 2000 to 2399 are like any other cycle, and such that DateOnly knows them.
        var alike = 2000 + (((y % 400) + 400) % 400);
        return DateOnly.TryParseExact($"{alike}{day[year..]}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? Math.Clamp(date.DayNumber + ((cycles - 5) * 146097) + (1 << 29), 1, Never - 1)
            : 1;
    }

    private static string HashTable(IEnumerable<string> texts, int width)
    {
        var all = texts.ToArray();
        var slots = 1;
        while (2 * slots < 3 * all.Length)
            slots *= 2;
        var table = Enumerable.Repeat(new string('0', 2 + width), slots).ToArray();
        for (var number = 0; number < all.Length; number++)
        {
            var hash = Hash(all[number]);
            var slot = (int)(hash % (ulong)slots);
            while (table[slot].Any(character => character != '0'))
                slot = (slot + 1) % slots;
            table[slot] = Sextets((long)(hash >> 52), 2) + Sextets(number + 1, width);
        }

        return string.Concat(table);
    }

    private static ulong Hash(string text) => Bytes(text).Aggregate(0xcbf29ce484222325, (hash, value) => unchecked((hash ^ value) * 0x100000001b3));

    private static string FieldIfAny(char tag, string payload) => payload.Length == 0 ? "" : Field(tag, payload);

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);
}
