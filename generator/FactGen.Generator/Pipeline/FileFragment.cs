using FactGen.Core.Text;
using FactGen.Generator.Emission;

namespace FactGen.Generator.Pipeline;

/// <summary>The packed records of a file.</summary>
/// <param name="Text">The records, one behind the other, as they stand between the quotes of a literal (docs/packed-form.md).</param>
/// <param name="Ends">Where each of them ends, in bytes.</param>
/// <param name="Exported">What of the records the YAML of other projects may need, in the same way: of an agent or an article all of it.</param>
internal sealed record FileRecords(Utf8Text Text, EquatableArray<int> Ends, Utf8Text Exported)
{
    /// <summary>Of a file without entries.</summary>
    public static FileRecords None { get; } = new(Utf8Text.Empty, default, Utf8Text.Empty);

    /// <summary>The number of bytes that <see cref="Text"/> means.</summary>
    public int Bytes => Ends.Count == 0 ? 0 : Ends[Ends.Count - 1];

    /// <summary>The number of bytes of one record.</summary>
    public int BytesOf(int record) => Ends[record] - (record == 0 ? 0 : Ends[record - 1]);
}

/// <summary>Typed ids of one section in one file.</summary>
/// <param name="Section">The section's tag.</param>
/// <param name="Lines">The values of the enum, as they will stand.</param>
/// <param name="Marks">What an app must mind of the facts among them, line by line, as it stands between quotes.</param>
internal readonly record struct TypedIds(char Section, Utf8Text Lines, Utf8Text Marks);

/// <summary>What one file becomes.</summary>
/// <param name="Path">The path relative to the project.</param>
internal sealed record FileFragment(string Path)
{
    /// <summary>The bucket that the file belongs to.</summary>
    public int Bucket { get; } = Bucketing.Of(Path);

    /// <summary>The packed records of its entries, in the order of the file, without those that clash.</summary>
    public FileRecords Records { get; init; } = FileRecords.None;

    /// <summary>What of it is in the index.</summary>
    public IndexRows Rows { get; init; } = IndexRows.None;

    /// <summary>Of each entry the member as far as its own file knows it, up to its place in the bucket; nothing where ids become no members.</summary>
    public EquatableArray<Utf8Text> Members { get; init; }

    /// <summary>Its part of the index of quotes, as it stands between quotes; empty where it has none.</summary>
    public Utf8Text Quotes { get; init; } = Utf8Text.Empty;

    /// <summary>Its typed ids by section; none where ids become something else.</summary>
    public EquatableArray<TypedIds> TypedIds { get; init; }

    /// <summary>The other packs whose entries it refers to, in ordinal order.</summary>
    public EquatableArray<string> CitedPacks { get; init; }

    /// <summary>What it adds to the report.</summary>
    public FileTally Tally { get; init; } = FileTally.None;

    /// <summary>What failed within FactGen itself, so that nothing of the file is emitted; nearly always null.</summary>
    public string? Problem { get; init; }
}
