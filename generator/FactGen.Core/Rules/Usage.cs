using FactGen.Core.Format;
using FactGen.Core.Model;

namespace FactGen.Core.Rules;

/// <summary>Which ids some entry refers to.</summary>
internal sealed class Usage
{
    private readonly HashSet<(IdSpace Space, string Id)> _used = new();

    public Usage(Corpus corpus)
    {
        foreach (var file in corpus.Files)
        {
            foreach (var reference in file.File.References)
            {
                _used.Add((reference.Type.Space, corpus.Index.WithoutOwnPack(reference.Id)));
            }
        }
    }

    /// <summary>Whether anything refers to <paramref name="entry"/>, be it something that is never used itself.</summary>
    public bool IsUsed(FactEntry entry) => _used.Contains((entry.Section.Space, entry.Id));
}
