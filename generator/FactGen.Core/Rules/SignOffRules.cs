using System.Globalization;
using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.SignOff;

namespace FactGen.Core.Rules;

/// <summary>Who checked a fact, and whether it is still what they checked.</summary>
internal static class SignOffRules
{
    /// <summary>FACT601. Where the project asks for vetters, FACT602 says so instead.</summary>
    public static void NotVetted(FactEntry entry, CheckContext context, FindingList findings)
    {
        if (entry.Section.HoldsFacts && !(context.Corpus.RequiredVetters > 0) && !entry.Values.Mentions(Keys.Vetted) && Stands(entry))
        {
            findings.AddAbout(entry, RuleCatalogue.NotVetted, entry.IdRange, entry.ToString());
        }
    }

    /// <summary>FACT602. A <c>vetted</c> that names nobody is too little for every project: somebody must have checked the fact.</summary>
    public static void TooFewVetters(FactEntry entry, CheckContext context, FindingList findings)
    {
        if (!entry.Section.HoldsFacts || !Stands(entry))
        {
            return;
        }

        var required = context.Corpus.RequiredVetters ?? 0;
        if (!entry.Values.Mentions(Keys.Vetted))
        {
            if (required > 0)
            {
                findings.AddAbout(entry, RuleCatalogue.TooFewVetters, entry.IdRange, $"{entry} is not vetted", AsksFor(required), $"have it checked against its sources, then add `vetted: {{ by: [{(required == 1 ? "their name" : "their names")}], on: the day }}`");
            }

            return;
        }

        // A `vetted` or a `by` that could not be read has a finding of its own.
        if (entry.Values.Find(Keys.Vetted) is not { Value: MapValue vetted } field
            || vetted.Broken.Contains(Keys.By)
            || vetted.Find(Keys.By)?.Value is ListValue { HasLostItems: true })
        {
            return;
        }

        var vetters = VettersIn(vetted);
        if (vetters.Count == 0)
        {
            findings.Add(RuleCatalogue.TooFewVetters, field.KeyRange, $"`vetted` of {entry} names nobody", required > 1 ? AsksFor(required) : "somebody must have checked it", "add who did, `by: [their name]`, or delete `vetted`");
        }
        else if (vetters.Count < required)
        {
            findings.Add(RuleCatalogue.TooFewVetters, vetted.Find(Keys.By)!.Value.Value.Range, $"{entry} is vetted by {Shown.Few(vetters)} only", AsksFor(required), "have somebody else check it too, and add their name to `by`");
        }
    }

    /// <summary>FACT603.</summary>
    public static void SealDiffers(FactEntry entry, CheckContext context, FindingList findings)
    {
        if (!entry.Section.HoldsFacts || entry.Values.Find(Keys.Vetted) is not { Value: MapValue vetted } field || vetted.Broken.Contains(Keys.Seal) || !Seal.CanBeMade(entry))
        {
            return;
        }

        var right = Seal.Of(entry);
        if (vetted.Text(Keys.Seal) is not { } seal)
        {
            findings.Add(RuleCatalogue.SealDiffers, field.KeyRange, $"{entry} was vetted{ByWhomAndWhen(vetted)} without a seal, so nobody would notice a later change: if it still is what was checked,", right);
        }
        else if (seal.Text == right)
        {
            return;
        }
        else if (string.Equals(seal.Text, right, StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(RuleCatalogue.SealDiffers, seal.Range, $"the seal of {entry} is right, but in upper case:", right);
        }
        else
        {
            findings.Add(RuleCatalogue.SealDiffers, seal.Range, $"{entry} has changed since it was vetted{ByWhomAndWhen(vetted)} (seal {Shown.Code(seal.Text)}): check it again, then", right);
        }
    }

    // What is retracted or replaced needs nobody's signature any more.
    private static bool Stands(FactEntry entry) => !entry.Values.Mentions(Keys.Retracted) && !entry.Values.Mentions(Keys.SupersededBy);

    // Each person once: `Ana` and `ana ` are one signature.
    private static List<string> VettersIn(MapValue vetted)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return vetted.Items<TextValue>(Keys.By).Select(name => name.Text.Trim()).Where(name => seen.Add(CanonicalText.Of(name))).Select(Shown.Shortened).ToList();
    }

    private static string AsksFor(int required) =>
        $"the project asks for {required.ToString(CultureInfo.InvariantCulture)} {(required == 1 ? "vetter" : "vetters")}";

    private static string ByWhomAndWhen(MapValue vetted)
    {
        var vetters = VettersIn(vetted);
        return (vetters.Count > 0 ? " by " + Shown.Few(vetters) : "") + (vetted.Date(Keys.On) is { } on ? " " + DatePhrase.Of(on) : "");
    }
}
