using System;
using System.IO;
using YamlDotNet.Core;

namespace App;

/// <summary>Reads a project's files and does nothing with them: their bytes, their text, or their YAML as events; kept articles as text.</summary>
internal static class Program
{
    private static void Main(string[] args)
    {
        var (how, project) = (args[0], args[1]);
        var count = 0L;
        foreach (var path in Directory.EnumerateFiles(Path.Combine(project, "facts"), "*", SearchOption.AllDirectories))
        {
            count += how switch
            {
                "bytes" => File.ReadAllBytes(path).Length,
                "text" => File.ReadAllText(path).Length,
                _ => Events(path),
            };
        }

        var snapshots = Path.Combine(project, "snapshots");
        foreach (var path in Directory.Exists(snapshots) ? Directory.EnumerateFiles(snapshots) : [])
        {
            count += how == "bytes" ? File.ReadAllBytes(path).Length : File.ReadAllText(path).Length;
        }

        Console.Out.Write($"{count}\n");
    }

    private static long Events(string path)
    {
        // All of it first, as a compiler has it.
        var parser = new Parser(new StringReader(File.ReadAllText(path)));
        var events = 0L;
        while (parser.MoveNext())
        {
            events++;
        }

        return events;
    }
}
