using FactGen.Package.Tests.Support;

namespace FactGen.Package.Tests;

/// <summary>What the templates make, as a user makes it.</summary>
public sealed class TemplateTests(PackedFactGen package) : IClassFixture<PackedFactGen>
{
    [Fact]
    public void What_the_templates_make_builds_packs_and_runs()
    {
        // The packs of the SDK's older frameworks come from the machine's feeds.
        using var workshop = new Workshop(package, Feeds.LocalAndMachine);
        var hive = workshop.PathOf("hive");
        Dotnet.Run(package.Sources, "pack", "templates", "-c", "Release", $"-p:Version={package.Version}", "-o", workshop.Feed).Succeeded();
        New("install", Path.Combine(workshop.Feed, $"FactGen.Templates.{package.Version}.nupkg"));

        New("factpack", "-n", "my-facts");
        New("factapp", "-n", "My App 2.0");
        New("factpack", "-n", "Quay.Facts");
        New("factpack", "-n", "2d Facts (very.good)", "--License", "CC0-1.0", "--Framework", "net10.0");

        Assert.Equal(
            [".github/workflows/build.yml", ".gitignore", ".globalconfig", "README.md", "facts/example.yaml", "my-facts.csproj"],
            FilesOf("my-facts"));
        Assert.Equal([".gitignore", "My App 2.0.csproj", "Program.cs", "facts/example.yaml"], FilesOf("My App 2.0"));
        Assert.Equal(Read("my-facts/facts/example.yaml"), Read("My App 2.0/facts/example.yaml"));
        var named = Read("2d Facts (very.good)/2d Facts (very.good).csproj");
        Assert.Contains("<PackageId>2d-Facts-very.good</PackageId>", named, StringComparison.Ordinal);
        Assert.Contains("<RootNamespace>_2d_Facts__very.good_</RootNamespace>", named, StringComparison.Ordinal);
        Assert.Contains("<RootNamespace>Quay</RootNamespace>", Read("Quay.Facts/Quay.Facts.csproj"), StringComparison.Ordinal);
        Assert.Contains("<PackageId>Quay.Facts</PackageId>", Read("Quay.Facts/Quay.Facts.csproj"), StringComparison.Ordinal);
        Assert.Contains("using Quay;", Read("Quay.Facts/README.md"), StringComparison.Ordinal);
        Assert.Contains("<PackageLicenseExpression>CC0-1.0</PackageLicenseExpression>", named, StringComparison.Ordinal);
        Assert.Contains("<TargetFramework>net10.0</TargetFramework>", named, StringComparison.Ordinal);
        Assert.All(["my-facts", "My App 2.0", "Quay.Facts", "2d Facts (very.good)"], AssertNothingIsLeftToFillIn);

        // As the workflow does it, but for the version: one of FactGen that is not released makes NuGet warn of a package that is.
        Assert.Empty(workshop.Run("my-facts", "build", "-c", "Release", "--no-incremental", "-warnaserror", $"-p:Version={workshop.Version(1)}").Succeeded().Diagnostics);
        Assert.Empty(workshop.Pack("my-facts", 1, "-c", "Release", "--no-build").Succeeded().Diagnostics);
        var workflow = Read("my-facts/.github/workflows/build.yml");
        Assert.Contains("dotnet build -c Release --no-incremental -warnaserror", workflow, StringComparison.Ordinal);
        Assert.Contains("dotnet pack -c Release --no-build", workflow, StringComparison.Ordinal);

        var app = workshop.Run("My App 2.0", "run").Succeeded();
        Assert.Equal(["“The harbour comes first.”", "Jane Doe, 2021-03-16 (The Daily Quay)"], app.Lines);

        // What was packed is of use, by the code that its readme shows.
        var shown = Read("my-facts/README.md").Split("```csharp\n")[1].Split("```")[0];
        workshop.WithApp("User", workshop.Reference("my-facts", 1)).With("User/Program.cs", shown);
        Assert.Equal(["“The harbour comes first.” Jane Doe (The Daily Quay)"], workshop.Run("User", "run").Succeeded().Lines);

        // In an app whose namespace lies beside the package's, `Facts` is the class and no namespace.
        workshop.Pack("Quay.Facts", 1).Succeeded();
        workshop.WithApp("Quay.Web", workshop.Reference("Quay.Facts", 1))
            .With("Quay.Web/Program.cs", "Console.WriteLine(Quay.Web.Page.Text); namespace Quay.Web { static class Page { public static string Text => Facts.Statements.DoeHarbourFirst.Text; } }");
        Assert.Equal(["The harbour comes first."], workshop.Run("Quay.Web", "run").Succeeded().Lines);

        void New(params string[] arguments) => workshop.Run(".", ["new", .. arguments, "--debug:custom-hive", hive]).Succeeded();

        string Read(string path) => File.ReadAllText(workshop.PathOf(path)).ReplaceLineEndings("\n");

        IEnumerable<string> FilesOf(string project) => Directory
            .GetFiles(workshop.PathOf(project), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(workshop.PathOf(project), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

        void AssertNothingIsLeftToFillIn(string project) => Assert.All(
            FilesOf(project),
            file => Assert.DoesNotMatch("My.Fact(Pack|App)|[A-Z]+-(ID|VERSION|FRAMEWORK|EXPRESSION|NAMESPACE)\\b", Read(project + "/" + file)));
    }
}
