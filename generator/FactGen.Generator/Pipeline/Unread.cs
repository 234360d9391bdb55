using System.Collections.Immutable;
using FactGen.Core.Model;
using FactGen.Core.Reading;
using FactGen.Core.Rules;
using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>Files that are left out, with the finding that says why.</summary>
internal static class Unread
{
    /// <summary>A file of which nothing is compiled, for a reason that is FACT014.</summary>
    public static FactFile File(string reason)
    {
        var findings = new FindingList();
        findings.Add(RuleCatalogue.FileUnreadable, default, reason);
        return new FactFile
        {
            Text = "",
            Lines = new LineMap(""),
            Entries = ImmutableArray<FactEntry>.Empty,
            References = ImmutableArray<ReferenceValue>.Empty,
            Findings = findings.Items.ToImmutableArray(),
            Suppressions = ImmutableArray<Suppression>.Empty,
            Exports = new FileExports(default, default),
        };
    }
}
