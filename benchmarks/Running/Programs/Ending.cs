using System;
using System.Runtime;

namespace App;

/// <summary>What every program ends with, so that none pays for it alone: what it found, so that nothing is skipped, and what it took.</summary>
internal static class Ending
{
    public static void Tell(string? found)
    {
        // Before the line itself is made.
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var workingSet = Environment.WorkingSet;
        var compiling = JitInfo.GetCompilationTime();
        var methods = JitInfo.GetCompiledMethodCount();
        Console.Out.Write($"{found?.Length ?? 0} {allocated} {workingSet} {compiling.Ticks} {methods}\n");
    }
}
