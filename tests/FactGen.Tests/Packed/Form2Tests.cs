using System.Globalization;
using FactGen.Packed;
using FactGen.Tests.Building;
using static FactGen.Tests.Building.Form;

namespace FactGen.Tests.Packed;

/// <summary>The indexes of form 2 give what looking at every fact gives.</summary>
public class Form2Tests
{
    private static readonly string[] Words = ["ports", "ships", "碼頭", "\uFA0E", "𠀀", "p", ""];
    private static readonly string[] Statuses = ["draft", "draft", "vetted", "disputed", "superseded", "retracted"];

    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 40)]
    [InlineData(3, 300)]
    [InlineData(4, 3000)]
    public void Every_question_has_the_answer_that_looking_at_every_fact_gives(int seed, int count)
    {
        var random = new Random(seed);
        var entries = Corpus(random, count);
        var (indexed, scanned) = (new TestPack(entries), new Form1TestPack(entries));

        Assert.Equal(scanned.All.Select(fact => fact.Id), indexed.All.Select(fact => fact.Id));
        Assert.Equal(scanned.People.Select(person => person.Id), indexed.People.Select(person => person.Id));
        Assert.Equal(scanned.Articles.Select(article => article.Id), indexed.Articles.Select(article => article.Id));
        Assert.Equal(scanned.Claims.Select(claim => claim.Id), indexed.Claims.Select(claim => claim.Id));
        Assert.All(indexed.All, fact => Assert.Same(fact, indexed.FindFact(fact.Id)));
        for (var round = 0; round < 200; round++)
        {
            var (one, other) = (indexed.All, scanned.All);
            for (var conditions = 1 + random.Next(3); conditions > 0; conditions--)
                (one, other) = Narrow(random, one, other, indexed, scanned);
            var expected = other.Select(fact => fact.Id).ToArray();
            Assert.Equal(expected.Length, one.Count);
            Assert.Equal(expected, one.Select(fact => fact.Id));
            Assert.Equal(expected.Length, one.Count);
            var (statements, spoken) = (one.OfType<Statement>(), other.OfType<Statement>());
            Assert.Equal(spoken.Count, statements.Count);
            Assert.Equal(spoken.Select(fact => fact.Id), statements.Select(fact => fact.Id));
        }
    }

    public static TheoryData<string?, string?, string> FarRanges => new()
    {
        { null, "-3000000-01-01", "first" },
        { "-99999999-01-01", "-3000000-01-01", "first" },
        { "-3000000-01-02", "-2999999-01-01", "" },
        { "-2000000-01-01", "2000000-01-01", "long near" },
        { "5000000-06-06", null, "last" },
        { "5000000-06-07", null, "last" },
        { "6000000-01-02", null, "" },
        { "6000000-01-01", "6000000-01-01", "last" },
        { "99999999-01-01", "99999999-01-01", "" },
        { null, null, "first last long near" },
    };

    [Theory]
    [MemberData(nameof(FarRanges))]
    public void Days_too_far_for_the_index_are_asked_of_the_facts(string? from, string? to, string ids)
    {
        static FactDay? Parse(string? text) => text is null ? null : new FactDay(
            long.Parse(text[..^6], CultureInfo.InvariantCulture), int.Parse(text[^5..^3], CultureInfo.InvariantCulture), int.Parse(text[^2..], CultureInfo.InvariantCulture));
        var pack = new TestPack(
            PackedEntry.Claim("first", "C", ShortDay('w', "-3000000-01-01")),
            PackedEntry.Claim("near", "C", ShortDay('w', "2021-01-01")),
            PackedEntry.Claim("long", "C", Date('w', "long", "interval", "-1000000-01-01", "1000000-01-01")),
            PackedEntry.Claim("last", "C", Date('w', "far", "interval", "5000000-06-06", "6000000-01-01")));

        var found = pack.All.Between(Parse(from), Parse(to));
        Assert.Equal(ids, string.Join(' ', found.Select(fact => fact.Id)));
        Assert.Equal(found.ToArray().Length, pack.All.Between(Parse(from), Parse(to)).Count);
    }

    [Fact]
    public void No_day_of_many_intervals_is_stepped_over()
    {
        static DateOnly Start(int i) => new DateOnly(2020, 1, 1).AddDays(i);
        static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        // Blocks of blocks of blocks, in one segment; most are over soon, some last.
        static int Days(int i) => i % 37 == 0 ? 300 : 2;
        var pack = new TestPack(
            [.. Enumerable.Range(0, 600).Select(i => PackedEntry.Event($"e{i:d3}", "E", Date('w', "x", "interval", Text(Start(i)), Text(Start(i + Days(i))))))]);

        for (var i = -1; i < 904; i++)
        {
            var expected = Enumerable.Range(0, 600).Where(start => start <= i && i <= start + Days(start)).Select(start => $"e{start:d3}").ToArray();
            var found = pack.All.Between(Start(i), Start(i));
            Assert.Equal(expected.Length, found.Count);
            Assert.Equal(expected, found.Select(fact => fact.Id));
        }
    }

    [Fact]
    public void A_plain_day_reads_as_the_same_date_in_either_form()
    {
        var pack = new TestPack(
            PackedEntry.Claim("a", "C", Day('w', "2022-12-18")), PackedEntry.Claim("b", "C", ShortDay('w', "2022-12-18")), PackedEntry.Claim("c", "C", ShortDay('w', "-0043-03-15")));

        Assert.Equal(pack.Claims[0].When, pack.Claims[1].When);
        Assert.Equal(("2022-12-18", FactDatePrecision.Day), (pack.Claims[1].When!.Text, pack.Claims[1].When!.Precision));
        Assert.Equal(new FactDay(-43, 3, 15), pack.Claims[2].When!.Earliest);
    }

    [Fact]
    public void Facts_are_found_by_what_belongs_to_other_packs()
    {
        var people = new TestPack("people", [PackedEntry.Person("jane-doe", "Jane"), PackedEntry.Outlet("quay", "Quay"), PackedEntry.Article("quay-1", Field('o', "u:quay"))]);
        var pack = new TestPack(
            "mine",
            [
                PackedEntry.Person("jane-doe", "My own Jane"),
                PackedEntry.Quote("s1", "p:people/jane-doe", "A", Source("people/quay-1")),
                PackedEntry.Quote("s2", "p:mine/jane-doe", "B", Source("people/quay-1")),
            ],
            people);

        Assert.Equal("s1", Assert.Single(pack.All.By(people.People[0])).Id);
        Assert.Equal("s2", Assert.Single(pack.All.By(pack.People[0])).Id);
        Assert.Equal(2, pack.All.CitedBy(people.Articles[0]).Count);
        Assert.Equal(2, pack.All.CitedBy(people.Outlets[0]).Count);
        Assert.Empty(people.All.By(people.People[0]));
    }

    [Fact]
    public void All_threads_see_one_order_and_one_object()
    {
        var entries = Corpus(new Random(5), 500);
        for (var round = 0; round < 20; round++)
        {
            var pack = new TestPack(entries);
            var query = pack.All.WithTopic("ports");
            using var start = new Barrier(4);
            var seen = new object[4][];
            var threads = Enumerable.Range(0, 4).Select(thread => new Thread(() =>
            {
                start.SignalAndWait();
                seen[thread] = [.. query, .. pack.All, .. pack.People, query[query.Count - 1], .. pack.All.OfType<Claim>()];
            })).ToArray();
            Array.ForEach(threads, thread => thread.Start());
            Array.ForEach(threads, thread => thread.Join());

            Assert.All(seen, objects => Assert.True(objects.SequenceEqual(seen[0], ReferenceEqualityComparer.Instance)));
        }
    }

    [Fact]
    public void What_is_found_again_is_the_same_for_all_threads_and_for_each_section()
    {
        // The same ids for what ids do not tell apart, and others for what they do.
        var pack = new TestPack(
        [
            .. Enumerable.Range(0, 150).Select(i => PackedEntry.Claim($"x{i}", "X") with { Bucket = i }),
            .. Enumerable.Range(0, 150).Select(i => PackedEntry.Person($"x{i}", "X") with { Bucket = i }),
            .. Enumerable.Range(150, 150).Select(i => PackedEntry.Event($"x{i}", "X") with { Bucket = i % 256 }),
        ]);
        using var start = new Barrier(4);
        var seen = new object?[4][];
        var threads = Enumerable.Range(0, 4).Select(thread => new Thread(() =>
        {
            start.SignalAndWait();
            seen[thread] = [.. Enumerable.Range(0, 4).SelectMany(_ => Enumerable.Range(0, 310).SelectMany(i => new object?[]
            {
                pack.FindFact($"x{i}"), pack.Claims.Find($"x{i}"), pack.Events.Find($"x{i}"), pack.People.Find($"x{i}"), pack.Statements.Find($"x{i}"),
            }))];
        })).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        var expected = Enumerable.Range(0, 310).SelectMany(i => new object?[]
        {
            pack.All.FirstOrDefault(fact => fact.Id == $"x{i}"),
            pack.Claims.FirstOrDefault(fact => fact.Id == $"x{i}"),
            pack.All.OfType<Event>().FirstOrDefault(fact => fact.Id == $"x{i}"),
            pack.People.FirstOrDefault(person => person.Id == $"x{i}"),
            null,
        }).ToArray();
        Assert.All(seen, found => Assert.True(found.SequenceEqual([.. expected, .. expected, .. expected, .. expected], ReferenceEqualityComparer.Instance)));
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public void Any_byte_that_is_damaged_gives_one_clear_exception_or_another_answer(int seed)
    {
        var random = new Random(seed);
        var entries = Corpus(random, 60);
        var damaged = 0;
        for (var round = 0; round < 400; round++)
        {
            var pack = new TestPack(entries);
            pack.Damage((buckets, segments) =>
            {
                var blobs = (random.Next(3) == 0 ? buckets : segments).Where(blob => blob is not null).ToArray();
                var index = random.Next(blobs.Length);
                var blob = blobs[index]!;
                switch (random.Next(4))
                {
                    case 0:
                        // Cut short.
                        Replace(random.Next(2) == 0 ? buckets : segments, random);
                        break;
                    default:
                        blob[random.Next(blob.Length)] = (byte)random.Next(256);
                        break;
                }
            });
            foreach (var question in Questions(pack))
            {
                try
                {
                    question();
                }
                catch (InvalidDataException problem)
                {
                    damaged++;
                    Assert.StartsWith("The fact pack 'tests' is damaged in ", problem.Message, StringComparison.Ordinal);
                }
                catch (InvalidOperationException problem)
                {
                    // A reference to what is not there any more.
                    Assert.StartsWith("The fact pack 'tests' refers to ", problem.Message, StringComparison.Ordinal);
                }
                catch (KeyNotFoundException)
                {
                    // A typed id that is not there any more.
                }
            }
        }

        Assert.True(damaged > 100, $"{damaged}");
    }

    private static void Replace(byte[]?[] blobs, Random random)
    {
        for (var i = 0; i < blobs.Length; i++)
        {
            if (blobs[i] is { } blob)
            {
                blobs[i] = blob[..random.Next(blob.Length)];
                return;
            }
        }
    }

    private static IEnumerable<Func<object?>> Questions(TestPack pack)
    {
        yield return () => pack.All.ToList();
        yield return () => pack.People.ToList();
        yield return () => pack.Articles.ToList();
        yield return () => pack.Statements.ToList();
        yield return () => pack.FindFact("f7-ports");
        yield return () => pack.Claims.Get(Bytes("f1-").Aggregate(0xcbf29ce484222325, (hash, value) => unchecked((hash ^ value) * 0x100000001b3)));
        yield return () => pack.All.WithTopic("ports").ToList();
        yield return () => pack.All.WithTopic("碼頭").Count;
        yield return () => pack.All.WithStatus(FactStatus.Draft).ToList();
        yield return () => pack.All.WithStatus(FactStatus.Draft).Count;
        yield return () => pack.All.Between(new DateOnly(2020, 1, 1), new DateOnly(2020, 8, 1)).ToList();
        yield return () => pack.All.Between(new DateOnly(2020, 1, 1), new DateOnly(2020, 8, 1)).Count;
        yield return () => pack.All.OfType<Event>().ToList();
        yield return () => pack.All.By(pack.People[0]).Between(new DateOnly(2020, 1, 1), null).ToList();
        yield return () => pack.All.CitedBy(pack.Outlets[0]).ToList();
        yield return () => pack.Get<IEntry>(0, 0);
        yield return () => pack.All[^1];
    }

    private static (FactQuery<Fact> One, FactQuery<Fact> Other) Narrow(Random random, FactQuery<Fact> one, FactQuery<Fact> other, FactPack indexed, FactPack scanned)
    {
        switch (random.Next(8))
        {
            case 0:
                var person = random.Next(indexed.People.Count);
                return (one.By(indexed.People[person]).OfType<Fact>(), other.By(scanned.People[person]).OfType<Fact>());
            case 1 when indexed.Statements.Count > 0:
                var statement = random.Next(indexed.Statements.Count);
                return (one.By(indexed.Statements[statement].Speaker).OfType<Fact>(), other.By(scanned.Statements[statement].Speaker).OfType<Fact>());
            case 2:
                var article = random.Next(indexed.Articles.Count);
                return (one.CitedBy(indexed.Articles[article]), other.CitedBy(scanned.Articles[article]));
            case 3:
                var outlet = random.Next(indexed.Outlets.Count);
                return (one.CitedBy(indexed.Outlets[outlet]), other.CitedBy(scanned.Outlets[outlet]));
            case 4:
                var topic = Words[random.Next(Words.Length)];
                return (one.WithTopic(topic), other.WithTopic(topic));
            case 5:
                var status = (FactStatus)random.Next(5);
                return (one.WithStatus(status), other.WithStatus(status));
            default:
                FactDay? from = random.Next(5) == 0 ? null : new DateOnly(2020, 1, 1).AddDays(random.Next(700));
                FactDay? to = random.Next(5) == 0 ? null : new DateOnly(2020, 1, 1).AddDays(random.Next(700));
                return (one.Between(from, to), other.Between(from, to));
        }
    }

    private static PackedEntry[] Corpus(Random random, int count)
    {
        var entries = new List<PackedEntry>();
        for (var i = 0; i < 9; i++)
            entries.Add(i % 2 == 0 ? PackedEntry.Person($"who-{i}", "P") : PackedEntry.Organization($"who-{i}", "O"));
        for (var i = 0; i < 4; i++)
            entries.Add(PackedEntry.Outlet($"outlet-{i}", "O"));
        for (var i = 0; i < 12; i++)
            entries.Add(PackedEntry.Article($"article-{i}", i % 5 == 4 ? "" : Field('o', $"u:outlet-{i % 4}")));
        for (var i = 0; i < count; i++)
        {
            string[] fields = [Field('Z', Statuses[random.Next(Statuses.Length)]), .. Fields(random)];
            var id = $"f{i}-{Words[random.Next(Words.Length)]}";
            entries.Add(random.Next(5) switch
            {
                0 => PackedEntry.Of('c', id, [Field('t', "C"), .. fields]),
                1 => PackedEntry.Of('e', id, [Field('t', "E"), .. fields]),
                2 => PackedEntry.Of('m', id, [Field('o', "M"), Field('v', "1"), .. fields]),
                _ => PackedEntry.Of('s', id, [Field('q', "S"), .. Speakers(random), .. fields]),
            });
        }

        return [.. entries.Select(entry => entry with { Bucket = random.Next(4) == 0 ? random.Next(256) : random.Next(8) })];
    }

    private static IEnumerable<string> Speakers(Random random)
    {
        for (var speakers = 1 + (random.Next(5) / 4); speakers > 0; speakers--)
        {
            var who = random.Next(9);
            yield return random.Next(4) == 0
                ? Field('s', Field('a', Words[random.Next(3)]), random.Next(2) == 0 ? "" : Field('n', "two"))
                : Field('s', Field('r', $"{(who % 2 == 0 ? 'p' : 'o')}:who-{who}"));
        }
    }

    private static IEnumerable<string> Fields(Random random)
    {
        for (var topics = random.Next(3); topics > 0; topics--)
            yield return Field('T', Words[random.Next(Words.Length)]);
        for (var sources = random.Next(3); sources > 0; sources--)
        {
            yield return Source($"article-{random.Next(12)}", random.Next(4) switch
            {
                0 => Field('v', Field('r', $"u:outlet-{random.Next(4)}")),
                1 => Field('v', Field('A', $"a:article-{random.Next(12)}")),
                2 => Field('v', Field('a', "officials")),
                _ => "",
            });
        }

        var day = new DateOnly(2020, 1, 1).AddDays(random.Next(700));
        var (first, last) = (day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day.AddDays(random.Next(100)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        yield return random.Next(8) switch
        {
            0 => "",
            1 => Date('w', "then", "text", null, null),
            2 => Date('w', "x", "interval", first, last),
            3 => Date('w', "x", "interval", null, last),
            4 => Date('w', "x", "interval", first, null),
            5 => Date('w', "x", "interval", null, null),
            6 => Day('w', first),
            _ => ShortDay('w', first),
        };
    }
}
