using System.Text;

namespace FactGen.Benchmarks.Processes;

/// <summary>One thing to compile: a folder with everything that the compiler is given, written once and compiled many times.</summary>
internal sealed class CompilerInput
{
    // The generator, and what it needs, as the package hands it to the compiler.
    private static readonly string[] s_factGen = ["FactGen.Generator.dll", "FactGen.Core.dll", "FactGen.YamlDotNet.dll"];

    private readonly string _folder;
    private readonly StringBuilder _arguments = new();
    private readonly List<string> _beside = [];

    /// <param name="name">What tables call it.</param>
    /// <param name="parentFolder">Where its folder is made.</param>
    /// <param name="isProgram">Whether it is a program rather than a library.</param>
    public CompilerInput(string name, string parentFolder, bool isProgram = false)
    {
        Name = name;
        _folder = Directory.CreateDirectory(Path.Combine(parentFolder, string.Concat(name.Select(c => char.IsLetterOrDigit(c) ? c : '-')))).FullName;
        Add("/nologo");
        Add(isProgram ? "/target:exe" : "/target:library");
        Add("/nostdlib+");
        Add("/deterministic+");
        Add("/optimize+");
        Add("/langversion:latest");
        Add("/nullable:enable");
        Add("/out:" + Output);
        Add("/doc:" + Path.ChangeExtension(Output, ".xml"));
        foreach (var reference in DotnetInstallation.Current.References)
        {
            Add("/reference:" + reference);
        }

        Add("/reference:" + FactGenAssembly.JustInTime);
    }

    /// <summary>What the table calls it.</summary>
    public string Name { get; }

    /// <summary>The assembly that comes out.</summary>
    public string Output => Path.Combine(_folder, "App.dll");

    /// <summary>Where it and its output lie.</summary>
    public string Folder => _folder;

    private string ResponseFile => Path.Combine(_folder, "compile.rsp");

    public CompilerInput WithCode(string name, string code)
    {
        Add(Write(name, code));
        return this;
    }

    /// <summary>References an assembly that lies beside this program, and puts it beside the output.</summary>
    public CompilerInput WithReference(string assembly)
    {
        Add("/reference:" + OwnFile(assembly));
        _beside.Add(OwnFile(assembly));
        return this;
    }

    /// <summary>Adds a generator or an analyzer.</summary>
    public CompilerInput WithAnalyzer(string path)
    {
        Add("/analyzer:" + path);
        return this;
    }

    /// <summary>Adds the generator, the analyzers, and the files of a corpus that lies on disk, with the settings that MSBuild would hand on.</summary>
    /// <param name="project">The folder with <c>facts</c>, and <c>snapshots</c> if texts are kept; null for a project without facts.</param>
    /// <param name="members">What ids become: the value of <c>FactGenMembers</c>.</param>
    public CompilerInput WithFactGen(string? project, string members = "all")
    {
        foreach (var assembly in s_factGen)
        {
            WithAnalyzer(OwnFile(assembly));
        }

        var settings = new StringBuilder("is_global = true\nbuild_property.RootNamespace = App\nbuild_property.AssemblyName = App\n");
        settings.Append("build_property.FactGenMembers = ").Append(members).Append('\n');
        settings.Append("build_property.ProjectDir = ").Append((project ?? _folder).Replace('\\', '/')).Append("/\n");
        if (project is not null)
        {
            AddFiles(settings, Path.Combine(project, "facts"), "facts");
            AddFiles(settings, Path.Combine(project, "snapshots"), "snapshot");
        }

        Add("/analyzerconfig:" + Write("build.globalconfig", settings.ToString()));
        return this;
    }

    private void AddFiles(StringBuilder settings, string folder, string kind)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            Add("/additionalfile:" + path);
            settings.Append('[').Append(path.Replace('\\', '/')).Append("]\nbuild_metadata.AdditionalFiles.FactGenKind = ").Append(kind);
            settings.Append("\nbuild_metadata.AdditionalFiles.FactGenPath = ").Append(Path.GetRelativePath(folder, path).Replace('\\', '/')).Append('\n');
        }
    }

    /// <summary>Leaves the generator to run and the analyzers out, and says so as MSBuild does.</summary>
    public CompilerInput WithoutAnalyzers()
    {
        Add("/skipanalyzers+");
        Add("/analyzerconfig:" + Write("analyzers.globalconfig", "is_global = true\nbuild_property.RunAnalyzers = false\n"));
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

    /// <summary>Compiles it and puts beside the program what it needs to run.</summary>
    public RunnableProgram CompileToRun()
    {
        Compile();
        foreach (var assembly in _beside.Prepend(FactGenAssembly.Packed))
        {
            File.Copy(assembly, Path.Combine(_folder, Path.GetFileName(assembly)), overwrite: true);
        }

        return RunnableProgram.Of(this);
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
