using FactGen.Benchmarks.Compiling;
using FactGen.Benchmarks.Corpora;
using FactGen.Benchmarks.Processes;

namespace FactGen.Benchmarks.Running;

/// <summary>The programs that are measured: the sources in <c>Programs/</c>, each compiled with what it needs.</summary>
internal static class Programs
{
    public static CompilerInput Empty(string folder) => Create("empty program", folder, "Empty.cs");

    /// <param name="name">What the table calls it.</param>
    /// <param name="folder">Where it is made.</param>
    /// <param name="project">The folder of its corpus.</param>
    /// <param name="members">What its ids become.</param>
    /// <param name="code">Its source.</param>
    public static CompilerInput FactGen(string name, string folder, string project, string members, string code = "FirstFact.cs") =>
        Create(name, folder, code).WithFactGen(project, members).WithoutAnalyzers();

    /// <param name="name">What the table calls it.</param>
    /// <param name="folder">Where it is made.</param>
    /// <param name="corpus">The corpus that it spells out.</param>
    /// <param name="first">The id of the statement that it looks at.</param>
    public static CompilerInput ByHand(string name, string folder, BenchmarkCorpus corpus, string first)
    {
        var input = new CompilerInput(name, folder, isProgram: true).WithCode("Ending.cs", Source("Programs/Ending.cs"));
        foreach (var file in HandWrittenCode.Of(corpus))
        {
            input.WithCode(file.Name, file.Code);
        }

        return input.WithCode("FirstByHand.cs", Source("Programs/FirstByHand.cs").Replace("FIRST", HandWrittenCode.MemberOf(first, "statements") + ".Quote!", StringComparison.Ordinal));
    }

    public static CompilerInput Json(string name, string folder) =>
        Create(name, folder, "FirstJson.cs").WithAnalyzer(DotnetInstallation.Current.JsonGenerator);

    public static CompilerInput Yaml(string name, string folder) => Create(name, folder, "FirstYaml.cs").WithReference("YamlDotNet.dll");

    public static CompilerInput Sqlite(string name, string folder) => Create(name, folder, "FirstSqlite.cs").WithCode("Sqlite.cs", Source("Sqlite.cs"));

    /// <summary>Reads files and does nothing with them; how, its first argument says.</summary>
    public static CompilerInput Reading(string folder) => new CompilerInput("reading", folder, isProgram: true).WithCode("ReadFiles.cs", Source("Programs/ReadFiles.cs")).WithReference("YamlDotNet.dll");

    /// <summary>Reads files and checks all that FactGen checks.</summary>
    public static CompilerInput Checking(string folder) => new CompilerInput("checking", folder, isProgram: true)
        .WithCode("CheckAll.cs", Source("Programs/CheckAll.cs")).WithReference("FactGen.Core.dll").WithReference("FactGen.YamlDotNet.dll");

    public static CompilerInput Query(string folder, string project) =>
        FactGen("queries", folder, project, "none", "Query.cs").WithCode("Sqlite.cs", Source("Sqlite.cs"));

    private static CompilerInput Create(string name, string folder, string code) =>
        new CompilerInput(name, folder, isProgram: true).WithCode("Ending.cs", Source("Programs/Ending.cs")).WithCode(code, Source("Programs/" + code));

    private static string Source(string path) => File.ReadAllText(Path.Combine(Repository.Root, "benchmarks", "Running", path));
}
