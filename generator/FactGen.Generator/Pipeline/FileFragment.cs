using System.Collections.Immutable;
using FactGen.Core.Format;
using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>What one entry becomes.</summary>
/// <param name="Section">Its section.</param>
/// <param name="Member">The member's docs and attributes, each line as it will stand but not indented; nothing where ids become no members.</param>
/// <param name="MemberName">The C# name.</param>
/// <param name="Packed">Its packed record (docs/packed-form.md).</param>
/// <param name="Exported">What of that record the YAML of other projects may need: of an agent or an article all of it.</param>
/// <param name="QuoteLine">Its line in the index of quotes; null where it has none.</param>
internal sealed record EntryFragment(Section Section, EquatableArray<string> Member, string MemberName, string Packed, string Exported, string? QuoteLine);

/// <summary>What one file becomes.</summary>
/// <param name="Path">The path relative to the project.</param>
/// <param name="Entries">Its entries, in order, without those that clash.</param>
/// <param name="TypedIds">Its typed ids, in order; none where ids become something else.</param>
/// <param name="CitedPacks">The other packs whose entries they refer to, in ordinal order.</param>
/// <param name="Tally">What it adds to the report.</param>
/// <param name="Failures">What failed within FactGen itself; nearly always empty.</param>
internal sealed record FileFragment(
    string Path,
    EquatableArray<EntryFragment> Entries,
    EquatableArray<TypedId> TypedIds,
    EquatableArray<string> CitedPacks,
    FileTally Tally,
    EquatableArray<Failure> Failures)
{
    /// <summary>The packs that all files together refer to, in ordinal order.</summary>
    public static EquatableArray<string> CitedPacksOf(ImmutableArray<FileFragment> files)
    {
        var cited = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var pack in file.CitedPacks)
            {
                cited.Add(pack);
            }
        }

        return cited.ToEquatableArray();
    }

    /// <summary>What a file becomes over which FactGen itself failed.</summary>
    public static FileFragment Failed(string path, string problem) =>
        new(path, default, default, default, FileTally.None, new[] { new Failure(path, problem) }.ToEquatableArray());
}

/// <summary>
/// A mistake of FactGen's own while it emitted a file. Whatever escaped a step would cost the output of every file (CS8785), so it is caught at
/// the file, and said there.
/// </summary>
/// <param name="Path">The file, by its path relative to the project.</param>
/// <param name="Message">What happened.</param>
internal sealed record Failure(string Path, string Message);
