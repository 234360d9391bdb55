using FactGen.Generator.Analyzers;
using FactGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator.Emission;

/// <summary>
/// Keeps what fails within FactGen itself from costing more than one output: what escapes an output, as what escapes a step, costs all of them
/// (CS8785).
/// </summary>
internal static class GuardedOutput
{
    /// <summary>Runs <paramref name="emit"/>, unless there is a <paramref name="problem"/> already; whichever it is, is said.</summary>
    public static void Emit(SourceProductionContext output, string? problem, Action emit)
    {
        try
        {
            if (problem is null)
            {
                emit();
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            problem = InternalError.DescribeOfWhole(failure);
        }

        Report(output, problem);
    }

    /// <summary>Says what the problem is, where there is one.</summary>
    public static void Report(SourceProductionContext output, string? problem)
    {
        if (problem is not null)
        {
            FindingReporter.Report(output, LocatedFinding.Nowhere(CompilationFindings.Unreadable(problem)));
        }
    }
}
