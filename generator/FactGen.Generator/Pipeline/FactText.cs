using System.Collections.Immutable;
using FactGen.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Generator.Pipeline;

/// <summary>A file of the project that FactGen reads, not read yet. Which files those are, the MSBuild files say by metadata.</summary>
/// <param name="Text">The file.</param>
/// <param name="Path">Its path relative to the project, with <c>/</c>: how it is called in names, docs and messages.</param>
/// <param name="IsLock">Whether it is the lock, and not a file of facts.</param>
internal sealed record FactText(AdditionalText Text, string Path, bool IsLock = false)
{
    /// <summary>Items of this kind hold facts.</summary>
    public const string FactsKind = "facts";

    /// <summary>Items of this kind are the <c>.editorconfig</c> files that govern fact files.</summary>
    public const string EditorConfigKind = "editorconfig";

    /// <summary>Items of this kind are the files below the folder of snapshots, texts or not.</summary>
    public const string SnapshotKind = "snapshot";

    /// <summary>The item of this kind is the lock.</summary>
    public const string LockKind = "lock";

    private const string KindKey = "build_metadata.AdditionalFiles.FactGenKind";
    private const string PathKey = "build_metadata.AdditionalFiles.FactGenPath";

    /// <summary>Whether the analyzers will look at it too, as far as the project says.</summary>
    public bool IsAnalyzed { get; init; } = true;

    /// <summary>The fact file or the lock that <paramref name="text"/> is; nothing where it is neither. Kept texts are read by no step.</summary>
    public static ImmutableArray<FactText> Of(AdditionalText text, AnalyzerConfigOptionsProvider options)
    {
        if (!options.GetOptions(text).TryGetValue(KindKey, out var kind))
        {
            return ImmutableArray<FactText>.Empty;
        }

        var isLock = IsKind(kind, LockKind);
        return isLock || IsKind(kind, FactsKind)
            ? ImmutableArray.Create(new FactText(text, PathOf(text, options), isLock) { IsAnalyzed = AnalyzersRun(options.GlobalOptions) })
            : ImmutableArray<FactText>.Empty;
    }

    /// <summary>Whether the project's item says that <paramref name="text"/> is of that kind.</summary>
    public static bool IsOfKind(string kind, AdditionalText text, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(text).TryGetValue(KindKey, out var found) && IsKind(found, kind);

    /// <summary>How the project calls a file: relative to itself, or below the folder of snapshots.</summary>
    public static string PathOf(AdditionalText text, AnalyzerConfigOptionsProvider options)
    {
        if (options.GetOptions(text).TryGetValue(PathKey, out var path) && path.Length > 0)
        {
            return ItemPath.Decode(path).Replace('\\', '/');
        }

        var global = options.GlobalOptions;
        return global.TryGetValue("build_property.ProjectDir", out var directory) || global.TryGetValue("build_property.MSBuildProjectDirectory", out directory)
            ? RelativePaths.Relative(directory, text.Path)
            : RelativePaths.Relative("", text.Path);
    }

    private static bool IsKind(string found, string kind) => string.Equals(found, kind, StringComparison.OrdinalIgnoreCase);

    // As the SDK decides whether the compiler is told to leave analyzers out.
    private static bool AnalyzersRun(AnalyzerConfigOptions global) => (Property(global, "RunAnalyzers") ?? Property(global, "RunAnalyzersDuringBuild")) is not { } value
        || !string.Equals(value, "false", StringComparison.OrdinalIgnoreCase);

    private static string? Property(AnalyzerConfigOptions global, string name) => global.TryGetValue("build_property." + name, out var value) && value.Length > 0 ? value : null;
}
