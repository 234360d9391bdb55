using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Packs;
using FactGen.Core.Resolution;
using Xunit;

namespace FactGen.Core.Tests.Resolution;

/// <summary>An index that is made from the one before is the one that is made anew, and asks no file again that names nothing that changed.</summary>
public class IndexUpdateTests
{
    private static readonly string[] s_ids = ["ann", "bob", "cy", "dee", "ann-lee", "annlee", "eve"];

    [Fact]
    public void An_index_made_from_the_one_before_tells_the_same_as_a_new_one()
    {
        var random = new Random(4711);
        var files = Enumerable.Range(0, 6).ToDictionary(number => $"f{number}.yaml", _ => Written(random));
        var read = files.ToDictionary(file => file.Key, file => new ExportingFile(file.Key, file.Value.Exports));
        var index = FactIndex.Create(read.Values);
        for (var edit = 0; edit < 300; edit++)
        {
            var path = $"f{random.Next(8)}.yaml";
            if (random.Next(6) == 0)
            {
                files.Remove(path);
                read.Remove(path);
            }
            else
            {
                files[path] = Written(random);
                read[path] = new ExportingFile(path, files[path].Exports);
            }

            index = FactIndex.Create(read.Values, PackIndex.None, "", index);
            var anew = FactIndex.Create(read.Values);
            Assert.Equal(anew, index);
            Assert.Equal(anew.Clashes.ToArray(), index.Clashes.ToArray());
            Assert.Equal(Told(anew, files.Values), Told(index, files.Values));
            foreach (var id in s_ids)
            {
                Assert.Equal(anew.Find(IdSpace.Agents, id), index.Find(IdSpace.Agents, id));
                Assert.Equal(anew.Find(IdSpace.Articles, id), index.Find(IdSpace.Articles, id));
                Assert.Equal(anew.IsLost(IdSpace.Agents, id), index.IsLost(IdSpace.Agents, id));
            }

            Assert.Equal(Sorted(anew), Sorted(index));
        }
    }

    [Fact]
    public void A_file_is_asked_again_only_where_it_names_an_id_that_changed()
    {
        var other = Read("articles: { one: { title: t, outlet: daily } }\n");
        var naming = Read("articles: { two: { title: t, outlet: weekly } }\n");
        var outlets = "outlets:\n  daily: { name: D }\n  weekly: { name: W }\n";
        ExportingFile a = new("a.yaml", other.Exports), b = new("b.yaml", naming.Exports);
        var before = FactIndex.Create([a, b, new ExportingFile("c.yaml", Read(outlets).Exports)]);
        var (first, second) = (Resolver.CheckReferences(other, before), Resolver.CheckReferences(naming, before));
        Assert.Empty(first);
        Assert.Empty(second);

        var after = FactIndex.Create([a, b, new ExportingFile("c.yaml", Read(outlets.Replace("weekly", "monthly")).Exports)], PackIndex.None, "", before);

        Assert.Same(first, Resolver.CheckReferences(other, after));
        Assert.Equal("FACT006", Assert.Single(Resolver.CheckReferences(naming, after)).Rule.Id);
    }

    [Fact]
    public void What_was_missing_is_found_once_it_is_there()
    {
        var file = Read("articles: { one: { title: t, outlet: daily } }\n");
        var a = new ExportingFile("a.yaml", file.Exports);
        var before = FactIndex.Create([a]);
        Assert.Single(Resolver.CheckReferences(file, before));
        Assert.Empty(Resolver.CheckReferences(file, FactIndex.Create([a, new ExportingFile("b.yaml", Read("outlets: { daily: { name: D } }\n").Exports)], PackIndex.None, "", before)));
    }

    [Theory]
    [InlineData("outlet-0x123", "outlet-00123")]
    [InlineData("xutlet-00123", "outlet-00123")]
    [InlineData("outlet-0012x", "outlet-00120")]
    public void Among_very_many_ids_a_slip_is_still_recognised(string written, string meant)
    {
        var many = string.Concat(Enumerable.Range(0, 6000).Select(number => $"  outlet-{number:00000}: {{ name: N }}\n"));
        var file = Read($"articles: {{ one: {{ title: t, outlet: {written} }} }}\n");
        var index = FactIndex.Create([new ExportingFile("a.yaml", file.Exports), new ExportingFile("b.yaml", Read("outlets:\n" + many).Exports)]);
        Assert.Contains($"`{meant}`", Assert.Single(Resolver.CheckReferences(file, index)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_suggested_among_very_many_ids_does_not_depend_on_how_the_index_was_made()
    {
        var random = new Random(7);
        var ids = Enumerable.Range(0, 6000).Select(number => $"p-{number * 7}").ToList();
        var many = new ExportingFile("z.yaml", Read(People(ids)).Exports);
        var few = Enumerable.Range(0, 20).Select(number => $"p-{number}").ToList();
        FactIndex? before = null;
        for (var edit = 0; edit < 30; edit++)
        {
            few[random.Next(few.Count)] = $"p-{random.Next(50_000)}x";
            var file = Read(People(few.Distinct()) + $"statements: {{ s: {{ speaker: p-{random.Next(50_000)}, paraphrase: t }} }}\n");
            ExportingFile[] files = [new ExportingFile("a.yaml", file.Exports), many];
            before = FactIndex.Create(files, PackIndex.None, "", before);
            Assert.Equal(Told(FactIndex.Create(files), [file]), Told(before, [file]));
        }

        static string People(IEnumerable<string> ids) => "people:\n" + string.Concat(ids.Select(id => $"  {id}: {{ name: N }}\n"));
    }

    [Fact]
    public void An_index_is_not_finished_for_whoever_gave_up()
    {
        var file = new ExportingFile("a.yaml", Read("outlets: { daily: { name: D } }\n").Exports);
        Assert.Throws<OperationCanceledException>(() => FactIndex.Create([file], PackIndex.None, "", before: null, new CancellationToken(canceled: true)));
    }

    // Ids that clash with others, by themselves or as C# names; some lost to a mistake; references that lead somewhere or nowhere.
    private static FactFile Written(Random random)
    {
        var yaml = "people:\n";
        for (var i = random.Next(3); i >= 0; i--)
        {
            yaml += $"  {Any(random)}: {{ name: N{random.Next(3)} }}\n";
        }

        if (random.Next(4) == 0)
        {
            yaml += $"outlets:\n  {Any(random)}: nothing\n";
        }

        if (random.Next(2) == 0)
        {
            yaml += $"articles:\n  {Any(random)}: {{ title: t, outlet: {Any(random)} }}\n";
        }

        return Read(yaml);
    }

    private static string Any(Random random) => s_ids[random.Next(s_ids.Length)] + (random.Next(3) == 0 ? "-" + random.Next(40) : "");

    private static FactFile Read(string yaml) => FactFile.Read(yaml);

    private static string[] Told(FactIndex index, IEnumerable<FactFile> files) =>
        files.SelectMany(file => Resolver.CheckReferences(file, index)).Select(finding => finding.Rule.Id + finding.Range + finding.Message).ToArray();

    private static string[] Sorted(FactIndex index) =>
        index.Compiled.Select(declaration => $"{declaration.Path} {declaration.Ordinal} {declaration.Export.Section.Tag} {declaration.Export.Id}").Order(StringComparer.Ordinal).ToArray();
}
