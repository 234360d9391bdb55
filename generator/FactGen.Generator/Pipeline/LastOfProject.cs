using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace FactGen.Generator.Pipeline;

/// <summary>
/// What was made of all files of each project at the last run. A step of the pipeline does not see its own last value, and most of what needs all files
/// is made from the one before at a small part of its cost. What is made so equals what is made afresh, so that nobody can tell but by the time it takes.
/// </summary>
internal sealed class LastOfProject<TFile, TMade>
    where TFile : class
    where TMade : class
{
    // By a file that both have: the first or the last, since hardly an edit changes both. They live as long as the files do.
    private readonly ConditionalWeakTable<TFile, TMade> _byFile = new();

    /// <summary>What was made last of a project that has <paramref name="files"/>, or nearly; null where none is known.</summary>
    public TMade? Find(ImmutableArray<TFile> files) =>
        !files.IsEmpty && (_byFile.TryGetValue(files[0], out var known) || _byFile.TryGetValue(files[files.Length - 1], out known)) ? known : null;

    /// <summary>Keeps <paramref name="made"/> for the next run.</summary>
    public void Remember(ImmutableArray<TFile> files, TMade made)
    {
        if (!files.IsEmpty)
        {
            lock (_byFile)
            {
                Remember(files[0], made);
                Remember(files[files.Length - 1], made);
            }
        }
    }

    private void Remember(TFile file, TMade made)
    {
        _byFile.Remove(file);
        _byFile.Add(file, made);
    }
}
