namespace FactGen.Package.Tests.Support;

/// <summary>A folder outside the repository, gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder()
    {
        FullPath = Directory.CreateTempSubdirectory("factgen-").FullName;

        // Whatever lies in the folders above is not to reach the projects in here.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(".editorconfig", "root = true");
    }

    public string FullPath { get; }

    public string Combine(string relativePath) => Path.Combine(FullPath, relativePath);

    public void Write(string relativePath, string text)
    {
        var path = Combine(relativePath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(FullPath, recursive: true);
        }
        catch (IOException)
        {
            // A compiler server may still hold a file; the system clears its temporary folder.
        }
        catch (UnauthorizedAccessException)
        {
        }
    }
}
