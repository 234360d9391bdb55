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
    private static readonly LastByPath<FactFile> s_byPath = new();

    // While somebody types, nearly every other text has a mistake, and nothing can be taken from it; the one before lives as long as it does.
    private static readonly ConditionalWeakTable<FactFile, FactFile> s_before = new();

    /// <summary>Reads the text of the file at that path.</summary>
    public static FactFile Read(string path, FileText text, CancellationToken cancellationToken)
    {
        var before = s_byPath.Find(path);
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
        if (read.IsReusable)
        {
            s_byPath.Remember(path, read);
        }
    }
}
