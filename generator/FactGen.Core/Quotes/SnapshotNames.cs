using FactGen.Core.Format;
using FactGen.Core.Rules;

namespace FactGen.Core.Quotes;

/// <summary>Which kept texts a corpus asks for, so that a door reads those and nothing else in the folder.</summary>
public static class SnapshotNames
{
    /// <summary>The names that the articles of <paramref name="files"/> give, each once.</summary>
    public static ISet<string> Of(IEnumerable<CorpusFile> files) => new HashSet<string>(
        from file in files
        from entry in file.File.Entries
        where entry.Section.Space == IdSpace.Articles
        let name = entry.Values.Text(Keys.Snapshot)
        where name is not null
        select name.Text,
        StringComparer.Ordinal);
}
