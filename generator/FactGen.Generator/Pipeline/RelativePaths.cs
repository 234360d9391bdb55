namespace FactGen.Generator.Pipeline;

/// <summary>Paths as text. The generator asks no file system, and no output may depend on where a clone lies.</summary>
internal static class RelativePaths
{
    /// <summary>
    /// The path of <paramref name="file"/> seen from <paramref name="directory"/>, with <c>/</c>; the file's name where the two have nothing in
    /// common (another drive).
    /// </summary>
    public static string Relative(string directory, string file)
    {
        var from = directory.Replace('\\', '/').Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        var to = file.Replace('\\', '/').Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        var common = 0;
        while (common < from.Length && common < to.Length - 1 && string.Equals(from[common], to[common], ComparisonFor(from[common])))
        {
            common++;
        }

        if (common == 0)
        {
            return to.Length == 0 ? file : to[to.Length - 1];
        }

        return string.Join("/", Enumerable.Repeat("..", from.Length - common).Concat(to.Skip(common)));
    }

    // `C:` and `c:` are one drive; everything else is compared as written.
    private static StringComparison ComparisonFor(string part) =>
        part.Length == 2 && part[1] == ':' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
}
