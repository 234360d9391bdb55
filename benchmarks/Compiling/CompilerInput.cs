using System.Text;

namespace FactGen.Benchmarks.Compiling;

/// <summary>One thing to compile: a folder with everything that the compiler is given, written once and compiled many times.</summary>
internal sealed class CompilerInput
{
    // The generator, and what it needs, as the package hands it to the compiler.
    private static readonly string[] s_factGen = ["FactGen.Generator.dll", "FactGen.Core.dll", "FactGen.YamlDotNet.dll"];

    private readonly string _folder;
    private readonly StringBuilder _arguments = new();

    public CompilerInput(string name, string parentFolder, int number)
    {
        Name = name;
        _folder = Directory.CreateDirectory(Path.Combine(parentFolder, $"{number}")).FullName;
        Add("/nologo");
        Add("/target:library");
        Add("/nostdlib+");
        Add("/deterministic+");
        Add("/optimize+");
        Add("/langversion:latest");
        Add("/nullable:enable");
        Add("/out:" + Output);
        Add("/doc:" + Path.ChangeExtension(Output, ".xml"));
        foreach (var reference in DotnetInstallation.Current.References.Append(OwnFile("FactGen.dll")))
        {
            Add("/reference:" + reference);
        }
    }

    /// <summary>What the table calls it.</summary>
    public string Name { get; }

    /// <summary>The assembly that comes out.</summary>
    public string Output => Path.Combine(_folder, "App.dll");

    private string ResponseFile => Path.Combine(_folder, "compile.rsp");

    public CompilerInput WithCode(string name, string code)
    {
        Add(Write(name, code));
        return this;
    }

    /// <summary>Adds the generator, the analyzers and fact files by path, with the settings that MSBuild would hand on.</summary>
    /// <param name="files">The fact files.</param>
    /// <param name="members">What ids become: the value of <c>FactGenMembers</c>.</param>
    public CompilerInput WithFactGen(IReadOnlyDictionary<string, string> files, string members = "all")
    {
        foreach (var assembly in s_factGen)
        {
            Add("/analyzer:" + OwnFile(assembly));
        }

        var settings = new StringBuilder("is_global = true\nbuild_property.RootNamespace = App\nbuild_property.AssemblyName = App\n");
        settings.Append("build_property.FactGenMembers = ").Append(members).Append('\n');
        settings.Append("build_property.ProjectDir = ").Append(_folder.Replace('\\', '/')).Append("/\n");
        foreach (var file in files)
        {
            var path = Write("facts/" + file.Key, file.Value);
            Add("/additionalfile:" + path);
            settings.Append('[').Append(path.Replace('\\', '/')).Append("]\nbuild_metadata.AdditionalFiles.FactGenKind = facts\n");
        }

        Add("/analyzerconfig:" + Write("build.globalconfig", settings.ToString()));
        return this;
    }

    /// <summary>Leaves the generator to run and the analyzers out.</summary>
    public CompilerInput WithoutAnalyzers()
    {
        Add("/skipanalyzers+");
        return this;
    }

    /// <summary>Compiles in a process of its own.</summary>
    public ProcessCost Compile()
    {
        File.WriteAllText(ResponseFile, _arguments.ToString());
        File.Delete(Output);
        var dotnet = DotnetInstallation.Current;
        var cost = MeasuredProcess.Run(dotnet.Host, ["exec", dotnet.Compiler, "/noconfig", "@" + ResponseFile]);
        return File.Exists(Output) ? cost : throw new BenchmarkException($"Compiling “{Name}” left no assembly.");
    }

    private static string OwnFile(string name) => Path.Combine(AppContext.BaseDirectory, name);

    private void Add(string argument) => _arguments.Append('"').Append(argument).Append("\"\n");

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
