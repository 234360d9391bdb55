using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using FactGen.Core.Quotes;
using FactGen.Core.Rules;
using FactGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Generator.Tests.Analyzers;

/// <summary>Kept texts and the lock, as the compiler hands them over. What quotes and locks mean is tested with the engine.</summary>
public sealed class KeptTextTests
{
    private const string Kept = "They said: the harbour comes first. Then they left.";

    private const string Yaml = """
        people: { jane-doe: { name: Jane Doe } }
        outlets: { quay: { name: The Quay } }
        articles:
          ports:
            title: Ports
            outlet: quay
            published: 2021-03-22
            archived: https://archive.example/20210324000000/https://quay.example/ports
            snapshot: deep/ports.txt
        statements:
          doe-harbour:
            speaker: jane-doe
            quote: the harbour comes first
            sources: [ports]

        """;

    private static readonly FactProject s_project = FactProject.Of(Yaml) with
    {
        RuleOptions = RuleCatalogue.All.ToImmutableDictionary(rule => rule.Id, _ => ReportDiagnostic.Default),
    };

    private static readonly FactProject s_misquoted = s_project.With("facts/a.yaml", Yaml.Replace("harbour comes", "harbor comes", StringComparison.Ordinal));

    [Fact]
    public void A_quote_is_held_against_the_text_that_its_article_names()
    {
        s_project.WithSnapshot("deep/ports.txt", Kept).Check();
        s_misquoted.WithSnapshot("deep/ports.txt", Kept).Check("facts/a.yaml(13,12): error FACT201");
    }

    [Fact]
    public void Without_text_and_lock_a_quote_is_not_verified() => s_project.Check("facts/a.yaml(13,12): info FACT209");

    [Fact]
    public void Without_the_text_the_lock_vouches_for_a_quote_until_it_is_edited()
    {
        (s_project with { Lock = Lock() }).Check();
        (s_misquoted with { Lock = Lock() }).Check("facts/a.yaml(13,12): warning FACT210");
    }

    [Fact]
    public void A_lock_with_merge_markers_is_pointed_out_in_the_lock() =>
        (s_project with { Lock = Lock() + "<<<<<<< mine\n=======\n>>>>>>> theirs\n" })
            .Check("facts/factgen.lock(4,1): warning FACT213");

    [Fact]
    public void A_text_that_is_named_but_missing_is_pointed_out_where_others_are_kept() =>
        s_project.With("facts/b.yaml", "articles:\n  # factgen-disable-next-line FACT008, FACT103, FACT105, FACT106: a test\n  other: { title: Other, snapshot: other.txt }\n")
            .WithSnapshot("other.txt", "Something else.")
            .Check("facts/a.yaml(9,15): warning FACT214", "facts/a.yaml(13,12): info FACT209");

    [Fact]
    public void A_mistyped_name_is_pointed_out_though_no_article_names_the_file_that_it_means() =>
        s_project.WithSnapshot("deep/port.txt", Kept)
            .Check("facts/a.yaml(9,15): warning FACT214: The kept text `deep/ports.txt` of article `ports` is not in the folder of snapshots, where others are: put it there, or correct the name; did you mean `deep/port.txt`?", "facts/a.yaml(13,12): info FACT209");

    [Fact]
    public void A_text_in_another_encoding_is_an_error_at_its_name() =>
        s_project.WithSnapshot("deep/ports.txt", SourceText.From(Kept + " Un café.", Encoding.Latin1, SourceHashAlgorithm.Sha256))
            .Check("facts/a.yaml(9,15): error FACT014: The kept text `deep/ports.txt` of article `ports` cannot be read, since it is not in UTF-8");

    [Fact]
    public void A_picture_is_an_error_only_where_an_article_names_it()
    {
        s_project.WithSnapshot("deep/ports.txt", Kept).WithSnapshot("ports.png", "\u0089PNG\0\0").Check();
        s_project.WithSnapshot("deep/ports.txt", "\u0089PNG\0\0").Check("facts/a.yaml(9,15): error FACT014");
    }

    [Fact]
    public void No_folder_and_no_comment_silences_a_text_that_cannot_be_read()
    {
        var project = s_project
            .With("facts/a.yaml", Yaml.Replace("    snapshot:", "    # factgen-disable-next-line FACT014: a test\n    snapshot:", StringComparison.Ordinal))
            .WithSnapshot("deep/ports.txt", "\0");

        (project with { FileOptions = project.FileOptions.Add(("facts/a.yaml", "factgen.fact014.severity"), "none") })
            .Check("facts/a.yaml(9,33): warning FACT012", "facts/a.yaml(10,15): error FACT014");
    }

    [Fact]
    public void Only_what_an_article_names_is_read()
    {
        var build = FactBuild.Generate(s_project.WithSnapshot("deep/ports.txt", Kept).WithSnapshot("unnamed.txt", Kept));

        build.Analyze();

        Assert.Equal((1, 0), (build.ReadsOf("facts/snapshots/deep/ports.txt"), build.ReadsOf("facts/snapshots/unnamed.txt")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_hash_is_that_of_the_files_bytes(bool hasMark)
    {
        var encoding = new UTF8Encoding(hasMark);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Kept.Replace(" ", "\r\n", StringComparison.Ordinal))];
        var project = s_project
            .WithSnapshot("deep/ports.txt", SourceText.From(new MemoryStream(bytes), encoding, SourceHashAlgorithm.Sha256))
            .With("facts/a.yaml", Yaml.Replace("deep/ports.txt", $"deep/ports.txt\n    sha256: {Convert.ToHexStringLower(SHA256.HashData(bytes))}", StringComparison.Ordinal));

        project.Check();
        project.WithSnapshot("deep/ports.txt", Kept).Check("facts/a.yaml(10,13): error FACT108");
    }

    [Fact]
    public void A_hash_of_another_kind_is_no_hash() =>
        s_project
            .WithSnapshot("deep/ports.txt", SourceText.From(Kept, Encoding.UTF8, SourceHashAlgorithm.Sha1))
            .With("facts/a.yaml", Yaml.Replace("deep/ports.txt", $"deep/ports.txt\n    sha256: {new string('0', 64)}", StringComparison.Ordinal))
            .Check();

    [Fact]
    public void The_summary_is_about_no_place_and_says_what_was_proved()
    {
        s_project.WithSnapshot("deep/ports.txt", Kept).Check("info FACT999: 1 fact, 1 citation, 1 of 1 quote verified (1 against snapshots in this build, 0 by the lock)");
        (s_project with { Lock = Lock() }).Check("info FACT999: 1 fact, 1 citation, 1 of 1 quote verified (0 against snapshots in this build, 1 by the lock)");
    }

    [Fact]
    public void A_project_without_facts_has_no_summary() => Assert.Empty(FactBuild.Generate(new FactProject()).Analyze());

    [Fact]
    public void Nothing_that_is_compiled_depends_on_kept_texts()
    {
        var project = s_project with { Lock = Lock() };

        Assert.Equal(project.Build().Sources, project.WithSnapshot("deep/ports.txt", "Other words.").Build().Sources);
    }

    private static string Lock() => QuoteLock.Write(
        [new LockEntry("doe-harbour ports quote", "0123456789abcdef", Needle.Of("the harbour comes first").Hash)]);
}
