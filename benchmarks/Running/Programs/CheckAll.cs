using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using FactGen.Core.Model;
using FactGen.Core.Quotes;
using FactGen.Core.Rules;

namespace App;

/// <summary>Reads a project's files as FactGen does, and checks every rule and every quote.</summary>
internal static class Program
{
    private static void Main(string[] args)
    {
        var corpus = new Corpus(Files(Path.Combine(args[0], "facts")).Select(file => new CorpusFile(file.Name, FactFile.Read(File.ReadAllText(file.Path)))));
        var snapshots = Files(Path.Combine(args[0], "snapshots")).Select(file =>
        {
            var bytes = File.ReadAllBytes(file.Path);
            return Snapshot.Read(file.Name, System.Text.Encoding.UTF8.GetString(bytes), Convert.ToHexString(SHA256.HashData(bytes)));
        });
        Console.Out.Write($"{CorpusChecker.Check(corpus.HeldAgainst(new Evidence(snapshots))).Count}\n");
    }

    private static IEnumerable<(string Path, string Name)> Files(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => (path, Path.GetRelativePath(folder, path).Replace('\\', '/')))
        : [];
}
