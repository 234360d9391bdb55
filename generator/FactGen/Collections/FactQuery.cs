using System.Collections;
using System.Diagnostics;
using FactGen.Packed;
using FactGen.Packed.Queries;

namespace FactGen;

/// <summary>
/// Facts that were asked for, in ordinal order of their ids. Asking costs nothing: what is needed for the answer is looked up when the facts are
/// counted or gone through, in indexes that were made at build time, and a fact is decoded when its turn comes. Each question can be narrowed by
/// another: <c>Facts.By(austin).Between(from, to)</c> are the statements that meet both. Safe to use from many threads.
/// </summary>
/// <typeparam name="T">The type of the facts: <see cref="Fact"/>, or <see cref="Statement"/> and so on where only these can be among them.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public sealed class FactQuery<T> : IReadOnlyList<T>
    where T : Fact
{
    private readonly FactList _facts;

    internal FactQuery(FactList facts) => _facts = facts;

    /// <summary>How many facts there are. None is decoded for it where the indexes can tell.</summary>
    /// <exception cref="InvalidDataException">The packed data is not what the generator wrote.</exception>
    public int Count => _facts.Count;

    /// <summary>The fact at a place in the order of the ids; those before it are looked up, but not decoded, for the first one to ask.</summary>
    /// <param name="index">The place, 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    /// <exception cref="InvalidDataException">The packed data is not what the generator wrote.</exception>
    public T this[int index] => (index < 0 ? null : At(index))
        ?? throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {Count} facts.");

    /// <summary>The statements among them that an agent speaks, alone or jointly.</summary>
    /// <param name="agent">
    /// A person, an organization or an outlet; joint speakers, in the order of the YAML; or an anonymous source, for the statements of all that are described in the same
    /// words.
    /// </param>
    public FactQuery<Statement> By(Agent agent)
    {
        ArgumentNullException.ThrowIfNull(agent);
        return new FactQuery<Statement>(_facts.With(new SpokenBy(agent)));
    }

    /// <summary>Those that cite an article, or go back to it through a <c>via</c> step.</summary>
    /// <param name="article">The article.</param>
    public FactQuery<T> CitedBy(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return With(new CitesArticle(article));
    }

    /// <summary>Those that cite an article of an outlet, or go back to the outlet or an article of it through a <c>via</c> step.</summary>
    /// <param name="outlet">The outlet.</param>
    public FactQuery<T> CitedBy(Outlet outlet)
    {
        ArgumentNullException.ThrowIfNull(outlet);
        return With(new CitesOutlet(outlet));
    }

    /// <summary>Those whose date can mean a day of a range. Facts without a date are not among them.</summary>
    /// <param name="from">The first day; null for no bound.</param>
    /// <param name="to">The last day, included; null for no bound. Where it is before the first, there are no facts.</param>
    public FactQuery<T> Between(FactDay? from, FactDay? to) => With(new DatedWithin(from, to));

    /// <summary>Those with a topic.</summary>
    /// <param name="topic">The topic as in YAML; letter case matters.</param>
    public FactQuery<T> WithTopic(string topic)
    {
        ArgumentNullException.ThrowIfNull(topic);
        return With(new HasTopic(topic));
    }

    /// <summary>Those with a status.</summary>
    /// <param name="status">The status.</param>
    public FactQuery<T> WithStatus(FactStatus status) => With(new HasStatus(status));

    /// <summary>Those of one type.</summary>
    /// <typeparam name="TFact"><see cref="Statement"/>, <see cref="Claim"/>, <see cref="Event"/> or <see cref="Measure"/>.</typeparam>
    public FactQuery<TFact> OfType<TFact>()
        where TFact : Fact =>
        SectionTag.OfFactsOf<TFact>() is { } section
            ? new FactQuery<TFact>(_facts.With(new IsOfSection(section)))
            : new FactQuery<TFact>(_facts);

    /// <summary>Goes through the facts in order, without allocating anything itself.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private FactQuery<T> With(FactCondition condition) => new(_facts.With(condition));

    private T? At(int index) => _facts.At(index) is { } fact ? fact as T ?? throw _facts.Pack.IsOfAnotherType(fact) : null;

    /// <summary>Goes through facts without allocating anything itself.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly FactQuery<T> _query;
        private int _index;
        private T? _current;

        internal Enumerator(FactQuery<T> query)
        {
            _query = query;
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly T Current => _current!;

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            _current = _query.At(_index + 1);
            if (_current is null)
                return false;
            _index++;
            return true;
        }

        /// <inheritdoc/>
        public void Reset() => this = new Enumerator(_query);

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
