using System.Globalization;
using System.Text;
using FactGen.Core.Text;
using FactGen.Generator.Pipeline;

namespace FactGen.Generator.Emission;

/// <summary>
/// Names for the emitted files. Two files of one name, in any case of letters, would cost all output (CS8785): a bucket with one file is named
/// after it with its whole hash, which no other bucket can have; a bucket with several by its number, which stands early in the name: at every keystroke
/// Roslyn compares each name with all others, and the first eight characters at once.
/// </summary>
internal static class HintNames
{
    private const int MostOfPath = 100;

    /// <summary>The file of <c>Facts</c> itself.</summary>
    public const string Facts = "Facts.g.cs";

    /// <summary>The file of the hidden class through which other packs reach this one.</summary>
    public const string Accessor = "FactPack.g.cs";

    /// <summary>The file of the typed ids. No other name ends like it: those of buckets end in a number.</summary>
    public const string TypedIds = "Facts.Id.g.cs";

    /// <summary>The file of a bucket.</summary>
    public static string Of(Bucket bucket)
    {
        if (bucket.Files.Count != 1)
        {
            return string.Format(CultureInfo.InvariantCulture, "facts-{0:x2}.g.cs", bucket.Number);
        }

        var path = bucket.Files[0].Path;
        return string.Format(CultureInfo.InvariantCulture, "{0}-{1:x8}.g.cs", Sanitize(path), Fnv.Hash32(path));
    }

    /// <summary>The file of a segment of the index. No file that is named after a path ends like it, nor after a bucket.</summary>
    public static string Of(Segment segment) => string.Format(CultureInfo.InvariantCulture, "facts.index{0}.g.cs", segment.Number);

    // The end of a long path says more than its beginning.
    private static string Sanitize(string path)
    {
        var name = new StringBuilder(path.Length);
        foreach (var c in path.Length > MostOfPath ? path.Substring(path.Length - MostOfPath) : path)
        {
            name.Append(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.' ? c : c == '/' ? '.' : '_');
        }

        return name.ToString().TrimStart('.');
    }
}
