namespace FactGen.Generator;

/// <summary>The names of the pipeline's steps, by which tests see what an edit reran. docs/architecture.md shows how they hang together.</summary>
public static class StepNames
{
    /// <summary>A fact file, as the compiler hands it over. Per file.</summary>
    public const string Files = nameof(Files);

    /// <summary>What a file's text holds. Per file; unchanged while the text is.</summary>
    public const string Read = nameof(Read);

    /// <summary>What other files may show or need of each file. Unchanged by an edited quote.</summary>
    public const string Exports = nameof(Exports);

    /// <summary>The ids of all files, beside those of the referenced packs.</summary>
    public const string Index = nameof(Index);

    /// <summary>A fact package that the project references. Per reference; unchanged while the assembly is.</summary>
    public const string Packs = nameof(Packs);

    /// <summary>All referenced packs. What they export is read once, when the first reference asks for it.</summary>
    public const string PackIndex = nameof(PackIndex);

    /// <summary>Whether ids become members or something else. Unchanged by most new ids.</summary>
    public const string Members = nameof(Members);

    /// <summary>A file's entries with what they show of others. Per file; unchanged by an edited comment, and by what the file does not show.</summary>
    public const string Slice = nameof(Slice);

    /// <summary>The C# and the packed records of a file. Per file.</summary>
    public const string Fragment = nameof(Fragment);

    /// <summary>The fragments of the files that share one output. Always as many as <see cref="Pipeline.Bucketing.Count"/>.</summary>
    public const string Buckets = nameof(Buckets);

    /// <summary>What the index says of the files that share one of its segments. Always as many as <see cref="Pipeline.Bucketing.SegmentCount"/>; unchanged by an edited quote.</summary>
    public const string Segments = nameof(Segments);

    /// <summary>The typed ids of all files. Unchanged by most edits of what stands behind an id.</summary>
    public const string TypedIds = nameof(TypedIds);

    /// <summary>How many entries there are, and which outputs hold any. Unchanged by what they hold.</summary>
    public const string Layout = nameof(Layout);

    /// <summary>The other packs that the facts refer to. Unchanged by nearly every edit.</summary>
    public const string CitedPacks = nameof(CitedPacks);

    /// <summary>The lock. Unchanged by a comment in it.</summary>
    public const string Lock = nameof(Lock);

    /// <summary>The numbers of <c>Facts.Report</c>. Unchanged by most edits.</summary>
    public const string Report = nameof(Report);

    /// <summary>What is wrong in each file, as far as it decides what is compiled.</summary>
    public const string FileFindings = nameof(FileFindings);

    /// <summary>What is wrong between files: ids that clash, limits of the whole, failures.</summary>
    public const string FindingsAcrossFiles = nameof(FindingsAcrossFiles);

    /// <summary>What is wrong with the referenced packs.</summary>
    public const string PackFindings = nameof(PackFindings);

    /// <summary>What failed within the generator itself.</summary>
    public const string Failures = nameof(Failures);

    /// <summary>Every finding that the generator reports.</summary>
    public const string Findings = nameof(Findings);

    /// <summary>What the project sets.</summary>
    public const string Settings = nameof(Settings);
}
