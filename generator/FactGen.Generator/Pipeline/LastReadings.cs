using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using FactGen.Core.Model;
using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>
/// What was read of each file last, as long as somebody holds it: after an edit, most of the file is taken from there. By path, since an editor
/// hands over a new text and says nothing of the one before. What is read so is what a fresh reading gives, so that nobody can tell.
/// </summary>
internal static class LastReadings
{
    private const int FewFiles = 1024;

    private static readonly ConcurrentDictionary<string, WeakReference<FactFile>> s_byPath = new(StringComparer.Ordinal);

    // While somebody types, nearly every other text has a mistake, and nothing can be taken from it; the one before lives as long as it does.
    private static readonly ConditionalWeakTable<FactFile, FactFile> s_before = new();
    private static int s_mostPaths = FewFiles;

    /// <summary>Reads the text of the file at that path.</summary>
    public static FactFile Read(string path, FileText text, CancellationToken cancellationToken)
    {
        var before = s_byPath.TryGetValue(path, out var known) && known.TryGetTarget(out var last) ? last : null;
        var read = before is null ? FactFile.Read(text, cancellationToken) : FactFile.ReadAgain(text, before, cancellationToken);
        if (!read.IsReusable)
        {
            if (before is not null)
            {
                s_before.Add(read, before);
            }
        }
        else
        {
            Remember(path, read);
        }

        return read;
    }

    /// <summary>Says that <paramref name="read"/> is what the next edit of the file at that path will be made to, be it read now or before.</summary>
    public static void Remember(string path, FactFile read)
    {
        if (read.IsReusable && !(s_byPath.TryGetValue(path, out var known) && known.TryGetTarget(out var last) && ReferenceEquals(last, read)))
        {
            s_byPath[path] = new WeakReference<FactFile>(read);
            ForgetTheDead();
        }
    }

    // A compiler server sees many projects. Each time that twice as many paths are known as were alive before, it is looked which still are.
    private static void ForgetTheDead()
    {
        if (s_byPath.Count <= Volatile.Read(ref s_mostPaths))
        {
            return;
        }

        foreach (var file in s_byPath)
        {
            if (!file.Value.TryGetTarget(out _))
            {
                s_byPath.TryRemove(file.Key, out _);
            }
        }

        Volatile.Write(ref s_mostPaths, Math.Max(FewFiles, 2 * s_byPath.Count));
    }
}
