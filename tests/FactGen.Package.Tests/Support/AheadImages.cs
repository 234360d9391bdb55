using System.Reflection;

namespace FactGen.Package.Tests.Support;

/// <summary>The files of the package that hold FactGen.dll as machine code, beside the one in lib that holds none.</summary>
internal static class AheadImages
{
    // The SDK's own word for the machine, from the project file; and the property that does without, which MSBuild takes from the environment as well.
    private static readonly bool s_areMade =
        typeof(AheadImages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "SdkRuntimeIdentifier").Value == "linux-x64"
        && Environment.GetEnvironmentVariable("FactGenAhead") is null or "" or "true";

    /// <summary>Their paths in the package, in ordinal order: none where the machine cannot make them.</summary>
    public static IReadOnlyList<string> Paths => s_areMade
        ? ["runtimes/linux-x64/lib/net10.0/FactGen.dll", "runtimes/linux-x64/lib/net8.0/FactGen.dll", "runtimes/linux-x64/lib/net9.0/FactGen.dll"]
        : [];

    /// <summary>Whether an app on this machine is given one.</summary>
    public static bool AreForThisMachine => Paths.Count > 0;
}
