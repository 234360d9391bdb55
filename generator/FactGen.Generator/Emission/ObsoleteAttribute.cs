using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Resolution;
using FactGen.Core.Rules;
using FactGen.Generator.Pipeline;

namespace FactGen.Generator.Emission;

/// <summary>Marks the member of a fact that no longer stands, so that whoever uses it learns why and what to use instead.</summary>
internal static class ObsoleteAttribute
{
    /// <summary>The attribute's line; null for a fact that stands.</summary>
    public static string? Of(FactEntry entry, Members members, KnownEntries known)
    {
        if (!entry.Section.HoldsFacts)
        {
            return null;
        }

        var replacement = known.Resolve(entry.Values.Reference(Keys.SupersededBy)) is { } other
            ? Name(other, known.ImportOf(other)?.FactsClass, members)
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

    // What the ids of another pack become is that pack's own affair, and a member the likeliest.
    private static string Name(Export replacement, string? otherPack, Members members) =>
        $"{otherPack ?? "Facts"}.{replacement.Section.ClassName}.{(otherPack is null && members == Members.Ids ? "Id." : "")}{replacement.MemberName}";

    private static string Retracted(FactEntry entry)
    {
        var because = entry.Values.Map(Keys.Retracted)?.Text(Keys.Because) is { } text ? ": " + PlainText.Shortened(text.Text).TrimEnd('.') : "";
        return $"The {entry.Section.Noun} '{entry.Id}' is retracted{because}.";
    }
}
