using System.Runtime.CompilerServices;
using FactGen.Core.Model;
using FactGen.Core.Rules;

namespace FactGen.Core.Resolution;

/// <summary>
/// What was found about the references of one file, for as long as the file is the same. In an editor every new id makes a new index, and all files
/// are asked again: each then looks only whether it names one of the ids that changed.
/// </summary>
internal sealed class CheckedReferences
{
    private static readonly ConditionalWeakTable<FactFile, CheckedReferences> s_files = new();

    private readonly FactFile _file;

    // Swapped as a whole, so that several threads may ask.
    private volatile Answer? _last;

    // The hashes of all ids that the file names, sorted; made when the file is asked for the second time.
    private int[]? _named;

    private CheckedReferences(FactFile file) => _file = file;

    /// <summary>Those of <paramref name="file"/>.</summary>
    public static CheckedReferences Of(FactFile file) => s_files.GetValue(file, unasked => new CheckedReferences(unasked));

    /// <summary>The findings in <paramref name="index"/>.</summary>
    public IReadOnlyList<Finding> In(FactIndex index, CancellationToken cancellationToken)
    {
        if (_last is { } last && (last.Generation == index.Generation || (last.Generation == index.Before && last.Findings.Count == 0 && !NamesAny(index.ChangedIds))))
        {
            _last = last with { Generation = index.Generation };
            return last.Findings;
        }

        // A finding may suggest any other id, so that a file with findings is always asked anew.
        var findings = Resolver.CheckAnew(_file, index, cancellationToken);
        _last = new Answer(index.Generation, findings);
        return findings;
    }

    private bool NamesAny(IReadOnlyCollection<string> ids)
    {
        if (ids.Count == 0)
        {
            return false;
        }

        _named ??= HashesOfNamed();
        foreach (var id in ids)
        {
            if (Array.BinarySearch(_named, HashOf(id)) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private int[] HashesOfNamed()
    {
        var hashes = new HashSet<int>();
        foreach (var reference in _file.References)
        {
            hashes.Add(HashOf(reference.Id));
            if (WrittenReference.Of(reference.Id) is { Pack: not null } written)
            {
                hashes.Add(HashOf(written.Id));
            }
        }

        var sorted = hashes.ToArray();
        Array.Sort(sorted);
        return sorted;
    }

    // Two ids of one hash cost a look too many, and nothing else.
    private static int HashOf(string id) => StringComparer.Ordinal.GetHashCode(id);

    private sealed record Answer(object Generation, IReadOnlyList<Finding> Findings);
}
