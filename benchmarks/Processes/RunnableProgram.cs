using System.Globalization;

namespace FactGen.Benchmarks.Processes;

/// <summary>A program that was compiled, to be started again and again.</summary>
internal sealed class RunnableProgram
{
    // No culture data: every program here would load the same, and none needs it.
    private const string RuntimeConfig = """
        {
          "runtimeOptions": {
            "tfm": "net{0}.0",
            "framework": { "name": "Microsoft.NETCore.App", "version": "{1}" },
            "configProperties": {
              "System.Globalization.Invariant": true,
              "System.GC.Concurrent": false,
              "System.Text.Json.JsonSerializer.IsReflectionEnabledByDefault": false
            }
          }
        }
        """;

    private readonly string _assembly;
    private readonly string[] _arguments;

    private RunnableProgram(string name, string assembly, string[] arguments)
    {
        Name = name;
        _assembly = assembly;
        _arguments = arguments;
    }

    /// <summary>What tables call it.</summary>
    public string Name { get; }

    public static RunnableProgram Of(CompilerInput input)
    {
        var version = Environment.Version;
        var config = RuntimeConfig
            .Replace("{0}", version.Major.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{1}", version.ToString(3), StringComparison.Ordinal);
        File.WriteAllText(Path.ChangeExtension(input.Output, ".runtimeconfig.json"), config);
        return new RunnableProgram(input.Name, input.Output, []);
    }

    /// <summary>The same program with arguments, under another name.</summary>
    public RunnableProgram With(string name, params string[] arguments) => new(name, _assembly, arguments);

    /// <summary>The same program beside a FactGen.dll that the just-in-time compiler compiles, in a folder of its own.</summary>
    public RunnableProgram JustInTime(string name)
    {
        var here = Path.GetDirectoryName(_assembly)!;
        var there = Directory.CreateDirectory(here + "-just-in-time").FullName;
        foreach (var file in Directory.EnumerateFiles(here).Where(file => Path.GetExtension(file) is ".dll" or ".json"))
        {
            File.Copy(file, Path.Combine(there, Path.GetFileName(file)), overwrite: true);
        }

        File.Copy(FactGenAssembly.JustInTime, Path.Combine(there, FactGenAssembly.Name), overwrite: true);
        return new RunnableProgram(name, Path.Combine(there, Path.GetFileName(_assembly)), _arguments);
    }

    /// <summary>Runs it to its end in a process of its own.</summary>
    /// <exception cref="BenchmarkException">It fails.</exception>
    public ProcessCost Run() => MeasuredProcess.Run(DotnetInstallation.Current.Host, ["exec", _assembly, .. _arguments]);
}
