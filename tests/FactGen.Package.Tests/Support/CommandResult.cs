namespace FactGen.Package.Tests.Support;

/// <summary>What a finished command left behind.</summary>
/// <param name="ExitCode">Zero where the command says that it succeeded.</param>
/// <param name="Output">Standard output and standard error, in the order of their arrival.</param>
internal sealed record CommandResult(string Command, int ExitCode, string Output)
{
    /// <summary>The lines that MSBuild prints for a warning or an error, each once: its summary repeats them.</summary>
    public IReadOnlyList<string> Diagnostics =>
        [.. Lines.Where(line => line.Contains(": warning ", StringComparison.Ordinal) || line.Contains(": error ", StringComparison.Ordinal)).Distinct()];

    public IReadOnlyList<string> Lines =>
        Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>This result, after a check that the command succeeded.</summary>
    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"{Command} exited with {ExitCode}:\n{Output}");
        return this;
    }

    /// <summary>This result, after a check that the command failed.</summary>
    public CommandResult Failed()
    {
        Assert.True(ExitCode != 0, $"{Command} should have failed:\n{Output}");
        return this;
    }
}
