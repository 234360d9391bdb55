namespace FactGen.Package.Tests.Support;

/// <summary>This repository, and clean copies of what the package is made of.</summary>
internal static class Repository
{
    private static readonly string[] _copiedFolders = ["generator", "facts", "templates"];
    private static readonly string[] _builtFolders = ["bin", "obj"];

    private static readonly string _root = FindRoot();

    /// <summary>Copies the sources as a fresh clone would have them: nothing built, and no repository around them.</summary>
    public static void CopyTo(string destination)
    {
        foreach (var file in Directory.EnumerateFiles(_root).Where(file => Path.GetFileName(file) is not ".git" && Path.GetExtension(file) is not ".sln"))
        {
            File.Copy(file, Path.Combine(destination, Path.GetFileName(file)), overwrite: true);
        }

        foreach (var folder in _copiedFolders)
        {
            CopyFolder(Path.Combine(_root, folder), Path.Combine(destination, folder));
        }
    }

    private static void CopyFolder(string source, string destination)
    {
        Directory.CreateDirectory(destination);
        foreach (var file in Directory.EnumerateFiles(source))
        {
            File.Copy(file, Path.Combine(destination, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(source))
        {
            var name = Path.GetFileName(folder);
            if (!_builtFolders.Contains(name))
            {
                CopyFolder(folder, Path.Combine(destination, name));
            }
        }
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "FactGen.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests run inside the repository, below FactGen.sln.");
    }
}
