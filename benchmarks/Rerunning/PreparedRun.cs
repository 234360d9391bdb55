using Microsoft.CodeAnalysis;

namespace FactGen.Benchmarks.Rerunning;

/// <summary>A run of the driver that waits only for being started: texts are read and C# is parsed, as by the editor, before the clock runs.</summary>
internal sealed class PreparedRun(GeneratorDriver driver, Compilation compilation)
{
    /// <summary>Runs the generator, and lets Roslyn parse what it emitted anew.</summary>
    public GeneratorDriver Run(CancellationToken cancellationToken = default) => driver.RunGenerators(compilation, cancellationToken);
}
