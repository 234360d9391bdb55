using FactGen.Core.Format;
using FactGen.Core.Text;

namespace FactGen.Core.Rules;

/// <summary>
/// FACT015: severities in an <c>.editorconfig</c> that cannot have effect on YAML. The compiler ignores
/// <c>dotnet_diagnostic.….severity</c> for what does not lie in C# (dotnet/roslyn#31916, #55921), so the form that has effect is
/// one of our own.
/// </summary>
public static class EditorConfigRules
{
    private const string CompilerPrefix = "dotnet_diagnostic.";
    private const string ExampleSection = "[facts/**.{yml,yaml}]";

    /// <summary>
    /// The findings about the text of one <c>.editorconfig</c>. In a global one (<c>is_global = true</c>) the compiler's own keys
    /// work, and only ids and severities are looked at.
    /// </summary>
    public static IReadOnlyList<Finding> Check(string text)
    {
        var settings = EditorConfigText.Settings(text).ToArray();
        var isGlobal = settings.Any(setting => setting.Section is null && Is(setting.Key, "is_global") && Is(setting.Value, "true"));
        var findings = new FindingList();
        foreach (var setting in settings)
        {
            if (IdWithin(setting, CompilerPrefix) is { } compilerId)
            {
                CheckCompilerSetting(setting, compilerId.Id, isGlobal, findings);
            }
            else if (IdWithin(setting, SeverityOverride.KeyPrefix) is { } ownId)
            {
                CheckOwnSetting(setting, ownId.Id, ownId.Range, isGlobal, findings);
            }
        }

        return findings.Items;
    }

    private static void CheckCompilerSetting(EditorConfigSetting setting, string id, bool isGlobal, FindingList findings)
    {
        // A rule over C#, a later version's rule or another analyzer's is none of our business.
        if (RuleCatalogue.Find(id) is not { IsOverCode: false } rule)
        {
            return;
        }

        if (rule.DecidesWhatIsCompiled)
        {
            ReportUntunable(rule, setting.KeyRange, findings);
        }
        else if (rule.IsOverProject)
        {
            ReportOverProject(rule, setting, findings);
        }
        else if (!isGlobal)
        {
            var value = SeverityOverride.TryParse(setting.Value, rule.Severity, out _) ? setting.Value : "warning";
            findings.Add(
                RuleCatalogue.IneffectiveSeverity,
                setting.KeyRange,
                $"{Shown.Code(setting.Key)} has no effect on YAML files from an `.editorconfig`",
                $"write `{SeverityOverride.KeyOf(rule.Id)} = {value}` in a section such as `{ExampleSection}`, or move the line to a `.globalconfig`");
        }
    }

    private static void CheckOwnSetting(EditorConfigSetting setting, string id, TextRange idRange, bool isGlobal, FindingList findings)
    {
        if (RuleCatalogue.Find(id) is not { } rule)
        {
            var tunable = RuleCatalogue.All.Where(known => !known.DecidesWhatIsCompiled).Select(known => known.Id);
            findings.Add(RuleCatalogue.IneffectiveSeverity, idRange, $"{Shown.Code(id)} is no rule of this version of FactGen", "correct the id, or delete the line" + Suggestions.DidYouMean(id, tunable));
        }
        else if (rule.DecidesWhatIsCompiled)
        {
            ReportUntunable(rule, setting.KeyRange, findings);
        }
        else if (rule.IsOverProject)
        {
            ReportOverProject(rule, setting, findings);
        }
        else if (rule.IsOverCode)
        {
            findings.Add(
                RuleCatalogue.IneffectiveSeverity,
                setting.KeyRange,
                $"{Shown.Code(setting.Key)} has no effect, since {rule.Id} is about C#",
                $"write `{CompilerPrefix}{rule.Id}{SeverityOverride.KeySuffix}` in a section over C#");
        }
        else if (!SeverityOverride.TryParse(setting.Value, rule.Severity, out _))
        {
            var (range, what) = setting.Value.Length > 0
                ? (setting.ValueRange, $"{Shown.Code(setting.Value)} is no severity")
                : (setting.KeyRange, $"{Shown.Code(setting.Key)} gives no severity");
            findings.Add(RuleCatalogue.IneffectiveSeverity, range, what, "it can be " + Nouns.OneOf(SeverityOverride.Words) + Suggestions.DidYouMean(setting.Value, SeverityOverride.Words));
        }
        else if (!isGlobal && !MayCoverYaml(setting.Section))
        {
            var where = setting.Section is null ? "in no section" : $"in the section {Shown.Code("[" + setting.Section + "]")}, which covers no YAML file";
            findings.Add(RuleCatalogue.IneffectiveSeverity, setting.KeyRange, $"{Shown.Code(setting.Key)} stands {where}, so it has no effect", $"move it to a section such as `{ExampleSection}`");
        }
    }

    private static void ReportOverProject(Rule rule, EditorConfigSetting setting, FindingList findings) => findings.Add(
        RuleCatalogue.IneffectiveSeverity,
        setting.KeyRange,
        $"{Shown.Code(setting.Key)} has no effect, since {rule.Id} is about the project and not about a file",
        "write the id into `NoWarn` or `WarningsAsErrors` of the project file");

    private static void ReportUntunable(Rule rule, TextRange range, FindingList findings) =>
        findings.Add(RuleCatalogue.IneffectiveSeverity, range, $"{Shown.Code(rule.Id)} cannot be tuned, since without what it asks for there is no fact", "delete the line");

    private static (string Id, TextRange Range)? IdWithin(EditorConfigSetting setting, string prefix)
    {
        var length = setting.Key.Length - prefix.Length - SeverityOverride.KeySuffix.Length;
        return length > 0
            && setting.Key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
            && setting.Key.EndsWith(SeverityOverride.KeySuffix, StringComparison.OrdinalIgnoreCase)
                ? (setting.Key.Substring(prefix.Length, length), new TextRange(setting.KeyRange.Start + prefix.Length, length))
                : null;
    }

    // Only what certainly covers none is pointed out: a glob that ends in another extension, spelled out.
    private static bool MayCoverYaml(string? section)
    {
        if (section is null)
        {
            return false;
        }

        var dot = section.LastIndexOf('.');
        var extensions = dot < 0 ? "" : section.Substring(dot + 1);
        return extensions.Length == 0
            || extensions.IndexOfAny(['*', '?', '[', '/']) >= 0
            || section.IndexOf("yml", StringComparison.OrdinalIgnoreCase) >= 0
            || section.IndexOf("yaml", StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private static bool Is(string written, string word) => string.Equals(written, word, StringComparison.OrdinalIgnoreCase);
}
