using System.Globalization;
using FactGen.Core.Packs;
using FactGen.Core.Text;

namespace FactGen.Tool;

/// <summary>A file of the project.</summary>
/// <param name="FullPath">Where it lies.</param>
/// <param name="Path">How it is called: for facts the path relative to the project or the link, for a kept text the path below its folder.</param>
internal sealed record RequestedFile(string FullPath, string Path);

/// <summary>
/// What is to be verified, as MSBuild writes it: a key and its value on each line, <c>as</c> belonging to the line above it.
/// Every file is listed, so that what counts as a fact file or a kept text is decided in one place for compiler and command line.
/// </summary>
internal sealed record VerifyRequest(
    string Project, string LockPath, int? Vetters, IReadOnlyList<RequestedFile> Facts, IReadOnlyList<RequestedFile> Snapshots)
{
    /// <summary>The name of the fact package that the project is itself; empty where the request does not tell.</summary>
    public string OwnPack { get; init; } = "";

    /// <summary>Where the assemblies lie that the project references, fact packages among them.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Reads a request.</summary>
    /// <exception cref="FormatException">A line is not understood, or the project or the lock is missing.</exception>
    public static VerifyRequest Read(IEnumerable<string> lines)
    {
        string? project = null, lockPath = null;
        var ownPack = "";
        var references = new List<string>();
        int? vetters = null;
        var facts = new List<RequestedFile>();
        var snapshots = new List<RequestedFile>();
        List<RequestedFile>? last = null;
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            var (key, value) = Split(line);
            switch (key)
            {
                case "project":
                    project = value;
                    break;
                case "lock":
                    lockPath = value;
                    break;
                case "assembly":
                    ownPack = PackName.Of(value);
                    break;
                case "reference":
                    references.Add(value);
                    break;
                case "vetters":
                    vetters = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw NotUnderstood(line);
                    break;
                case "fact":
                    (last = facts).Add(new RequestedFile(value, value));
                    break;
                case "snapshot":
                    (last = snapshots).Add(new RequestedFile(value, value));
                    break;
                case "as" when last is not null:
                    last[^1] = last[^1] with { Path = ItemPath.Decode(value).Replace('\\', '/') };
                    break;
                default:
                    throw NotUnderstood(line);
            }
        }

        return new VerifyRequest(
            project ?? throw new FormatException("it names no project."),
            lockPath ?? throw new FormatException("it names no lock."),
            vetters,
            facts,
            snapshots)
        {
            OwnPack = ownPack,
            References = references,
        };
    }

    private static (string Key, string Value) Split(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? (line, "") : (line[..space], line[(space + 1)..]);
    }

    private static FormatException NotUnderstood(string line) => new($"the line `{line}` is not understood.");
}
