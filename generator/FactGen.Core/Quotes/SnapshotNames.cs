using FactGen.Core.Format;
using FactGen.Core.Rules;

namespace FactGen.Core.Quotes;

/// <summary>Which kept texts a corpus asks for, so that a door reads those and nothing else in the folder.</summary>
public static class SnapshotNames
{
    /// <summary>The names that the articles of <paramref name="corpus"/> give, and those of packs that it cites; each once.</summary>
    public static ISet<string> Of(Corpus corpus) => new HashSet<string>(
        from entry in corpus.Files.SelectMany(file => file.File.Entries).Concat(corpus.Imported)
        where entry.Section.Space == IdSpace.Articles
        let name = entry.Values.Text(Keys.Snapshot)
        where name is not null
        select name.Text,
        StringComparer.Ordinal);
}
