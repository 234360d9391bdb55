using FactGen.Core.Packs;
using FactGen.Generator.Pipeline;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Generator.Emission;

/// <summary>
/// Emits the hidden class through which the emitted code of other packs reaches this one. It stands in a namespace of its own, under a name that
/// no other pack's has: two packs may have one namespace, and then nobody can name the class <c>Facts</c> of either.
/// </summary>
internal static class AccessorEmitter
{
    public static SourceText Emit(ProjectSettings settings)
    {
        var accessor = PackName.Accessor(settings.PackName);
        var end = accessor.LastIndexOf('.');
        var code = GeneratedFile.BeginIn(accessor.Substring(0, end), []);
        code.Line("/// <summary>For the emitted code of other packs, whose facts refer to this one's.</summary>");
        code.Line(GeneratedFile.GeneratedCode);
        code.Line(GeneratedFile.Hidden);
        code.Open($"public static class {accessor.Substring(end + 1)}");
        code.Line("/// <summary>The facts.</summary>");
        code.Line($"public static global::FactGen.Packed.FactPack Instance => {GeneratedFile.FactsClass(settings)}.{GeneratedFile.PackClass}.Instance;");
        code.Close();
        return code.ToSourceText();
    }

    /// <summary>How emitted code names the pack of that name.</summary>
    public static string InstanceOf(string pack) => $"global::{PackName.Accessor(pack)}.Instance";
}
