using FactGen.Core.Model;

namespace FactGen.Core.Rules;

/// <summary>Which ids some entry refers to.</summary>
internal sealed class Usage
{
    // By namespace, since a string is hashed faster than a pair.
    private readonly HashSet<string>[] _used = [new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal)];

    public Usage(Corpus corpus, CancellationToken cancellationToken)
    {
        foreach (var file in corpus.Files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var reference in file.File.References)
            {
                _used[(int)reference.Type.Space].Add(corpus.Index.WithoutOwnPack(reference.Id));
            }
        }
    }

    /// <summary>Whether anything refers to <paramref name="entry"/>, be it something that is never used itself.</summary>
    public bool IsUsed(FactEntry entry) => _used[(int)entry.Section.Space].Contains(entry.Id);
}
