using FactGen.Core.Format;
using FactGen.Core.Model;

namespace FactGen.Core.Rules;

/// <summary>The languages of an article, by their primary subtags, as far as they are known.</summary>
internal sealed class ArticleLanguages
{
    private static readonly HashSet<string> s_numberWordsRead = new(StringComparer.Ordinal) { "en", "zh", "yue", "nan", "hak", "wuu", "ja" };
    private static readonly HashSet<string> s_decimalPoint = new(StringComparer.Ordinal) { "en", "zh", "yue", "nan", "hak", "wuu", "ja", "ko", "th", "he", "hi", "ur", "bn", "ms", "tl", "fil" };
    private static readonly HashSet<string> s_noLanguage = new(StringComparer.Ordinal) { "und", "mul", "zxx", "mis" };

    private readonly string[] _subtags;

    private ArticleLanguages(string[] subtags) => _subtags = subtags;

    /// <summary>Whether the article says which they are.</summary>
    public bool AreKnown => _subtags.Length > 0;

    /// <summary>Whether <c>1,250</c> may mean one and a quarter.</summary>
    public bool MayWriteDecimalComma => !AreKnown || _subtags.Any(subtag => !s_decimalPoint.Contains(subtag));

    /// <summary>Whether the article may hold number words that FactGen reads: English ones, Chinese and Japanese numerals.</summary>
    public bool MayHaveNumberWordsWeRead => !AreKnown || _subtags.Any(s_numberWordsRead.Contains);

    /// <summary>Whether the article is of a language whose words for a thousand or a million FactGen does not read.</summary>
    public bool MayHaveNumberWordsWeDoNotRead => _subtags.Any(subtag => !s_numberWordsRead.Contains(subtag));

    /// <summary>Those of <paramref name="article"/>.</summary>
    public static ArticleLanguages Of(FactEntry article)
    {
        var subtags = article.Values.Items<TextValue>(Keys.Lang).Select(lang => PrimarySubtag(lang.Text)).ToArray();
        return new ArticleLanguages(article.Values.Mentions(Keys.Lang) && IsWhole(article) && !subtags.Any(s_noLanguage.Contains) ? subtags : []);
    }

    /// <summary>Whether one of them is the language of that tag; a variety counts as its language.</summary>
    public bool Include(string tag)
    {
        var subtag = PrimarySubtag(tag);
        return _subtags.Contains(subtag);
    }

    /// <summary><c>`en` and `zh`</c>.</summary>
    public string Tell() => Shown.Codes(_subtags.Distinct(StringComparer.Ordinal));

    /// <summary>Whether the tag names a language at all.</summary>
    public static bool IsLanguage(string tag) => !s_noLanguage.Contains(PrimarySubtag(tag));

    // Mandarin and Bokmål are what Chinese and Norwegian mostly mean.
    private static string PrimarySubtag(string tag)
    {
        var end = tag.IndexOf('-');
        return (end < 0 ? tag : tag.Substring(0, end)).ToLowerInvariant() switch
        {
            "cmn" => "zh",
            "nb" or "nn" => "no",
            var subtag => subtag,
        };
    }

    private static bool IsWhole(FactEntry article) => article.Values.Find(Keys.Lang)?.Value is ListValue { HasLostItems: false };
}
