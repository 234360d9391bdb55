using System.Text;

namespace FactGen.Tool;

/// <summary>The lock on disk.</summary>
internal static class LockFile
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Whether the text is a lock, however damaged: FactGenLock may name another file by mistake, and that is not to be lost.
    /// </summary>
    public static bool IsLock(string text) =>
        string.IsNullOrWhiteSpace(text) || text.Split('\n').Any(line => line.TrimStart().StartsWith("factgen.lock ", StringComparison.Ordinal));

    /// <summary>
    /// Writes the lock in one step, so that nobody ever sees half of one. The bytes are the same on every machine, whatever its line ends.
    /// </summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It cannot be written.</exception>
    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var draft = path + ".new";
        File.WriteAllText(draft, text, s_utf8);
        File.Move(draft, path, overwrite: true);
    }
}
