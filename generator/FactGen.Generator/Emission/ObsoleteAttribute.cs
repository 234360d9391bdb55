using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Resolution;
using FactGen.Core.Rules;

namespace FactGen.Generator.Emission;

/// <summary>Marks the member of a fact that no longer stands, so that whoever uses it learns why and what to use instead.</summary>
internal static class ObsoleteAttribute
{
    /// <summary>The attribute's line; null for a fact that stands.</summary>
    public static string? Of(FactEntry entry, KnownEntries known)
    {
        if (!entry.Section.HoldsFacts)
        {
            return null;
        }

        var replacement = known.Resolve(entry.Values.Reference(Keys.SupersededBy)) is { } other
            ? $"{known.ImportOf(other)?.FactsClass ?? "Facts"}.{other.Section.ClassName}.{other.MemberName}"
            : entry.Values.Reference(Keys.SupersededBy)?.Id;
        var message = (entry.Values.Mentions(Keys.Retracted), replacement) switch
        {
            (true, null) => Retracted(entry),
            (true, _) => $"{Retracted(entry)} Use {replacement} instead.",
            (false, not null) => $"The {entry.Section.Noun} '{entry.Id}' is superseded: use {replacement} instead.",
            _ => null,
        };
        var rule = RuleCatalogue.NoLongerStands;
        return message is null
            ? null
            : $"[global::System.Obsolete({CSharpLiteral.Of(message)}, DiagnosticId = \"{rule.Id}\", UrlFormat = {CSharpLiteral.Of(rule.HelpLink)})]";
    }

    private static string Retracted(FactEntry entry)
    {
        var because = entry.Values.Map(Keys.Retracted)?.Text(Keys.Because) is { } text ? ": " + PlainText.Shortened(text.Text).TrimEnd('.') : "";
        return $"The {entry.Section.Noun} '{entry.Id}' is retracted{because}.";
    }
}
