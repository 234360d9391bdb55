using FactGen.Tests.Building;
using static FactGen.Tests.Building.Form;

namespace FactGen.Tests.Articles;

public class ArticleTests
{
    [Fact]
    public void An_article_has_all_its_fields()
    {
        var pack = new TestPack(
            PackedEntry.Outlet("daily-quay", "The Daily Quay"),
            PackedEntry.Person("b-person", "B. Person"),
            PackedEntry.Article(
                "quay",
                Field('t', "Ports agree"),
                Field('o', "u:daily-quay"),
                Field('a', Field('v', "A. Writer")),
                Field('a', Field('r', "p:b-person")),
                Field('g', "press-release"),
                Day('p', "2021-03-23"),
                Date('u', "2021-03-23T18:05+08:00", "time", "2021-03-23", "2021-03-23", time: "18:05+08:00"),
                Field('l', "en"),
                Field('l', "zh"),
                Field('T', Field('f', "zh"), Field('r', "p:b-person")),
                Field('U', "https://quay.example/ports"),
                Field('A', "https://archive.example/1"),
                Day('c', "2021-03-24"),
                Field('s', "quay.txt"),
                Field('h', "9f"),
                Field('E', "Translated by B. Person"),
                Field('C', Day('o', "2021-03-25"), Field('x', "The title was wrong.")),
                Field('R', Day('o', "2021-03-26"), Field('b', "All of it was."))));
        var article = pack.Articles[0];

        Assert.Equal("quay", article.Id);
        Assert.Equal(Section.Articles, article.Section);
        Assert.Equal("Ports agree", article.Title);
        Assert.Same(pack.Outlets[0], article.Outlet);
        Assert.Equal(["A. Writer", "B. Person"], article.Authors.Select(author => author.Name));
        Assert.Null(article.Authors[0].Person);
        Assert.Same(pack.People[0], article.Authors[1].Person);
        Assert.Equal(Genre.PressRelease, article.Genre);
        Assert.Equal("2021-03-23", article.Published!.Text);
        Assert.Equal("18:05+08:00", article.Updated!.Time);
        Assert.Equal(["en", "zh"], article.Languages);
        Assert.Equal("zh", article.Translated!.From);
        Assert.Same(pack.People[0], article.Translated.Translator);
        Assert.Equal("B. Person", article.Translated.TranslatorName);
        Assert.Equal("https://quay.example/ports", article.Url);
        Assert.Equal("https://archive.example/1", article.Archived);
        Assert.Equal("2021-03-24", article.Accessed!.Text);
        Assert.Equal("quay.txt", article.Snapshot);
        Assert.Equal("9f", article.Sha256);
        Assert.Equal("Translated by B. Person", article.Ends);
        Assert.Equal(("2021-03-25", "The title was wrong."), (article.Corrected!.On!.Text, article.Corrected.Text));
        Assert.Equal(("2021-03-26", "All of it was."), (article.Retracted!.On!.Text, article.Retracted.Because));
        Assert.Equal("Article quay: Ports agree (2021-03-23)", article.ToString());
    }

    [Fact]
    public void Nothing_of_an_article_is_required()
    {
        var article = new TestPack(PackedEntry.Article("clipping")).Articles[0];

        Assert.Null(article.Title);
        Assert.Null(article.Outlet);
        Assert.Null(article.Genre);
        Assert.Null(article.Published);
        Assert.Null(article.Translated);
        Assert.Null(article.Corrected);
        Assert.Null(article.Retracted);
        Assert.Empty(article.Authors);
        Assert.Empty(article.Languages);
        Assert.Equal("Article clipping: untitled", article.ToString());
    }

    [Theory]
    [InlineData("news", Genre.News)]
    [InlineData("opinion", Genre.Opinion)]
    [InlineData("transcript", Genre.Transcript)]
    [InlineData("press-release", Genre.PressRelease)]
    public void Every_genre_is_known(string word, Genre genre) =>
        Assert.Equal(genre, new TestPack(PackedEntry.Article("a", Field('g', word))).Articles[0].Genre);

    [Fact]
    public void A_translation_is_by_a_machine_a_name_or_nobody_known()
    {
        var pack = new TestPack(
            PackedEntry.Article("a", Field('T', Field('f', "zh"), Field('m', "1"))),
            PackedEntry.Article("b", Field('T', Field('v', "C. Name"))),
            PackedEntry.Article("c", Field('T')));

        Assert.Equal(
            ["translated from zh by machine", "translated by C. Name", "translated"],
            pack.Articles.Select(article => article.Translated!.ToString()));
        Assert.Equal([true, false, false], pack.Articles.Select(article => article.Translated!.ByMachine));
    }
}
