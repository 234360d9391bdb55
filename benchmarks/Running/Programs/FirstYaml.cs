using System;
using System.Collections.Generic;
using System.IO;
using YamlDotNet.Serialization;

namespace App;

internal static class Program
{
    private static void Main(string[] args)
    {
        var all = new Dictionary<string, Dictionary<string, object>>(StringComparer.Ordinal);
        var reader = new DeserializerBuilder().Build();
        foreach (var path in Directory.EnumerateFiles(args[1], "*.yaml", SearchOption.AllDirectories))
        {
            using var text = File.OpenText(path);
            foreach (var section in reader.Deserialize<Dictionary<string, Dictionary<string, Dictionary<string, object>>>>(text))
            {
                foreach (var entry in section.Value)
                {
                    all[entry.Key] = entry.Value;
                }
            }
        }

        Ending.Tell((string)all[args[0]]["quote"]);
    }
}
