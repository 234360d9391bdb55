using System.Diagnostics;
using System.Runtime.InteropServices;

namespace FactGen.Benchmarks.Processes;

/// <summary>What a process took from start to end.</summary>
/// <param name="Cpu">Seconds of processor time, user and system together, of all its threads.</param>
/// <param name="Wall">Seconds on the clock.</param>
/// <param name="PeakBytes">The most memory that it held at once, looked at every few milliseconds.</param>
/// <param name="Output">What it printed.</param>
internal sealed record ProcessCost(double Cpu, double Wall, long PeakBytes, string Output);

/// <summary>Runs a process and says what it took. One at a time: on Unix the system counts the processor time of all ended children together.</summary>
internal static class MeasuredProcess
{
    private const int MillisecondsBetweenLooks = 20;

    /// <exception cref="BenchmarkException">The process failed: what it printed is in the message.</exception>
    public static ProcessCost Run(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        var before = OperatingSystem.IsWindows() ? 0 : CpuOfEndedChildren();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var peak = 0L;
        do
        {
            peak = Math.Max(peak, PeakOf(process));
        }
        while (!process.WaitForExit(MillisecondsBetweenLooks));
        var wall = clock.Elapsed.TotalSeconds;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new BenchmarkException($"{program} failed, so there is nothing to measure:\n{FirstErrors(output.Result + errors.Result)}");
        }

        var cpu = OperatingSystem.IsWindows() ? process.TotalProcessorTime.TotalSeconds : CpuOfEndedChildren() - before;
        return new ProcessCost(cpu, wall, peak, output.Result);
    }

    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It has just ended.
            return 0;
        }
    }

    private static string FirstErrors(string output)
    {
        var errors = output.Split('\n').Where(line => line.Contains("error", StringComparison.Ordinal)).Take(10).ToArray();
        return errors.Length > 0 ? string.Join('\n', errors) : output;
    }

    private static double CpuOfEndedChildren()
    {
        if (GetResourceUsage(OfChildren, out var usage) != 0)
        {
            throw new BenchmarkException("The system does not say how much processor time ended processes took.");
        }

        return usage.UserSeconds + usage.SystemSeconds + ((Microseconds(usage.UserMicroseconds) + Microseconds(usage.SystemMicroseconds)) / 1e6);
    }

    // 64 bits on Linux; on macOS 32 bits and 32 of padding.
    private static double Microseconds(long field) => OperatingSystem.IsMacOS() ? (int)field : field;

    private const int OfChildren = -1;

    [DllImport("libc", EntryPoint = "getrusage")]
    private static extern int GetResourceUsage(int who, out ResourceUsage usage);

    // struct rusage on 64-bit systems: two times, then fourteen counters that are of no interest here.
    [StructLayout(LayoutKind.Sequential, Size = (4 + 14) * sizeof(long))]
    private struct ResourceUsage
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long SystemSeconds;
        public long SystemMicroseconds;
    }
}
