using System.Globalization;
using FactGen.Core.Packs;
using FactGen.Generator.Pipeline;

namespace FactGen.Generator.Emission;

/// <summary>
/// What the compiler finds the class <c>Facts</c> by, and what makes a project's assembly a fact package for the compiler of another project. Of
/// facts that other projects cannot see it is told no name and no export.
/// </summary>
internal static class PackAttributes
{
    /// <summary>The attributes of the assembly: the one that names its class, and the one that names the pack. No edit of a fact changes them.</summary>
    public static IEnumerable<string> OfAssembly(ProjectSettings settings)
    {
        yield return $"[assembly: global::FactGen.Packed.FactsClass(typeof({GeneratedFile.FactsClass(settings)}))]";
        if (settings.IsPublic)
        {
            var form = PackIndex.NewestForm.ToString(CultureInfo.InvariantCulture);
            yield return $"[assembly: global::FactGen.Packed.FactPack(typeof({GeneratedFile.FactsClass(settings)}), {CSharpLiteral.Of(settings.PackName)}, {form})]";
        }
    }

    /// <summary>Begins the attribute of the class with what one bucket exports.</summary>
    public const string BeginOfExports = "[global::FactGen.Packed.PackExports(\"";

    /// <summary>Ends it.</summary>
    public const string EndOfExports = "\")]";
}
