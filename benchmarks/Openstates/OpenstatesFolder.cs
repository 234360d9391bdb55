using YamlDotNet.RepresentationModel;

namespace FactGen.Benchmarks.Openstates;

/// <summary>A copy of the openstates/people repository.</summary>
internal static class OpenstatesFolder
{
    private static readonly string[] s_kinds = ["committees", "executive", "legislature", "municipalities", "retired"];

    /// <summary>The files that hold an entity each, from the root with <c>/</c>, in ordinal order. <c>data/al/municipalities.yml</c> and the like list places and are none.</summary>
    /// <exception cref="UsageException">The folder is no such copy.</exception>
    public static IReadOnlyList<string> EntityFiles(string root)
    {
        var data = Path.Combine(root, "data");
        if (!Directory.Exists(data))
        {
            throw new UsageException($"{root} has no folder `data`: it is no copy of openstates/people.");
        }

        return
        [
            .. Directory.EnumerateFiles(data, "*", SearchOption.AllDirectories)
                .Where(path => Path.GetExtension(path) is ".yml" or ".yaml")
                .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
                .Where(path => path.Split('/') is [_, _, var kind, _] && s_kinds.Contains(kind, StringComparer.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="BenchmarkException">It is no mapping with an id and a name.</exception>
    public static OpenstatesEntity Read(string root, string file)
    {
        using var text = File.OpenText(Path.Combine(root, file));
        var stream = new YamlStream();
        stream.Load(text);
        return stream.Documents is [{ RootNode: YamlMappingNode map }] ? new OpenstatesEntity(file, map) : throw new BenchmarkException($"{file} is no mapping.");
    }

    /// <summary>
    /// Whether a file cites nothing, told from its lines alone, so that neither of the readers that are compared is asked: no line
    /// <c>sources:</c> at the margin that is followed by an item.
    /// </summary>
    public static bool CitesNothing(string root, string file)
    {
        var isInSources = false;
        foreach (var line in File.ReadLines(Path.Combine(root, file)))
        {
            var content = line.TrimStart();
            if (isInSources && content.StartsWith('-'))
            {
                return false;
            }

            if (content.Length > 0 && line[0] != ' ' && content[0] is not ('-' or '#'))
            {
                isInSources = line.TrimEnd() == "sources:";
            }
        }

        return true;
    }
}
