using FactGen.Benchmarks.Corpora;
using FactGen.Benchmarks.Openstates;
using FactGen.Core.Rules;

namespace FactGen.Benchmarks.Tests.Openstates;

/// <summary>Over a folder of the same shape as the public data, which is our own invention.</summary>
public sealed class OpenstatesImportTests
{
    private readonly MemorySink _sink = new();
    private readonly OpenstatesImport _import;

    public OpenstatesImportTests() => _import = OpenstatesImport.Run(Path.Combine(Repository.Root, "tests", "FactGen.Benchmarks.Tests", "Openstates"), _sink);

    [Fact]
    public void Each_person_and_each_committee_is_an_entity_and_a_list_of_places_is_none()
    {
        Assert.Equal(6, _import.Entities);
        Assert.Equal(["outlets.yaml", "zz/committees.yaml", "zz/executive.yaml", "zz/legislature.yaml", "zz/retired.yaml"], _sink.Facts.Keys);
    }

    [Fact]
    public void FACT101_finds_exactly_the_entities_whose_files_have_no_source()
    {
        var found = Findings("FACT101").Select(message => message.Split('`')[1]).Order(StringComparer.Ordinal);

        Assert.Equal(["ana-quay-33333333", "björn-oport-22222222", "王小明-55555555"], found);
        Assert.Equal(_import.Uncited, found);
    }

    [Fact]
    public void What_the_data_has_wrong_is_found_and_nothing_else()
    {
        var all = CorpusFindings.Of(_sink.Facts, _sink.Snapshots);

        Assert.Equal(
            ["FACT101", "FACT103", "FACT106", "FACT305"],
            all.Where(finding => finding.Finding.Rule.Severity != Severity.Info).Select(finding => finding.Finding.Rule.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(2, _import.OtherAddresses);
        Assert.Equal(2, Findings("FACT103").Count());
        Assert.Contains("ana-quay-33333333", Assert.Single(Findings("FACT305")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_of_two_files_is_told_and_told_apart()
    {
        Assert.Equal(["ocd-person/11111111-aaaa-4aaa-8aaa-000000000001 (data/zz/retired/Jane-Doe.yml)"], _import.RepeatedIds);
        Assert.Contains("  jane-jo-doe-11111111-2:\n    name: \"Jane \\\"Jo\\\" Doe\"\n", _sink.Facts["zz/retired.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Roles_and_sources_come_along_as_they_stand()
    {
        var yaml = _sink.Facts["zz/legislature.yaml"];

        Assert.Contains("      - title: \"lower chamber, district 7 (state:zz)\"\n        from: \"2019-01-08\"\n", yaml, StringComparison.Ordinal);
        Assert.Single(yaml.Split('\n'), line => line.Contains("url: \"https://legislature.zz.example/members\"", StringComparison.Ordinal));
    }

    private IEnumerable<string> Findings(string rule) =>
        CorpusFindings.Of(_sink.Facts, _sink.Snapshots).Where(finding => finding.Finding.Rule.Id == rule).Select(finding => finding.Finding.Message);
}
