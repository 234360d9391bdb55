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

    // The ids that the file names; made when the file is asked for the second time.
    private NamedIds? _named;

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

    private bool NamesAny(IReadOnlyCollection<string> ids) =>
        ids.Count > 0 && (_named ??= new NamedIds(_file.References.Select(reference => reference.Id))).HasAny(ids);

    private sealed record Answer(object Generation, IReadOnlyList<Finding> Findings);
}
