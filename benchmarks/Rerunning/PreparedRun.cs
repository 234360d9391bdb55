using Microsoft.CodeAnalysis;

namespace FactGen.Benchmarks.Rerunning;

/// <summary>A run of the driver that waits only for being started: texts are read and C# is parsed, as by the editor, before the clock runs.</summary>
/// <param name="driver">The driver, with what was edited.</param>
/// <param name="compilation">The C# beside it.</param>
/// <param name="undo">Takes the edit back; null where there is nothing to take back.</param>
internal sealed class PreparedRun(GeneratorDriver driver, Compilation compilation, Func<GeneratorDriver, GeneratorDriver>? undo = null)
{
    /// <summary>Runs the generator, and lets Roslyn parse what it emitted anew.</summary>
    public GeneratorDriver Run(CancellationToken cancellationToken = default) => driver.RunGenerators(compilation, cancellationToken);

    /// <summary>Runs the generator over what was there before the edit, so that the next edit is made to that.</summary>
    /// <param name="after">What <see cref="Run"/> gave.</param>
    public void Undo(GeneratorDriver after) => undo?.Invoke(after).RunGenerators(compilation);
}
