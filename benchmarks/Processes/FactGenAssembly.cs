namespace FactGen.Benchmarks.Processes;

/// <summary>The library that programs with facts run with, as the package gives it to them.</summary>
internal static class FactGenAssembly
{
    public const string Name = "FactGen.dll";

    // Where the project file puts it.
    private static readonly string s_ahead = Path.Combine(AppContext.BaseDirectory, "ahead", Name);

    /// <summary>Whether programs are given one that is compiled ahead, as on the systems that the package holds one for.</summary>
    public static bool IsAhead => File.Exists(s_ahead);

    /// <summary>What an app here is given.</summary>
    public static string Packed => IsAhead ? s_ahead : JustInTime;

    /// <summary>What everybody is compiled against, and apps on other systems are given: it is compiled when it runs.</summary>
    public static string JustInTime => Path.Combine(AppContext.BaseDirectory, Name);
}
