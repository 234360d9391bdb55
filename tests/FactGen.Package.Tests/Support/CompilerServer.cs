namespace FactGen.Package.Tests.Support;

/// <summary>
/// The compiler as a server, as the SDK runs it for users: without it, every build here would spend most of its time on starting a compiler. It is
/// one that only this test run knows, and ends with it.
/// </summary>
internal static class CompilerServer
{
    private static readonly string s_name = $"factgen-{Guid.NewGuid():N}";

    public static void UseIn(IDictionary<string, string?> environment)
    {
        environment["UseSharedCompilation"] = "true";
        environment["SharedCompilationId"] = s_name;
    }

    /// <summary>Asks it to end. Where that fails, it ends by itself after some minutes without a build.</summary>
    public static void Stop()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Any.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""");
        var compiler = Path.Combine(
            Dotnet.Run(folder.FullPath, "msbuild", "Any.csproj", "-getProperty:RoslynTargetsPath").Output.Trim(), "bincore", "VBCSCompiler.dll");
        if (File.Exists(compiler))
        {
            Dotnet.Run(folder.FullPath, "exec", compiler, "-shutdown", $"-pipename:{s_name}");
        }
    }
}
