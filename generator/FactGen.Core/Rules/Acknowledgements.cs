using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Reading;
using FactGen.Core.Text;

namespace FactGen.Core.Rules;

/// <summary>Holds the findings of one file against its suppression comments, and the comments against the findings: FACT012.</summary>
internal static class Acknowledgements
{
    /// <summary>
    /// Each finding with the comment that acknowledges it, and FACT012 for what the comments say in vain.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="findings">What was found in it.</param>
    /// <param name="context">What tells whether the finding that a comment is for may only be hidden here.</param>
    public static IEnumerable<CheckedFinding> Apply(CorpusFile file, IReadOnlyList<Finding> findings, CheckContext context)
    {
        // Most files have none.
        if (file.File.Suppressions.IsEmpty)
        {
            return findings.Select(finding => new CheckedFinding(file, finding, null));
        }

        var comments = file.File.Suppressions.ToLookup(comment => comment.CoveredLine);
        var used = new HashSet<(Suppression Comment, string RuleId)>();
        var result = new List<CheckedFinding>(findings.Count);
        foreach (var finding in findings)
        {
            var comment = LinesOf(finding, file.File).SelectMany(line => comments[line]).FirstOrDefault(candidate => Names(candidate, finding.Rule));
            if (comment is not null)
            {
                used.Add((comment, finding.Rule.Id));
            }

            result.Add(new CheckedFinding(file, finding, comment));
        }

        // Made only now: no comment can acknowledge what is wrong with a comment.
        var mistakes = new FindingList();
        foreach (var comment in file.File.Suppressions)
        {
            ReportWhatIsVain(comment, used, context, mistakes);
        }

        return result.Concat(mistakes.Items.Select(mistake => new CheckedFinding(file, mistake, null)));
    }

    private static bool Names(Suppression comment, Rule rule) =>
        !rule.DecidesWhatIsCompiled && comment.RuleIds.Any(named => string.Equals(named.Id, rule.Id, StringComparison.OrdinalIgnoreCase));

    private static void ReportWhatIsVain(Suppression comment, HashSet<(Suppression Comment, string RuleId)> used, CheckContext context, FindingList mistakes)
    {
        var named = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var id in comment.RuleIds)
        {
            if (!named.Add(id.Id))
            {
                Report(id, $"{Shown.Code(id.Id)} stands twice in this comment", "delete one");
            }
            else if (RuleCatalogue.Find(id.Id) is not { } rule)
            {
                Report(id, $"{Shown.Code(id.Id)} is no rule of this version of FactGen", "correct or delete the id" + Suggestions.DidYouMean(id.Id, RuleCatalogue.All.Where(known => !known.DecidesWhatIsCompiled).Select(known => known.Id)));
            }
            else if (rule.DecidesWhatIsCompiled)
            {
                Report(id, $"{Shown.Code(rule.Id)} cannot be acknowledged, since without what it asks for there is no fact", "repair what it names, and delete this comment");
            }
            else if (!used.Contains((comment, rule.Id)) && !context.MayHide(rule))
            {
                Report(id, $"there is no {Shown.Code(rule.Id)} on the line below to acknowledge", "delete the id, or the whole comment if it is the only one");
            }
        }

        void Report(SuppressedRule id, string what, string repair) => mistakes.Add(RuleCatalogue.UselessSuppression, id.Range, what + ": " + repair);
    }

    // The lines over which a comment can stand that acknowledges the finding.
    private static IEnumerable<int> LinesOf(Finding finding, FactFile file)
    {
        yield return file.Lines.LineOf(finding.Range.Start);
        if (finding.Subject is { } subject)
        {
            yield return file.Lines.LineOf(BeginningOf(subject, file));
        }
    }

    // A list's item begins at its `-`, which may stand on a line of its own.
    private static int BeginningOf(TextRange subject, FactFile file)
    {
        var dash = EndOfTextBefore(subject.Start, file.Text);
        if (dash < 0 || file.Text[dash] != '-')
        {
            return subject.Start;
        }

        var before = EndOfTextBefore(dash, file.Text);
        return before < 0 || file.Lines.LineOf(before) < file.Lines.LineOf(dash) ? dash : subject.Start;
    }

    private static int EndOfTextBefore(int offset, FileText text)
    {
        do
        {
            offset--;
        }
        while (offset >= 0 && char.IsWhiteSpace(text[offset]));
        return offset;
    }
}
