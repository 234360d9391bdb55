using FactGen.Core.Format;
using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>What one entry becomes.</summary>
/// <param name="Section">Its section.</param>
/// <param name="Member">The member's docs, attributes and name, each line as it will stand but not indented.</param>
/// <param name="MemberName">The C# name.</param>
/// <param name="Packed">Its packed record (docs/packed-form.md).</param>
/// <param name="QuoteLine">Its line in the index of quotes; null where it has none.</param>
internal sealed record EntryFragment(Section Section, EquatableArray<string> Member, string MemberName, string Packed, string? QuoteLine);

/// <summary>What one file becomes.</summary>
/// <param name="Path">The path relative to the project.</param>
/// <param name="Entries">Its entries, in order, without those that clash.</param>
/// <param name="Tally">What it adds to the report.</param>
/// <param name="Failures">What failed within FactGen itself; nearly always empty.</param>
internal sealed record FileFragment(string Path, EquatableArray<EntryFragment> Entries, FileTally Tally, EquatableArray<Failure> Failures);

/// <summary>
/// A mistake of FactGen's own while it emitted a file. Whatever escaped a step would cost the output of every file (CS8785), so it is caught at
/// the file, and said there.
/// </summary>
/// <param name="Path">The file, by its path relative to the project.</param>
/// <param name="Message">What happened.</param>
internal sealed record Failure(string Path, string Message);
