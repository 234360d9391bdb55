using System.Diagnostics;
using System.Runtime.InteropServices;

namespace FactGen.Benchmarks.Processes;

/// <summary>The .NET that this program runs on: its compiler and the assemblies that programs are compiled against.</summary>
internal sealed class DotnetInstallation
{
    private static readonly Lazy<DotnetInstallation> s_current = new(Find);

    private DotnetInstallation(string host, string sdkVersion, string compiler, string references)
    {
        Host = host;
        SdkVersion = sdkVersion;
        Compiler = compiler;
        References = [.. Directory.EnumerateFiles(references, "*.dll").Order(StringComparer.Ordinal)];
    }

    /// <exception cref="BenchmarkException">The compiler or the reference assemblies are not where an SDK keeps them.</exception>
    public static DotnetInstallation Current => s_current.Value;

    /// <summary>The <c>dotnet</c> executable.</summary>
    public string Host { get; }

    /// <summary>The SDK that this repository's <c>global.json</c> chooses.</summary>
    public string SdkVersion { get; }

    /// <summary>Its <c>csc.dll</c>: run by itself it is one process, without MSBuild and without the compiler server.</summary>
    public string Compiler { get; }

    /// <summary>The reference assemblies of the runtime.</summary>
    public IReadOnlyList<string> References { get; }

    /// <summary>The source generator of System.Text.Json, which comes with the reference assemblies.</summary>
    /// <exception cref="BenchmarkException">It is not there.</exception>
    public string JsonGenerator
    {
        get
        {
            // <pack>/<version>/ref/net10.0/System.Runtime.dll
            var version = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(References[0])!, "..", ".."));
            var path = Path.Combine(version, "analyzers", "dotnet", "cs", "System.Text.Json.SourceGeneration.dll");
            return File.Exists(path) ? path : throw new BenchmarkException("The SDK has no source generator for System.Text.Json.");
        }
    }

    private static DotnetInstallation Find()
    {
        // <root>/shared/Microsoft.NETCore.App/<version>/
        var root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        var host = Path.Combine(root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        var version = AskForVersion(host);
        var compiler = Path.Combine(root, "sdk", version, "Roslyn", "bincore", "csc.dll");
        if (!File.Exists(compiler))
        {
            throw new BenchmarkException($"The SDK {version} has no compiler at Roslyn/bincore/csc.dll.");
        }

        return new DotnetInstallation(host, version, compiler, FindReferences(root));
    }

    private static string FindReferences(string root)
    {
        var framework = $"net{Environment.Version.Major}.0";
        var pack = Path.Combine(root, "packs", "Microsoft.NETCore.App.Ref");
        var newest = Directory.Exists(pack)
            ? Directory.EnumerateDirectories(pack)
                .Select(directory => Path.Combine(directory, "ref", framework))
                .Where(Directory.Exists)
                .Max(StringComparer.Ordinal)
            : null;
        return newest ?? throw new BenchmarkException($"The SDK has no reference assemblies for {framework}: packs/Microsoft.NETCore.App.Ref is missing.");
    }

    private static string AskForVersion(string host)
    {
        using var process = Process.Start(new ProcessStartInfo(host, "--version") { RedirectStandardOutput = true, WorkingDirectory = Repository.Root })!;
        var version = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return process.ExitCode == 0 ? version : throw new BenchmarkException("`dotnet --version` failed: is the SDK that global.json asks for installed?");
    }
}
