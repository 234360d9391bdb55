using System.Globalization;
using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Numbers;

namespace FactGen.Core.Rules;

/// <summary>Whether a measure's number is what its sources say.</summary>
internal static class MeasureRules
{
    /// <summary>FACT211, at the excerpt. Where a source states another value, that is looked for.</summary>
    public static void NumberNotInExcerpt(FactEntry entry, CheckContext context, FindingList findings)
    {
        if (entry.Section.Name != "measures")
        {
            return;
        }

        foreach (var source in entry.Sources)
        {
            if (source.Excerpt is not { } excerpt || context.Corpus.Resolve(source.Article) is not { } article || Sought(source, entry, Keys.Value) is not NumberValue sought)
            {
                continue;
            }

            var languages = ArticleLanguages.Of(article);
            var numbers = NumbersInText.Of(excerpt.Text, languages.MayWriteDecimalComma);
            var unit = (Sought(source, entry, Keys.Unit) as TextValue)?.Text;
            if ((numbers.HasDigits || languages.MayHaveNumberWordsWeRead) && !Gives(numbers, sought.Number, unit, languages))
            {
                findings.Add(
                    RuleCatalogue.NumberNotInExcerpt,
                    excerpt.Range,
                    sought.Number.ToString(CultureInfo.InvariantCulture),
                    entry.ToString(),
                    Shown.Code(source.Article.Id),
                    numbers.All.Count == 0 ? ", which gives none" : ", which gives " + Shown.Few(numbers.All.Select(number => number.ToString("0.############", CultureInfo.InvariantCulture)).ToArray()));
            }
        }
    }

    private static FactValue? Sought(Source source, FactEntry entry, string key) =>
        source.States is { } states && states.Mentions(key) ? states.Find(key)?.Value : entry.Values.Find(key)?.Value;

    private static bool Gives(NumbersInText numbers, decimal number, string? unit, ArticleLanguages languages) =>
        numbers.Contains(number)
        || (languages.MayHaveNumberWordsWeDoNotRead && numbers.ContainsUpToScale(number))
        || (unit is not null && IsGivenInItsUnit(numbers, number, unit));

    // `value: 24`, `unit: million people`, where the excerpt has `24 million` or `24,000,000`; `value: 50`, `unit: %`, where it has `half`.
    private static bool IsGivenInItsUnit(NumbersInText numbers, decimal number, string unit) =>
        NumbersInText.Of("1 " + unit, commaMayBeDecimal: false).All.Any(scale =>
            scale != 1 && DigitNumbers.Product(number, scale) is { } scaled && numbers.Contains(scaled));
}
