using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Text;

namespace FactGen.Core.Resolution;

/// <summary>How the exports of a project differ from those before: the entries that must be declared anew, and the ids whose references may mean something else now.</summary>
internal sealed class IndexChange
{
    private readonly Dictionary<(IdSpace Space, string Id), char> _gone = new();

    private IndexChange()
    {
    }

    /// <summary>The entries that are no longer there, or no longer the same.</summary>
    public List<Declaration> Removed { get; } = new();

    /// <summary>The entries that are new, or stand elsewhere, or export something else.</summary>
    public List<Declaration> Added { get; } = new();

    /// <summary>The ids that came, went, changed their section, or were lost to a mistake in one of the two.</summary>
    public HashSet<string> Ids { get; } = new(StringComparer.Ordinal);

    /// <summary>Those ids, and the ones of all entries that are not the same.</summary>
    public HashSet<string> ShownIds()
    {
        var ids = new HashSet<string>(Ids, StringComparer.Ordinal);
        foreach (var declaration in Removed)
        {
            ids.Add(declaration.Export.Id);
        }

        foreach (var declaration in Added)
        {
            ids.Add(declaration.Export.Id);
        }

        return ids;
    }

    /// <summary>Compares files that are in ordinal order of their paths. What is the same object is not looked at.</summary>
    public static IndexChange Between(EquatableArray<ExportingFile> before, EquatableArray<ExportingFile> after)
    {
        var change = new IndexChange();
        int i = 0, j = 0;
        while (i < before.Count || j < after.Count)
        {
            var order = i == before.Count ? 1 : j == after.Count ? -1 : string.CompareOrdinal(before[i].Path, after[j].Path);
            var (old, now) = (order <= 0 ? before[i++] : null, order >= 0 ? after[j++] : null);
            if (!ReferenceEquals(old, now) && (old is null || now is null || !old.Exports.Equals(now.Exports)))
            {
                change.Add(old, now);
            }
        }

        change.Ids.UnionWith(change._gone.Keys.Select(gone => gone.Id));
        return change;
    }

    private void Add(ExportingFile? old, ExportingFile? now)
    {
        EquatableArray<Export> oldEntries = old?.Exports.Entries ?? default, nowEntries = now?.Exports.Entries ?? default;
        for (var ordinal = 0; ordinal < oldEntries.Count; ordinal++)
        {
            var entry = oldEntries[ordinal];
            if (ordinal >= nowEntries.Count || !entry.Equals(nowEntries[ordinal]))
            {
                Removed.Add(new Declaration(old!.Path, ordinal, entry));
                _gone[(entry.Section.Space, entry.Id)] = entry.Section.Tag;
            }
        }

        for (var ordinal = 0; ordinal < nowEntries.Count; ordinal++)
        {
            var entry = nowEntries[ordinal];
            if (ordinal < oldEntries.Count && entry.Equals(oldEntries[ordinal]))
            {
                continue;
            }

            // An entry that only moved, or got another name, is found as before.
            Added.Add(new Declaration(now!.Path, ordinal, entry));
            if (!_gone.TryGetValue((entry.Section.Space, entry.Id), out var tag) || tag != entry.Section.Tag)
            {
                Ids.Add(entry.Id);
            }
            else
            {
                _gone.Remove((entry.Section.Space, entry.Id));
            }
        }

        EquatableArray<LostId> oldLost = old?.Exports.Lost ?? default, nowLost = now?.Exports.Lost ?? default;
        if (oldLost != nowLost)
        {
            Ids.UnionWith(oldLost.Concat(nowLost).Select(lost => lost.Id));
        }
    }
}
