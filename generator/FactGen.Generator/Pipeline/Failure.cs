using System.Collections.Immutable;
using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>
/// A mistake of FactGen's own while it emitted a file. Whatever escaped a step would cost the output of every file (CS8785), so it is caught at
/// the file, and said there.
/// </summary>
/// <param name="Path">The file, by its path relative to the project.</param>
/// <param name="Message">What happened.</param>
internal sealed record Failure(string Path, string Message)
{
    /// <summary>What failed over any file; nearly always nothing.</summary>
    public static EquatableArray<Failure> Of(ImmutableArray<FileFragment> files)
    {
        List<Failure>? failures = null;
        foreach (var file in files)
        {
            if (file.Problem is { } problem)
            {
                (failures ??= new()).Add(new Failure(file.Path, problem));
            }
        }

        return failures?.ToEquatableArray() ?? default;
    }
}
