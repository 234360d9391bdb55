using FactGen.Generator.Tests.Harness;

namespace FactGen.Generator.Tests.Pipeline;

/// <summary>What an edit runs again in a project that refers to the entries of another, and what an edit of the other one does to it.</summary>
public sealed class PackIncrementalityTests
{
    private static readonly FactProject s_pack = (new FactProject { AssemblyName = "Quay" }
        .With("facts/people.yaml", "people:\n  zoe-poe: { name: Zoe Poe }\n  max-moe: { name: Max Moe }\n")
        .With("facts/poe.yaml", "statements:\n  poe-calm: { speaker: zoe-poe, quote: 'Stay calm, the storm will pass.' }\n"))
        .WithProperty("RootNamespace", "Quay");

    private static readonly FactProject s_app = new FactProject()
        .With("facts/people.yaml", "people:\n  john-roe: { name: John Roe }\n")
        .With("facts/moe.yaml", "statements:\n  moe-calm: { speaker: max-moe, quote: 'Stay calm, the storm will pass.' }\n")
        .With("facts/poe.yaml", "statements:\n  poe-storm: { speaker: Quay/zoe-poe, quote: A storm is coming. }\n")
        .With("facts/roe.yaml", "statements:\n  roe-storm: { speaker: john-roe, quote: A storm is coming. }\n");

    public static TheoryData<bool> Ways => new(false, true);

    [Theory]
    [MemberData(nameof(Ways))]
    public void An_edit_of_CSharp_runs_nothing(bool isLive) => AssertEdit(isLive, project => project.WithCode("internal static class Edited { }"), "");

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_quote_that_is_edited_in_a_pack_regenerates_nothing(bool isLive) => AssertPackEdit(
        isLive,
        pack => pack.With("facts/poe.yaml", pack.Files["facts/poe.yaml"]!.Replace("Stay", "Remain", StringComparison.Ordinal)),
        "Packs: 1 same");

    [Theory]
    [MemberData(nameof(Ways))]
    public void CSharp_that_is_edited_in_a_pack_regenerates_nothing(bool isLive) => AssertPackEdit(
        isLive,
        pack => pack.WithCode("internal static class Edited { }"),
        "Packs: 1 same");

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_person_who_is_renamed_in_a_pack_emits_only_what_shows_the_name(bool isLive) => AssertPackEdit(
        isLive,
        pack => pack.With("facts/people.yaml", pack.Files["facts/people.yaml"]!.Replace("Zoe Poe", "Zoë Poe", StringComparison.Ordinal)),
        """
        Packs: 1 new
        PackIndex: 1 new
        Index: 1 new
        Members: 1 same
        Slice: 1 new, 3 same
        Fragment: 1 new
        Buckets: 1 new, 127 same
        Segments: 8 same
        TypedIds: 1 same
        Layout: 1 same
        CitedPacks: 1 same
        Report: 1 same
        FileFindings: 1 same
        FindingsAcrossFiles: 1 same
        PackFindings: 1 same
        Failures: 1 same
        Emitted: facts.poe.yaml
        """);

    [Theory]
    [MemberData(nameof(Ways))]
    public void An_entry_that_comes_to_a_pack_emits_nothing(bool isLive) => AssertPackEdit(
        isLive,
        pack => pack.With("facts/people.yaml", pack.Files["facts/people.yaml"] + "  ann-noe: { name: Ann Noe }\n"),
        """
        Packs: 1 new
        PackIndex: 1 new
        Index: 1 new
        Members: 1 same
        Slice: 4 same
        FileFindings: 1 same
        FindingsAcrossFiles: 1 same
        PackFindings: 1 same
        """);

    [Theory]
    [MemberData(nameof(Ways))]
    public void An_entry_that_a_pack_loses_is_reported_where_it_is_referred_to(bool isLive) => AssertPackEdit(
        isLive,
        pack => pack.With("facts/people.yaml", pack.Files["facts/people.yaml"]!.Replace("  max-moe: { name: Max Moe }\n", "", StringComparison.Ordinal)),
        """
        Packs: 1 new
        PackIndex: 1 new
        Index: 1 new
        Members: 1 same
        Slice: 1 new, 3 same
        Fragment: 1 new
        Buckets: 1 new, 127 same
        Segments: 1 new, 7 same
        TypedIds: 1 same
        Layout: 1 same
        CitedPacks: 1 same
        Report: 1 same
        FileFindings: 1 new
        FindingsAcrossFiles: 1 same
        PackFindings: 1 same
        Failures: 1 same
        Findings: 1 new
        Emitted: facts.index5 facts.moe.yaml
        """);

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_text_that_is_edited_asks_no_pack(bool isLive) => AssertEdit(
        isLive,
        project => project.With("facts/poe.yaml", project.Files["facts/poe.yaml"]!.Replace("is coming", "has come", StringComparison.Ordinal)),
        """
        Files: 1 new
        Read: 1 new
        Exports: 1 same
        Slice: 1 new
        Fragment: 1 new
        Buckets: 1 new, 127 same
        Segments: 8 same
        TypedIds: 1 same
        Layout: 1 same
        CitedPacks: 1 same
        Lock: 1 same
        Report: 1 same
        FileFindings: 1 same
        FindingsAcrossFiles: 1 same
        Failures: 1 same
        Emitted: facts.poe.yaml
        """);

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_new_id_reads_no_pack_again(bool isLive) => AssertEdit(
        isLive,
        project => project.With("facts/people.yaml", project.Files["facts/people.yaml"] + "  ann-noe: { name: Ann Noe }\n"),
        """
        Files: 1 new
        Read: 1 new
        Exports: 1 new
        Index: 1 new
        Members: 1 same
        Slice: 1 new, 3 same
        Fragment: 1 new
        Buckets: 1 new, 127 same
        Segments: 1 new, 7 same
        TypedIds: 1 same
        Layout: 1 new
        CitedPacks: 1 same
        Lock: 1 same
        Report: 1 same
        FileFindings: 1 same
        FindingsAcrossFiles: 1 same
        Failures: 1 same
        Emitted: Facts facts.index3 facts.people.yaml
        """);

    [Fact]
    public void The_first_fact_that_refers_to_a_pack_emits_the_way_to_it() => RerunTable.AssertEdit(
        s_app.Without("facts/poe.yaml").With("facts/moe.yaml", "statements:\n  moe-calm: { speaker: john-roe, quote: 'Stay calm, the storm will pass.' }\n").Referencing(s_pack),
        project => project.With("facts/moe.yaml", project.Files["facts/moe.yaml"]!.Replace("john-roe", "max-moe", StringComparison.Ordinal)),
        """
        Files: 1 new
        Read: 1 new
        Exports: 1 same
        Slice: 1 new
        Fragment: 1 new
        Buckets: 1 new, 127 same
        Segments: 1 new, 7 same
        TypedIds: 1 same
        Layout: 1 same
        CitedPacks: 1 new
        Lock: 1 same
        Report: 1 same
        FileFindings: 1 same
        FindingsAcrossFiles: 1 same
        Failures: 1 same
        Emitted: Facts facts.index5 facts.moe.yaml
        """);

    private static void AssertEdit(bool isLive, Func<FactProject, FactProject> edit, string expected) => RerunTable.AssertEdit(Referring(isLive, s_pack), edit, expected);

    // After the edit some of the app's facts may be broken: only what is expected is compared.
    private static void AssertPackEdit(bool isLive, Func<FactProject, FactProject> edit, string expected)
    {
        var before = Referring(isLive, s_pack).Build();
        var after = before.Edit(_ => Referring(isLive, edit(s_pack)));
        Assert.Equal(expected, RerunTable.Of(before, after));
    }

    private static FactProject Referring(bool isLive, FactProject pack) => isLive ? s_app.ReferencingLive(pack) : s_app.Referencing(pack);
}
