using FactGen.Package.Tests.Support;

namespace FactGen.Package.Tests;

/// <summary>`dotnet watch`, for real.</summary>
public sealed class WatchTests(PackedFactGen package) : IClassFixture<PackedFactGen>
{
    private const string LongPath = "facts/long.yaml";

    // Too long for a literal, so that it lies in an attribute of its bucket.
    private static readonly string s_longYaml =
        $"claims:\n  long: {{ text: The mole is long., sources: [quay-2021-03-23], note: {string.Concat(Enumerable.Repeat("Stone by stone. ", 5000)).Trim()} }}\n";

    [Fact]
    public void An_edited_fact_shows_in_the_running_app_which_read_the_old_one()
    {
        using var project = new ConsumerProject(package)
            .WithProject()
            .With(PortFacts.Path, PortFacts.Yaml)
            .With(LongPath, s_longYaml)
            .With("Program.cs", """
                using My.Harbour;

                while (true)
                {
                    var said = Facts.Statements.DoeHarbourFirst;
                    Console.WriteLine($"process {Environment.ProcessId}: {said.Quote} | {said.Note} | {said.Citations[0].Article.Title} | {Facts.All.Count}, last {Facts.All[^1].Text} | {Facts.Claims.Long.Text}");
                    Thread.Sleep(100);
                }
                """);
        Dotnet.Run(project.Folder, "restore").Succeeded();
        using var app = new WatchedApp(project.Folder);
        app.WaitFor("Waiting for changes");
        var process = app.WaitFor(": The harbour comes first. |").Split(':')[0];
        var yaml = PortFacts.Yaml;

        // A quote of five words and more is also in the index of quotes.
        Edit("The harbour comes first.", "The storm comes first, whatever they say.", "The storm comes first, whatever they say. |  | Ports");
        Edit("when: 2021-03-16", "when: 2021-03-16\n    note: She read it out.", "| She read it out. |");
        Edit("Ports agree", "Piers agree", "| Piers agree to cooperate |");
        Edit("statements:\n", "claims:\n  z: { text: The pier is closed., sources: [quay-2021-03-23] }\nstatements:\n", "| 3, last The pier is closed.");
        Edit("The pier is closed.", "The pier is open.", "| 3, last The pier is open.");

        var position = app.Position;
        project.With(LongPath, s_longYaml.Replace("The mole is long.", "The mole is longer still.", StringComparison.Ordinal));
        Assert.StartsWith(process + ":", app.WaitFor("| The mole is longer still.", position), StringComparison.Ordinal);

        void Edit(string old, string now, string shown)
        {
            yaml = yaml.Replace(old, now, StringComparison.Ordinal);
            var position = app.Position;
            project.With(PortFacts.Path, yaml);

            Assert.StartsWith(process + ":", app.WaitFor(shown, position), StringComparison.Ordinal);
        }
    }
}
