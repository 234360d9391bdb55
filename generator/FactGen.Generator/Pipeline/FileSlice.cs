using FactGen.Core.Model;
using FactGen.Core.Resolution;
using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>
/// A file's content with the slice of the index that it shows or refers to. What it does not refer to may change as it likes: this stays equal,
/// and the file's output is not emitted again.
/// </summary>
/// <param name="Content">What is emitted.</param>
/// <param name="Known">What those export that the file refers to, and the outlets of those that are articles.</param>
/// <param name="Dropped">The ordinals of entries that are not compiled, since they clash with another one.</param>
internal sealed record FileSlice(FileContent Content, EquatableArray<Export> Known, EquatableArray<int> Dropped)
{
    public static FileSlice Of(FileContent content, FactIndex index, CancellationToken cancellationToken)
    {
        var known = new List<Export>(content.References.Count);
        var seen = new HashSet<EntryKey>();
        foreach (var reference in content.References)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(reference);
        }

        var dropped = index.Clashes.IsEmpty
            ? default
            : Enumerable.Range(0, content.Entries.Count).Where(i => !index.IsCompiled(content.Path, i)).ToEquatableArray();
        return new FileSlice(content, known.ToEquatableArray(), dropped);

        void Add(EntryKey key)
        {
            if (!seen.Add(key) || index.Find(key.Space, key.Id)?.Export is not { } export)
            {
                return;
            }

            known.Add(export);
            if (export.Outlet is { } outlet)
            {
                Add(new EntryKey(Core.Format.IdSpace.Agents, outlet));
            }
        }
    }
}
