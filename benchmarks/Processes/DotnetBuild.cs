using System.Diagnostics;
using System.Text.RegularExpressions;

namespace FactGen.Benchmarks.Processes;

/// <summary>A finding as a build prints it.</summary>
internal sealed record BuildFinding(string Place, string Rule, string Message);

/// <summary>A whole <c>dotnet build</c>, MSBuild and all, as a user runs it.</summary>
internal sealed partial class DotnetBuild
{
    private DotnetBuild(IReadOnlyCollection<BuildFinding> findings) => Findings = findings;

    /// <summary>Every warning with the id of one of our rules, each once.</summary>
    public IReadOnlyCollection<BuildFinding> Findings { get; }

    /// <summary>Builds a project anew; no process of the build stays behind.</summary>
    /// <exception cref="BenchmarkException">It does not build.</exception>
    public static DotnetBuild Run(string project)
    {
        var start = new ProcessStartInfo(DotnetInstallation.Current.Host, ["build", project, "-c", "Release", "--no-incremental", "-nologo", "-nr:false", "-p:UseSharedCompilation=false"])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetDirectoryName(Path.GetFullPath(project)),
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Process.Start(start)!;
        var findings = new HashSet<BuildFinding>();
        var errors = new List<string>();
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (Warning().Match(line) is { Success: true } match)
            {
                findings.Add(new BuildFinding(match.Groups["place"].Value.Trim(), match.Groups["rule"].Value, match.Groups["message"].Value));
            }
            else if (line.Contains(": error ", StringComparison.Ordinal) && errors.Count < 10)
            {
                errors.Add(line);
            }
        }

        process.WaitForExit();
        return process.ExitCode == 0 ? new DotnetBuild(findings) : throw new BenchmarkException($"{project} does not build:\n{string.Join('\n', errors)}");
    }

    [GeneratedRegex(@"^(?<place>.*): warning (?<rule>FACT\d{3}): (?<message>.*?)(?: \[[^\[\]]*\])?$")]
    private static partial Regex Warning();
}
