using System.Globalization;
using FactGen.Core.Packs;
using FactGen.Generator.Pipeline;

namespace FactGen.Generator.Emission;

/// <summary>
/// What makes a project's assembly a fact package for the compiler of another project. Of facts that other projects cannot see nothing is told.
/// </summary>
internal static class PackAttributes
{
    /// <summary>The attribute that names the pack.</summary>
    public static IEnumerable<string> OfPack(ProjectSettings settings)
    {
        if (settings.IsPublic)
        {
            var form = PackIndex.NewestForm.ToString(CultureInfo.InvariantCulture);
            yield return $"[assembly: global::FactGen.Packed.FactPack(typeof({GeneratedFile.FactsClass(settings)}), {CSharpLiteral.Of(settings.PackName)}, {form})]";
        }
    }

    /// <summary>The attributes with what one bucket exports.</summary>
    public static IEnumerable<string> OfBucket(IEnumerable<EntryFragment> entries, ProjectSettings settings) => settings.IsPublic
        ? PackedChunks.Cut(entries.Select(entry => entry.Exported)).Select(chunk => $"[assembly: global::FactGen.Packed.PackExports({CSharpLiteral.Of(chunk)})]")
        : [];
}
