using FactGen.Core.Quotes;
using FactGen.Generator.Tests.Harness;

namespace FactGen.Generator.Tests.Pipeline;

/// <summary>
/// What an edit runs again. Each test edits a project of four files and compares with a table: a step is <c>new</c> where its value differs from
/// before, <c>same</c> where it ran and came to the same, and not listed where it did not run at all.
/// </summary>
public sealed class IncrementalityTests
{
    private static readonly FactProject s_project = new FactProject()
        .With("facts/people.yaml", "people:\n  jane-doe: { name: Jane Doe }\n  john-roe: { name: John Roe }\n")
        .With("facts/articles.yaml", "outlets:\n  quay: { name: The Quay }\narticles:\n  ports: { title: Ports, outlet: quay, published: 2021-03-22 }\n")
        .With("facts/doe.yaml", "statements:\n  doe-calm:\n    speaker: jane-doe\n    quote: Stay calm, the storm will pass.\n    sources: [ports]\n")
        .With("facts/roe.yaml", "statements:\n  roe-storm:\n    speaker: john-roe\n    quote: A storm is coming.\n    sources: [ports]\n");

    [Fact]
    public void An_edit_of_CSharp_runs_nothing() => AssertEdit(
        project => project.WithCode("internal static class Edited { }"),
        "");

    [Fact]
    public void A_comment_regenerates_nothing() => AssertEdit(
        project => project.With("facts/doe.yaml", "# Checked twice.\n\n" + project.Files["facts/doe.yaml"]),
        """
        Files: 1 new
        Read: 1 new
        Exports: 1 same
        Slice: 1 same
        Lock: 1 same
        FileFindings: 1 same
        FindingsAcrossFiles: 1 same
        """);

    [Fact]
    public void The_layout_of_a_file_regenerates_nothing() => AssertEdit(
        project => project.With("facts/doe.yaml", "statements: { doe-calm: { speaker: [jane-doe], quote: 'Stay calm, the storm will pass.', sources: ports } }"),
        """
        Files: 1 new
        Read: 1 new
        Exports: 1 same
        Slice: 1 same
        Lock: 1 same
        FileFindings: 1 same
        FindingsAcrossFiles: 1 same
        """);

    [Fact]
    public void A_saved_file_without_a_change_regenerates_nothing() => AssertEdit(
        project => project.With("facts/doe.yaml", new string(project.Files["facts/doe.yaml"])),
        // The compiler's own comparison of texts stops it at the first step.
        "");

    [Fact]
    public void A_quote_runs_its_own_file_and_emits_its_own_output() => AssertEdit(
        project => project.With("facts/doe.yaml", project.Files["facts/doe.yaml"]!.Replace("Stay calm, the storm will pass.", "Remain calm, the storm will pass.", StringComparison.Ordinal)),
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
        Emitted: facts.doe.yaml
        """);

    // The edit itself compares with what a fresh run emits.
    [Theory]
    [InlineData("value: 11.5", "value: 11.50")]
    [InlineData("when: 2021-03-16", "when: 2021-03-16~")]
    [InlineData("wire: true", "wire: false")]
    [InlineData("sources: [{ article: ports, excerpt: deep }]", "sources: [{ article: ports, prefix: deep }]")]
    [InlineData("via: [{ outlet: quay }]", "via: [{ anonymous: quay }]")]
    [InlineData("names: { ja: Q }", "names: { zh: Q }")]
    public void The_smallest_edit_of_a_value_is_emitted(string before, string after)
    {
        var yaml = """
            outlets: { quay: { name: The Quay, wire: true, names: { ja: Q } } }
            articles: { ports: { title: Ports, outlet: quay } }
            measures:
              depth: { of: depth, value: 11.5, when: 2021-03-16, sources: [{ article: ports, excerpt: deep }] }
              width: { of: width, value: 1, sources: [{ article: ports, via: [{ outlet: quay }] }] }

            """;
        var build = FactBuild.Generate(FactProject.Of(yaml));
        Assert.Contains(before, yaml, StringComparison.Ordinal);

        var edited = build.Edit(project => project.With("facts/a.yaml", yaml.Replace(before, after, StringComparison.Ordinal)));

        Assert.NotEqual(build.Sources, edited.Sources);
    }

    [Fact]
    public void A_renamed_person_emits_only_what_shows_the_name() => AssertEdit(
        project => project.With("facts/people.yaml", project.Files["facts/people.yaml"]!.Replace("Jane Doe", "Jane Dow", StringComparison.Ordinal)),
        """
        Files: 1 new
        Read: 1 new
        Exports: 1 new
        Index: 1 new
        Members: 1 same
        Slice: 2 new, 2 same
        Fragment: 2 new
        Buckets: 2 new, 126 same
        Segments: 8 same
        TypedIds: 1 same
        Layout: 1 same
        CitedPacks: 1 same
        Lock: 1 same
        Report: 1 same
        FileFindings: 1 same
        FindingsAcrossFiles: 1 same
        Failures: 1 same
        Emitted: facts.doe.yaml facts.people.yaml
        """);

    [Fact]
    public void A_new_id_emits_its_own_file_and_the_index() => AssertEdit(
        project => project.With("facts/people.yaml", project.Files["facts/people.yaml"] + "  zoe-poe: { name: Zoe Poe }\n"),
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
    public void A_deleted_file_takes_its_own_output_with_it() => AssertEdit(
        project => project.Without("facts/roe.yaml"),
        """
        Files: 1 removed, 3 same
        Read: 1 removed
        Exports: 1 new
        Index: 1 new
        Members: 1 same
        Slice: 1 removed, 3 same
        Fragment: 1 removed
        Buckets: 1 new, 127 same
        Segments: 1 new, 7 same
        TypedIds: 1 same
        Layout: 1 new
        CitedPacks: 1 same
        Lock: 1 same
        Report: 1 new
        FileFindings: 1 same
        FindingsAcrossFiles: 1 same
        Failures: 1 same
        Settings: 1 same
        Emitted: Facts -facts.index2 -facts.roe.yaml
        """);

    [Fact]
    public void A_new_file_emits_its_own_output_and_the_index() => AssertEdit(
        project => project.With("facts/poe.yaml", "people:\n  zoe-poe: { name: Zoe Poe }\n"),
        """
        Files: 1 new, 4 same
        Read: 1 new
        Exports: 1 new
        Index: 1 new
        Members: 1 same
        Slice: 1 new, 4 same
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
        Settings: 1 same
        Emitted: Facts +facts.index0 +facts.poe.yaml
        """);

    [Fact]
    public void A_mistake_is_reported_without_emitting_other_files() => AssertEdit(
        project => project.With("facts/doe.yaml", project.Files["facts/doe.yaml"]!.Replace("jane-doe", "jane-dow", StringComparison.Ordinal)),
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
        CitedPacks: 1 same
        Lock: 1 same
        Report: 1 same
        FileFindings: 1 new
        FindingsAcrossFiles: 1 same
        Failures: 1 same
        Findings: 1 new
        Emitted: facts.doe.yaml facts.index4
        """);

    [Fact]
    public void A_mistake_that_moves_is_reported_at_its_new_place_and_regenerates_nothing()
    {
        var broken = s_project.With("facts/doe.yaml", s_project.Files["facts/doe.yaml"] + "    nothing: here\n");

        var before = FactBuild.Generate(broken);
        var after = before.Edit(project => project.With("facts/doe.yaml", "\n\n" + project.Files["facts/doe.yaml"]));

        Assert.Equal([5, 7], new[] { before, after }.Select(build => build.Result.Diagnostics.Single().Location.GetLineSpan().StartLinePosition.Line));
        Assert.Equal(
            """
            Files: 1 new
            Read: 1 new
            Exports: 1 same
            Slice: 1 same
            Lock: 1 same
            FileFindings: 1 new
            FindingsAcrossFiles: 1 same
            Findings: 1 new
            """,
            RerunTable.Of(before, after));
    }

    [Fact]
    public void Another_namespace_emits_everything_and_reads_nothing() => AssertEdit(
        project => project.WithProperty("RootNamespace", "Other"),
        """
        Files: 4 same
        Members: 1 same
        Settings: 1 new
        Emitted: FactPack Facts facts.articles.yaml facts.doe.yaml facts.index2 facts.index3 facts.index4 facts.people.yaml facts.roe.yaml
        """);

    [Fact]
    public void Ids_that_are_typed_instead_read_nothing() => AssertEdit(
        project => project.WithProperty("FactGenMembers", "ids"),
        """
        Files: 4 same
        Members: 1 new
        Slice: 4 new
        Fragment: 4 new
        Buckets: 4 new, 124 same
        Segments: 8 same
        TypedIds: 1 new
        Layout: 1 same
        CitedPacks: 1 same
        Report: 1 same
        FileFindings: 1 same
        FindingsAcrossFiles: 1 same
        Failures: 1 same
        Settings: 1 new
        Emitted: +Facts.Id Facts facts.articles.yaml facts.doe.yaml facts.people.yaml facts.roe.yaml
        """);

    [Fact]
    public void An_entry_more_than_lie_in_literals_emits_what_holds_them_and_reads_and_writes_no_other_file()
    {
        var project = new FactProject().With("facts/people.yaml", People(0, 600)).With("facts/others.yaml", People(600, 400)).With("facts/doe.yaml", "outlets: { quay: { name: Q } }\n");
        var before = project.Without("facts/doe.yaml").Build();
        var after = before.Edit(so => so.With("facts/doe.yaml", project.Files["facts/doe.yaml"]));

        Assert.Equal(
            """
            Files: 1 new, 2 same
            Read: 1 new
            Exports: 1 new
            Index: 1 new
            Members: 1 new
            Slice: 1 new, 2 same
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
            Settings: 1 same
            Emitted: Facts +facts.doe.yaml facts.index3 +facts.index4 facts.index7 facts.others.yaml facts.people.yaml
            """,
            RerunTable.Of(before, after));

        static string People(int from, int count) => "people:\n" + string.Concat(Enumerable.Range(from, count).Select(i => $"  p{i}: {{ name: P }}\n"));
    }

    [Theory]
    [InlineData("Stay calm, the storm will pass.", "Remain calm, the storm will pass.", "facts.doe.yaml", "Unchanged")]
    [InlineData("doe-calm:", "doe-calmly:", "Facts.Id facts.doe.yaml facts.index4", "Modified")]
    [InlineData("    sources: [ports]\n", "", "Facts.Id Facts facts.doe.yaml facts.index4", "Modified")]
    public void Typed_ids_are_emitted_again_where_an_id_or_what_code_must_mind_changes(string before, string after, string emitted, string reason)
    {
        var build = s_project.WithProperty("FactGenMembers", "ids").Build();
        var edited = build.Edit(project => project.With("facts/doe.yaml", project.Files["facts/doe.yaml"]!.Replace(before, after, StringComparison.Ordinal)));

        Assert.Equal(emitted, string.Join(' ', RerunTable.Emitted(build.Sources, edited.Sources)));
        Assert.Equal(reason, edited.Result.TrackedSteps[StepNames.TypedIds].Single().Outputs.Single().Reason.ToString());
    }

    [Fact]
    public void An_excerpt_that_is_added_emits_the_report_too() => AssertEdit(
        project => project.With("facts/doe.yaml", project.Files["facts/doe.yaml"]!.Replace("[ports]", "[{ article: ports, excerpt: calm }]", StringComparison.Ordinal)),
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
        Report: 1 new
        FileFindings: 1 same
        FindingsAcrossFiles: 1 same
        Failures: 1 same
        Emitted: Facts facts.doe.yaml
        """);

    [Fact]
    public void A_quote_that_is_no_longer_as_it_was_locked_emits_the_report_too() => AssertEdit(
        s_project with { Lock = s_lock },
        project => project.With("facts/doe.yaml", project.Files["facts/doe.yaml"]!.Replace("Stay calm, the storm will pass.", "Remain calm, the storm will pass.", StringComparison.Ordinal)),
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
        Report: 1 new
        FileFindings: 1 same
        FindingsAcrossFiles: 1 same
        Failures: 1 same
        Emitted: Facts facts.doe.yaml
        """);

    [Fact]
    public void A_lock_that_vouches_for_less_emits_the_report_alone() => AssertEdit(
        s_project with { Lock = s_lock },
        project => project with { Lock = QuoteLock.Write([]) },
        """
        Files: 1 new
        Read: 1 new
        Exports: 1 same
        Lock: 1 new
        Report: 1 new
        FileFindings: 1 same
        FindingsAcrossFiles: 1 same
        Emitted: Facts
        """);

    [Fact]
    public void A_comment_in_the_lock_regenerates_nothing() => AssertEdit(
        s_project with { Lock = s_lock },
        project => project with { Lock = project.Lock + "# Merged.\n" },
        """
        Files: 1 new
        Read: 1 same
        """);

    [Fact]
    public void A_lock_that_comes_reads_no_facts() => AssertEdit(
        project => project with { Lock = s_lock },
        """
        Files: 1 new, 4 same
        Read: 1 new
        Exports: 1 same
        Lock: 1 new
        Report: 1 new
        FileFindings: 1 same
        FindingsAcrossFiles: 1 same
        Settings: 1 same
        Emitted: Facts
        """);

    [Fact]
    public void A_kept_text_that_is_edited_runs_nothing() => AssertEdit(
        s_project.WithSnapshot("ports.txt", "Stay calm, the storm will pass."),
        project => project.WithSnapshot("ports.txt", "Remain calm, the storm will pass."),
        "");

    [Fact]
    public void A_kept_text_that_comes_reads_and_emits_nothing() => AssertEdit(
        project => project.WithSnapshot("ports.txt", "Stay calm, the storm will pass."),
        """
        Files: 4 same
        Settings: 1 same
        """);

    private static readonly string s_lock = QuoteLock.Write([new LockEntry("doe-calm ports quote", "0123456789abcdef", Needle.Of("Stay calm, the storm will pass.").Hash)]);

    private static void AssertEdit(Func<FactProject, FactProject> edit, string expected) => AssertEdit(s_project, edit, expected);

    private static void AssertEdit(FactProject project, Func<FactProject, FactProject> edit, string expected) => RerunTable.AssertEdit(project, edit, expected);
}
