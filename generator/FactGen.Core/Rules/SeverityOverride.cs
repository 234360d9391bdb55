namespace FactGen.Core.Rules;

/// <summary>The value of <c>factgen.FACT101.severity</c> in an <c>.editorconfig</c> section over YAML.</summary>
public static class SeverityOverride
{
    /// <summary>The words it can be.</summary>
    public static IReadOnlyList<string> Words { get; } = ["none", "silent", "suggestion", "warning", "error", "default"];

    /// <summary>The key that tunes the rule of that id.</summary>
    public static string KeyOf(string ruleId) => KeyPrefix + ruleId + KeySuffix;

    /// <summary>Reads <paramref name="text"/>, in any case.</summary>
    /// <param name="text">One of <see cref="Words"/>.</param>
    /// <param name="byDefault">What <c>default</c> means: the rule's own severity.</param>
    /// <param name="severity">The severity; null for <c>none</c> and <c>silent</c>, which show nothing.</param>
    /// <returns>Whether it is one of <see cref="Words"/>.</returns>
    public static bool TryParse(string text, Severity byDefault, out Severity? severity)
    {
        severity = text.Trim().ToLowerInvariant() switch
        {
            "suggestion" => Severity.Info,
            "warning" => Severity.Warning,
            "error" => Severity.Error,
            "default" => byDefault,
            _ => null,
        };
        return Words.Contains(text.Trim(), StringComparer.OrdinalIgnoreCase);
    }

    internal const string KeyPrefix = "factgen.";
    internal const string KeySuffix = ".severity";
}
