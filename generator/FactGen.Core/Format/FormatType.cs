namespace FactGen.Core.Format;

/// <summary>What a value of the fact format must be.</summary>
public abstract class FormatType
{
    /// <summary>What a message calls such a value, with its article: <c>a date</c>.</summary>
    public abstract string Noun { get; }
}

/// <summary>Text. Only <see cref="IsFree"/> text can lose its end to a <c> #</c> without anybody noticing.</summary>
public sealed class TextType : FormatType
{
    /// <summary>Text in a person's own words.</summary>
    public static TextType Free { get; } = new() { IsFree = true };

    /// <summary>Whether it is prose or a name rather than a code such as a url.</summary>
    public bool IsFree { get; init; }

    /// <summary>Whether a comma in it is rather one between several such texts.</summary>
    public bool HoldsNoComma { get; init; }

    /// <summary>What is wrong with a text of this type, in plain words; null where nothing is.</summary>
    public Func<string, string?> Problem { get; init; } = _ => null;

    /// <summary>What a message calls it.</summary>
    public string Name { get; init; } = "text";

    /// <inheritdoc/>
    public override string Noun => Name;
}

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed class FlagType : FormatType
{
    /// <inheritdoc/>
    public override string Noun => "`true` or `false`";
}

/// <summary>A decimal number, <c>11.5</c>.</summary>
public sealed class NumberType : FormatType
{
    /// <inheritdoc/>
    public override string Noun => "a decimal number";
}

/// <summary>One of a few words.</summary>
/// <param name="words">The words.</param>
public sealed class ChoiceType(params string[] words) : FormatType
{
    /// <summary>The words.</summary>
    public IReadOnlyList<string> Words { get; } = words;

    /// <summary>Whether a whole number from 1 is allowed besides.</summary>
    public bool OrNumber { get; init; }

    /// <inheritdoc/>
    public override string Noun => OrNumber
        ? string.Join(", ", Words.Select(Shown.Code)) + " or a whole number from 1"
        : Nouns.OneOf(Words);
}

/// <summary>An EDTF date of level 0 or 1.</summary>
public sealed class DateType : FormatType
{
    /// <summary>Whether a weekday or a day of the month may stand instead (<c>on:</c> of a <c>via</c> step).</summary>
    public bool MayBeRelative { get; init; }

    /// <inheritdoc/>
    public override string Noun => MayBeRelative ? "a date, a weekday or a day of the month" : "a date";
}

/// <summary>The id of another entry.</summary>
/// <param name="space">The namespace it lies in.</param>
/// <param name="sections">The sections it may be of; none for every section of the namespace.</param>
public sealed class ReferenceType(IdSpace space, params string[] sections) : FormatType
{
    /// <summary>The namespace it lies in.</summary>
    public IdSpace Space { get; } = space;

    /// <summary>The names of the sections it may be of; empty for every section of the namespace.</summary>
    public IReadOnlyList<string> Sections { get; } = sections;

    /// <summary>Whether an entry of <paramref name="section"/> may stand here.</summary>
    public bool Allows(Section section) => section.Space == Space && (Sections.Count == 0 || Sections.Contains(section.Name));

    /// <summary>Whether a name may stand instead, of somebody who is no entry.</summary>
    public bool OrName { get; init; }

    /// <summary>Whether <c>{ anonymous: … }</c> may stand instead, of somebody whom the article does not name.</summary>
    public bool OrAnonymous { get; init; }

    /// <summary>Words that are neither an id nor a name, such as <c>machine</c>.</summary>
    public IReadOnlyList<string> OrWords { get; init; } = [];

    /// <summary>What a message calls the entry it names.</summary>
    public required string EntryNoun { get; init; }

    /// <inheritdoc/>
    public override string Noun => OrName ? "a name or the id of " + EntryNoun : "the id of " + EntryNoun;
}

/// <summary>A list; one item may stand without brackets.</summary>
/// <param name="item">What each item must be.</param>
public sealed class ListType(FormatType item) : FormatType
{
    /// <summary>What each item must be.</summary>
    public FormatType Item { get; } = item;

    /// <summary>What a message calls one item, with its article: <c>a source</c>; null for <c>an item of `topics`</c>.</summary>
    public string? ItemNoun { get; init; }

    /// <summary>Whether a key with nothing behind it is an empty list: another rule then says what its absence means.</summary>
    public bool IsEmptyWhereAbsent { get; init; }

    /// <inheritdoc/>
    public override string Noun => "a list";
}

/// <summary>A mapping with known keys.</summary>
public sealed class MapType : FormatType
{
    private readonly Dictionary<string, int> _placeOf = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> _exactlyOneOf = [];

    /// <summary>Makes a mapping of at most 64 <paramref name="keys"/>.</summary>
    public MapType(params Key[] keys)
    {
        Keys = keys;
        foreach (var key in keys)
        {
            Required |= key.IsRequired ? 1UL << _placeOf.Count : 0;
            _placeOf.Add(key.Name, _placeOf.Count);
        }
    }

    /// <summary>The keys, as the docs list them.</summary>
    public IReadOnlyList<Key> Keys { get; }

    /// <summary>The key that a bare scalar stands for: <c>sources: [an-article]</c>.</summary>
    public string? ShortFor { get; init; }

    /// <summary>Keys of which exactly one must be there; empty where there is no such rule.</summary>
    public IReadOnlyList<string> ExactlyOneOf
    {
        get => _exactlyOneOf;
        init
        {
            _exactlyOneOf = value;
            foreach (var name in value)
            {
                OneOf |= 1UL << PlaceOf(name);
            }
        }
    }

    /// <summary>The key of that name, or null.</summary>
    public Key? Find(string name) => PlaceOf(name) is >= 0 and var place ? Keys[place] : null;

    /// <summary>Which of <see cref="Keys"/> has that name; -1 where none has.</summary>
    internal int PlaceOf(string name) => _placeOf.TryGetValue(name, out var place) ? place : -1;

    /// <summary>The keys that are required, a bit for each place.</summary>
    internal ulong Required { get; }

    /// <summary><see cref="ExactlyOneOf"/>, a bit for each place.</summary>
    internal ulong OneOf { get; private set; }

    /// <inheritdoc/>
    public override string Noun =>
        (ShortFor is null ? "" : Find(ShortFor)!.Type.Noun + ", or ")
        + "keys with values, such as `{ " + string.Join(", ", Keys.Where(key => !key.IsImplied).Take(2).Select(key => key.Name + ": …")) + " }`";
}

/// <summary>A mapping from languages to texts: <c>names: { ja: …, en: … }</c>.</summary>
public sealed class ByLanguageType : FormatType
{
    /// <summary>What stands for each language.</summary>
    public FormatType Item { get; } = new ListType(TextType.Free);

    /// <inheritdoc/>
    public override string Noun => "names by language, such as `{ ja: … }`";
}

/// <summary>What a source says instead: any key of the fact, with a value of that key's type.</summary>
public sealed class StatesType : FormatType
{
    /// <inheritdoc/>
    public override string Noun => "keys of the fact with what this source says instead, such as `{ when: 2021-06 }`";
}
