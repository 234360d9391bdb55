using FactGen.Core.Dates;
using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Reading;
using FactGen.Core.Resolution;
using FactGen.Core.Sourcing;
using FactGen.Core.Text;
using FactGen.Generator.Pipeline;

namespace FactGen.Generator.Emission;

/// <summary>Notes of each entry of a file what it can be found by: the same as its packed record says, whatever was left out of that.</summary>
internal sealed class IndexRowsBuilder(KnownEntries known, int capacity, Checkpoint checkpoint)
{
    private const string UsualStatus = "draft";

    private readonly char[] _sections = new char[capacity];
    private readonly string[] _ids = new string[capacity];
    private readonly ulong[] _hashes = new ulong[capacity];
    private readonly IndexDays[] _days = new IndexDays[capacity];
    private readonly int[] _keyEnds = new int[capacity];
    private readonly Dictionary<IndexKey, int> _numbers = new();
    private readonly List<IndexKey> _keys = new();
    private readonly List<int> _keyNumbers = new();

    // By key: the last entry that has it, so that a key which an entry has often is noted once.
    private readonly List<int> _lastEntry = new();
    private int _count;

    /// <summary>Notes an entry, and gives the hash of its id.</summary>
    public ulong Add(FactEntry entry)
    {
        var hash = Fnv.Hash64(entry.Id);
        _sections[_count] = entry.Section.Tag;
        _ids[_count] = entry.Id;
        _hashes[_count] = hash;
        _days[_count] = IndexDays.None;
        if (entry.Section.HoldsFacts)
        {
            _days[_count] = DaysOf(entry.Values.Date(Keys.When)?.Date);
            AddSpeakers(entry);
            AddSources(entry);
            AddTopics(entry);
            if (FactStatus.Of(entry) is var status and not UsualStatus)
            {
                Add('z', status);
            }
        }

        _keyEnds[_count++] = _keyNumbers.Count;
        return hash;
    }

    /// <summary>Notes an entry as it was noted before.</summary>
    public void Copy(IndexRows before, int entry)
    {
        _sections[_count] = before.Sections[entry];
        _ids[_count] = before.Ids[entry];
        _hashes[_count] = before.Hashes[entry];
        _days[_count] = before.Days[entry];
        for (var i = entry == 0 ? 0 : before.KeyEnds[entry - 1]; i < before.KeyEnds[entry]; i++)
        {
            var key = before.Keys[before.KeyNumbers[i]];
            Add(key.Kind, key.Text);
        }

        _keyEnds[_count++] = _keyNumbers.Count;
    }

    public IndexRows ToRows() => new(
        new string(_sections, 0, _count),
        First(_ids),
        First(_hashes),
        First(_days),
        _keys.ToEquatableArray(),
        _keyNumbers.ToEquatableArray(),
        First(_keyEnds));

    private EquatableArray<T> First<T>(T[] items)
        where T : IEquatable<T> => new(System.Collections.Immutable.ImmutableArray.Create(items, 0, _count));

    private static IndexDays DaysOf(EdtfDate? date) =>
        date is null ? IndexDays.None
        : date.Latest < date.Earliest ? IndexDays.Of(null, null)
        : IndexDays.Of(DayNumber.Of(date.Earliest), DayNumber.Of(date.Latest));

    private void AddSpeakers(FactEntry entry)
    {
        if (entry.Values.Find(Keys.Speaker)?.Value is not ListValue speakers)
        {
            return;
        }

        var isAnybody = false;
        for (var i = 0; i < speakers.Items.Count; i++)
        {
            if (speakers.Items[i] is not MapValue map)
            {
                continue;
            }

            var speaker = new Party(map);
            if (known.Resolve(speaker.Agent) is { } agent)
            {
                Add('s', agent.QualifiedId);
                isAnybody = true;
            }
            else if (speaker.Anonymous is { } anonymous)
            {
                Add('n', anonymous.Text);
                isAnybody = true;
            }
        }

        if (!isAnybody)
        {
            Add('n', PackedWriter.NobodyKnown(speakers));
        }
    }

    private void AddSources(FactEntry entry)
    {
        if (entry.Values.Find(Keys.Sources)?.Value is not ListValue sources)
        {
            return;
        }

        for (var i = 0; i < sources.Items.Count; i++)
        {
            if (sources.Items[i] is not MapValue map || known.Resolve(map.Reference(Keys.Article)) is not { } article)
            {
                continue;
            }

            AddArticle(article);
            if (map.Find(Keys.Via)?.Value is ListValue via)
            {
                AddSteps(via);
            }
        }
    }

    private void AddSteps(ListValue via)
    {
        for (var i = 0; i < via.Items.Count; i++)
        {
            if (via.Items[i] is not MapValue map)
            {
                continue;
            }

            var step = new Party(map);
            if (known.Resolve(step.Agent) is { } agent)
            {
                if (agent.Section.Tag == OutletTag)
                {
                    Add('o', agent.QualifiedId);
                }
            }
            else if (known.Resolve(step.Article) is { } work)
            {
                AddArticle(work);
            }
        }
    }

    private static char OutletTag { get; } = FactFormat.Sections.Single(section => section.Name == "outlets").Tag;

    private void AddArticle(Export article)
    {
        Add('a', article.QualifiedId);
        if (known.OutletOf(article) is { } outlet)
        {
            Add('o', outlet);
        }
    }

    private void AddTopics(FactEntry entry)
    {
        if (entry.Values.Find(Keys.Topics)?.Value is ListValue topics)
        {
            for (var i = 0; i < topics.Items.Count; i++)
            {
                if (topics.Items[i] is TextValue topic)
                {
                    Add('t', topic.Text);
                }
            }
        }
    }

    private void Add(char kind, string text)
    {
        checkpoint.Pass();
        var key = new IndexKey(kind, text);
        if (!_numbers.TryGetValue(key, out var number))
        {
            _numbers.Add(key, number = _keys.Count);
            _keys.Add(key);
            _lastEntry.Add(-1);
        }

        if (_lastEntry[number] != _count)
        {
            _lastEntry[number] = _count;
            _keyNumbers.Add(number);
        }
    }
}
