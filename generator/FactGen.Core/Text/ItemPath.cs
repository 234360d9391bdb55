namespace FactGen.Core.Text;

/// <summary>Paths as the MSBuild files hand them over.</summary>
public static class ItemPath
{
    /// <summary>
    /// Undoes what they encode: <c>%</c>, and the characters that begin a comment in the <c>.editorconfig</c> format, which carries paths to the
    /// compiler.
    /// </summary>
    public static string Decode(string path) => path.Replace("%23", "#").Replace("%3B", ";").Replace("%25", "%");
}
