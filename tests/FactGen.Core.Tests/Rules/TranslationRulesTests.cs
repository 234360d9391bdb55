using FactGen.Core.Rules;

namespace FactGen.Core.Tests.Rules;

public class TranslationRulesTests
{
    [Fact]
    public void An_article_in_another_language_is_pointed_out_where_it_is_cited() => Assert.Equal(
        [
            "(8,9): FACT212: Statement `aye` was spoken in `ja`, but article `quay` is in `en` and `zh` and names no translator: add who translated it as `translated: { by: … }` to the article, if it says so",
            "(9,18): FACT212: Statement `aye` was spoken in `ja`, but article `post` is in `en` and names no translator: add who translated it as `translated: { by: … }` to the article, if it says so",
        ],
        Findings.Of(RuleCatalogue.NoTranslator, """
            articles: { quay: { lang: [en, zh-Hant] }, post: { lang: en-GB, translated: { from: ja } }, wire: { lang: ja-JP } }
            statements:
              aye:
                speaker: { anonymous: a pilot }
                quote: Aye.
                spoken: ja
                sources:
                  - quay
                  - article: post
                  - wire
            """));

    [Theory]
    [InlineData("lang: en", "spoken: ja", "", 1)]
    [InlineData("lang: [en, ja]", "spoken: ja", "", 0)]
    [InlineData("lang: EN-us", "spoken: en-GB", "", 0)]
    [InlineData("lang: zh", "spoken: cmn", "", 0)]
    [InlineData("lang: en, translated: { by: machine }", "spoken: ja", "", 0)]
    [InlineData("lang: en, translated: { by: A. Writer }", "spoken: ja", "", 0)]
    [InlineData("lang: en, translated: { by: [a, b] }", "spoken: ja", "", 0)]
    [InlineData("title: T", "spoken: ja", "", 0)]
    [InlineData("lang: mul", "spoken: ja", "", 0)]
    [InlineData("lang: en", "spoken: und", "", 0)]
    [InlineData("lang: en", "when: 2021", "", 0)]
    [InlineData("lang: en", "spoken: ja", ", states: { spoken: en }, because: A slip.", 0)]
    public void Only_a_known_difference_without_a_translator_counts(string article, string statement, string source, int findings) => Assert.Equal(
        findings,
        Findings.Of(RuleCatalogue.NoTranslator, $$"""
            articles:
              quay: { {{article}} }
            statements:
              aye: { speaker: { anonymous: a pilot }, quote: Aye., {{statement}}, sources: [{ article: quay{{source}} }] }
            """).Length);
}
