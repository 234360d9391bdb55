using System.Globalization;
using FactGen.Core.Model;
using FactGen.Core.Sourcing;
using FactGen.Core.Text;

namespace FactGen.Core.Rules;

/// <summary>FACT999: a corpus in numbers, so that a build without a finding cannot pass for one that checked everything.</summary>
/// <param name="Facts">How many facts are compiled.</param>
/// <param name="Citations">How many sources they give, all together.</param>
/// <param name="Quotes">How many quotes and excerpts there are to be checked, each against its article.</param>
/// <param name="ProvedHere">How many of these were found in kept texts at hand.</param>
/// <param name="Locked">How many the lock vouches for, whose texts are not at hand.</param>
/// <param name="Failed">How many are not in the kept text at hand as they are written.</param>
/// <param name="SingleOrigin">How many facts go back to one origin.</param>
/// <param name="Disputed">How many facts are disputed.</param>
/// <param name="Uncited">How many facts cite nothing.</param>
public sealed record CorpusSummary(int Facts, int Citations, int Quotes, int ProvedHere, int Locked, int Failed, int SingleOrigin, int Disputed, int Uncited)
{
    /// <summary>The numbers as one line.</summary>
    public string Message => Facts == 0
        ? "no facts, so no quote was checked"
        : $"{Count(Facts, "fact")}, {Count(Citations, "citation")}, {Verified}{(Failed == 0 ? "" : Number(Failed) + " not found as written, ")}{Number(SingleOrigin)} single-origin, {Number(Disputed)} disputed, {Number(Uncited)} uncited";

    /// <summary>The finding that a door raises, which is about no place in particular.</summary>
    public Finding Finding => new(RuleCatalogue.Summary, default, new[] { Message }.ToEquatableArray());

    /// <summary>Counts <paramref name="corpus"/>.</summary>
    internal static CorpusSummary Of(Corpus corpus, CancellationToken cancellationToken)
    {
        var checks = corpus.CheckQuotes(cancellationToken).All;
        int facts = 0, citations = 0, singleOrigin = 0, disputed = 0, uncited = 0;
        foreach (var fact in corpus.Entries)
        {
            if (!fact.Section.HoldsFacts)
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            var sources = fact.Sources.Count;
            facts++;
            citations += sources;
            uncited += sources == 0 ? 1 : 0;
            singleOrigin += sources > 0 && corpus.OriginsOf(fact).IsSingleOrigin ? 1 : 0;
            disputed += FactStatus.Of(fact) == "disputed" ? 1 : 0;
        }

        int proved = 0, locked = 0, failed = 0;
        foreach (var check in checks)
        {
            proved += check.State == PassageState.Proved ? 1 : 0;
            locked += check.State == PassageState.Locked ? 1 : 0;
            failed += check.State == PassageState.Failed ? 1 : 0;
        }

        return new CorpusSummary(facts, citations, checks.Count, proved, locked, failed, singleOrigin, disputed, uncited);
    }

    private string Verified => (Quotes, ProvedHere + Locked) switch
    {
        (0, _) => "no quote to check, ",
        (_, 0) when Failed == 0 => $"no quote was checked of {Number(Quotes)}, ",
        (_, var verified) => $"{Number(verified)} of {Count(Quotes, "quote")} verified ({Number(ProvedHere)} against snapshots in this build, {Number(Locked)} by the lock), ",
    };

    private static string Count(int number, string noun) => Number(number) + " " + noun + (number == 1 ? "" : "s");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
