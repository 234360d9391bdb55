using System.Collections.Immutable;
using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Resolution;
using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>
/// A file's content with the slice of the index that it shows or refers to. What it does not refer to may change as it likes: this stays equal,
/// and the file's output is not emitted again.
/// </summary>
/// <param name="Content">What is emitted.</param>
/// <param name="Known">What those export that the file refers to, and behind each article its outlet; one may stand here often.</param>
/// <param name="Dropped">The ordinals of entries that are not compiled, since they clash with another one.</param>
internal sealed record FileSlice(FileContent Content, EquatableArray<Export> Known, EquatableArray<int> Dropped)
{
    public static FileSlice Of(FileContent content, FactIndex index, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var known = ImmutableArray.CreateBuilder<Export>(content.References.Count);
        foreach (var reference in content.References)
        {
            if (Find(reference.Space, reference.Id) is not { } export)
            {
                continue;
            }

            known.Add(export);
            if (export.Outlet is { } id && Find(IdSpace.Agents, id) is { } outlet)
            {
                known.Add(outlet);
            }
        }

        var dropped = index.Clashes.IsEmpty
            ? default
            : Enumerable.Range(0, content.Entries.Count).Where(i => !index.IsCompiled(content.Path, i)).ToEquatableArray();
        return new FileSlice(content, new EquatableArray<Export>(known.ToImmutable()), dropped);

        Export? Find(IdSpace space, string id) => index.Find(space, id)?.Export;
    }
}
