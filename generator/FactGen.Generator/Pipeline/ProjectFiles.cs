using System.Collections.Immutable;
using FactGen.Core.Quotes;

namespace FactGen.Generator.Pipeline;

/// <summary>What was read of all files of a project.</summary>
/// <param name="Facts">The fact files, in the order of the project.</param>
/// <param name="Lock">What the lock vouches for.</param>
internal readonly record struct ProjectFiles(ImmutableArray<ReadFile> Facts, QuoteLock Lock)
{
    /// <summary>Tells them apart. A project has one lock at most.</summary>
    public static ProjectFiles Of(ImmutableArray<ReadText> files)
    {
        var facts = ImmutableArray.CreateBuilder<ReadFile>(files.Length);
        QuoteLock? quoteLock = null;
        foreach (var file in files)
        {
            if (file.Facts is { } read)
            {
                facts.Add(read);
            }
            else
            {
                quoteLock ??= file.Lock;
            }
        }

        return new ProjectFiles(facts.Count == facts.Capacity ? facts.MoveToImmutable() : facts.ToImmutable(), quoteLock ?? QuoteLock.Empty);
    }
}
