using System.Runtime.InteropServices;
using FactGen.Benchmarks.Processes;

namespace FactGen.Benchmarks.Reporting;

/// <summary>What was measured on: no figure means anything without it.</summary>
internal static class Machine
{
    private const string LoadFile = "/proc/loadavg";

    public static string Describe()
    {
        var cores = Environment.ProcessorCount == 1 ? "1 core" : $"{Environment.ProcessorCount} cores";
        var text = $"{cores}, .NET SDK {DotnetInstallation.Current.SdkVersion}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}";

        // Above zero, something else was running in the last minute, the build of this program included.
        return File.Exists(LoadFile) ? $"{text}, load {File.ReadAllText(LoadFile).Split(' ')[0]} at the start" : text;
    }
}
