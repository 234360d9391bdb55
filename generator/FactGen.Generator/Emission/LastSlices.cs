using FactGen.Generator.Pipeline;

namespace FactGen.Generator.Emission;

/// <summary>
/// The slice of each file that was emitted last: after an edit, most of what the file becomes is taken from there. What comes out is what a fresh
/// emission gives, so that nobody can tell.
/// </summary>
internal static class LastSlices
{
    private static readonly LastByPath<FileSlice> s_byPath = new();

    /// <summary>The slice of the file at that path that was emitted last; null where none is known.</summary>
    public static FileSlice? Find(string path) => s_byPath.Find(path);

    /// <summary>Says that <paramref name="slice"/> was emitted.</summary>
    public static void Remember(FileSlice slice) => s_byPath.Remember(slice.Path, slice);
}
