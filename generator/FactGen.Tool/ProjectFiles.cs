using System.Security.Cryptography;
using System.Text;
using FactGen.Core.Model;
using FactGen.Core.Quotes;
using FactGen.Core.Rules;

namespace FactGen.Tool;

/// <summary>Reads the files of a project as the compiler would, so that both doors find the same.</summary>
internal static class ProjectFiles
{
    /// <summary>A fact file; one that cannot be read has a finding that says so.</summary>
    public static CorpusFile ReadFacts(RequestedFile file)
    {
        var text = TryRead(file.FullPath) is { } bytes ? Decode(bytes) : null;
        return new CorpusFile(file.Path, text is null ? FactFile.Unreadable() : FactFile.Read(text));
    }

    /// <summary>A kept text; one that cannot be read says why.</summary>
    public static Snapshot ReadSnapshot(RequestedFile file)
    {
        var bytes = TryRead(file.FullPath);
        return bytes is null
            ? Snapshot.Read(file.Path, text: null)
            : Snapshot.Read(file.Path, Decode(bytes), Convert.ToHexString(SHA256.HashData(bytes)));
    }

    /// <summary>The text of the lock; null where there is none.</summary>
    /// <exception cref="IOException">It is there and cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It is there and cannot be read.</exception>
    public static string? ReadLock(string path) => Path.Exists(path) ? Decode(File.ReadAllBytes(path)) : null;

    private static byte[]? TryRead(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // UTF-8, or what a byte order mark says. What is neither gets U+FFFD for each wrong byte, which the engine points out.
    private static string Decode(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }
}
