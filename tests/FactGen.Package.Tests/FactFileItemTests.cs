using System.Security;
using System.Text.Json;
using FactGen.Package.Tests.Support;

namespace FactGen.Package.Tests;

/// <summary>Which files the compiler is handed, and under which paths. Nothing is compiled for it.</summary>
public sealed class FactFileItemTests(PackedFactGen package) : IClassFixture<PackedFactGen>
{
    [Fact]
    public void Yaml_below_facts_is_read_by_default_and_nothing_else()
    {
        using var project = new ConsumerProject(package).WithProject()
            .With("facts/a.yml", "")
            .With("facts/deep/er/b.yaml", "")
            .With("facts/snapshots/a.txt", "")
            .With("facts/snapshots/c.yml", "")
            .With("facts/.gitkeep", "")
            .With("facts/README.md", "# Facts")
            .With("facts/deep/picture.png", [0x89, 0x50, 0x4E, 0x47, 0, 0xFF])
            .With("facts/a.yml.bak", "")
            .With("facts/a.yaml~", "")
            .With("facts/.#a.yml", "")
            .With("facts/deep/._b.yaml", "")
            .With("other/c.yml", "");

        Assert.Equal(["facts/a.yml", "facts/deep/er/b.yaml"], FactPaths(project));
    }

    [Fact]
    public void The_default_can_be_switched_off()
    {
        using var project = new ConsumerProject(package)
            .WithProject("<EnableFactGenDefaultItems>false</EnableFactGenDefaultItems>", """<FactFile Include="other/c.yml" />""")
            .With("facts/a.yml", "")
            .With("other/c.yml", "");

        Assert.Equal(["other/c.yml"], FactPaths(project));
    }

    [Fact]
    public void A_project_can_take_files_out_of_the_default()
    {
        using var project = new ConsumerProject(package)
            .WithProject(items: """<FactFile Remove="facts/drafts/**" />""")
            .With("facts/a.yml", "")
            .With("facts/drafts/b.yml", "");

        Assert.Equal(["facts/a.yml"], FactPaths(project));
    }

    [Fact]
    public void A_file_that_is_listed_again_is_read_once()
    {
        using var project = new ConsumerProject(package)
            .WithProject(items: """
                <FactFile Include="facts/a.yml;./facts/a.yml" />
                <AdditionalFiles Include="facts/a.yml" />
                """)
            .With("facts/a.yml", "");

        Assert.Equal(["facts/a.yml"], FactPaths(project));
        Assert.Single(AdditionalFiles(project));
    }

    [Fact]
    public void A_path_is_relative_to_the_project_unless_a_link_is_given()
    {
        using var project = new ConsumerProject(package)
            .WithProject(items: """
                <FactFile Include="../shared/s.yml" />
                <FactFile Include="../shared/t.yml" Link="facts\t.yml" />
                """)
            .With("../shared/s.yml", "")
            .With("../shared/t.yml", "");

        Assert.Equal(["../shared/s.yml", "facts/t.yml"], FactPaths(project));
    }

    [Fact]
    public void What_begins_a_comment_in_editorconfig_is_percent_encoded()
    {
        using var project = new ConsumerProject(package).WithProject()
            .With("facts/c#.yml", "")
            .With("facts/it's (a); 50% b.yml", "");

        Assert.Equal(["facts/c%23.yml", "facts/it's (a)%3B 50%25 b.yml"], FactPaths(project));
    }

    [Fact]
    public void Items_count_wherever_they_were_declared()
    {
        using var project = new ConsumerProject(package).WithProject()
            .With("Directory.Build.targets", """<Project><ItemGroup><FactFile Include="late/#.yml" /></ItemGroup></Project>""")
            .With("late/#.yml", "");

        Assert.Equal(["late/%23.yml"], FactPaths(project));
    }

    [Fact]
    public void A_project_that_reaches_FactGen_through_another_keeps_its_facts_folder_to_itself()
    {
        using var project = new ConsumerProject(package)
            .WithProject()
            .With("facts/a.yml", "")
            .With("../user/User.csproj", $$"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                    <ProjectReference Include="{{SecurityElement.Escape("../" + ConsumerProject.FolderName)}}/Harbour.csproj" />
                    <FactFile Include="own.yml" />
                  </ItemGroup>
                </Project>
                """)
            .With("../user/facts/b.yml", "")
            .With("../user/facts/snapshots/b.txt", "")
            .With("../user/facts/factgen.lock", "")
            .With("../user/own.yml", "");

        Assert.Equal("own.yml", Assert.Single(AdditionalFiles(project, "../user/User.csproj")).GetProperty("FactGenPath").GetString());
    }

    [Fact]
    public void Whatever_lies_below_the_snapshots_folder_is_handed_over_by_its_path_there()
    {
        using var project = new ConsumerProject(package).WithProject()
            .With("facts/snapshots/a.txt", "")
            .With("facts/snapshots/deep/er/b #1; 50%.yaml", "")
            .With("facts/snapshots/picture.png", [0x89, 0x50])
            .With("facts/snapshots/.DS_Store", "")
            .With("facts/snapshots/.git/HEAD", "")
            .With("facts/factgen.lock", "");

        Assert.Equal(["a.txt", "deep/er/b %231%3B 50%25.yaml", "picture.png"], Paths(project, "snapshot"));
        Assert.Equal([project.PathOf("facts/factgen.lock")], FilesOf(project, "lock"));
    }

    [Fact]
    public void The_snapshots_and_the_lock_may_lie_elsewhere()
    {
        using var project = new ConsumerProject(package)
            .WithProject("<FactGenSnapshots>../kept/</FactGenSnapshots><FactGenLock>lock.txt</FactGenLock>")
            .With("../kept/a.txt", "")
            .With("facts/snapshots/b.yaml", "")
            .With("lock.txt", "");

        Assert.Equal(["a.txt"], Paths(project, "snapshot"));
        Assert.Equal([project.PathOf("lock.txt")], FilesOf(project, "lock"));
        Assert.Equal(["facts/snapshots/b.yaml"], FactPaths(project));
    }

    [Fact]
    public void Texts_kept_among_the_facts_leave_the_facts_facts()
    {
        using var project = new ConsumerProject(package)
            .WithProject("<FactGenSnapshots>facts</FactGenSnapshots>")
            .With("facts/a.yaml", "")
            .With("facts/a.txt", "")
            .With("facts/factgen.lock", "");

        Assert.Equal(["a.txt"], Paths(project, "snapshot"));
        Assert.Equal(["facts/a.yaml"], FactPaths(project));
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("facts/a.yaml")]
    public void A_snapshots_folder_that_is_none_is_an_empty_one(string path)
    {
        using var project = new ConsumerProject(package)
            .WithProject($"<FactGenSnapshots>{path}</FactGenSnapshots>")
            .With("facts/a.yaml", "");

        Assert.Empty(Paths(project, "snapshot"));
        Assert.Equal(["facts/a.yaml"], FactPaths(project));
    }

    private static string[] FactPaths(ConsumerProject project, string projectFile = "Harbour.csproj") => Paths(project, "facts", projectFile);

    private static string[] Paths(ConsumerProject project, string kind, string projectFile = "Harbour.csproj") => Metadata(project, kind, "FactGenPath", projectFile);

    private static string[] FilesOf(ConsumerProject project, string kind) => Metadata(project, kind, "FullPath", "Harbour.csproj");

    private static string[] Metadata(ConsumerProject project, string kind, string name, string projectFile) =>
    [
        .. AdditionalFiles(project, projectFile)
            .Where(item => item.GetProperty("FactGenKind").GetString() == kind)
            .Select(item => item.GetProperty(name).GetString()!)
            .Order(StringComparer.Ordinal),
    ];

    private static JsonElement[] AdditionalFiles(ConsumerProject project, string projectFile = "Harbour.csproj")
    {
        var items = Dotnet.Run(project.Folder, "msbuild", projectFile, "-restore", "-t:FactGenCollectFiles", "-getItem:AdditionalFiles").Succeeded();
        using var json = JsonDocument.Parse(items.Output);

        // The folder's own .editorconfig governs every project in it and is no concern of these tests.
        return
        [
            .. json.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray()
                .Where(item => item.GetProperty("Filename").GetString() + item.GetProperty("Extension").GetString() != ".editorconfig")
                .Select(item => item.Clone()),
        ];
    }
}
