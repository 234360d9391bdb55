using System.Text;
using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.Resolution;

namespace FactGen.Core.Sourcing;

/// <summary>Puts into words who says so: <c>The Daily Quay, citing Harbour Wire, which cited several unnamed government sources</c>.</summary>
internal sealed class AttributionSentence
{
    private const string Uncited = "no cited source";

    // A name that somebody pasted by mistake may not be told thousands of times over.
    private const int LongestName = 300;

    private readonly IEntryLookup _lookup;
    private readonly ChainStep[] _speakers;
    private HashSet<string>? _speakingAgents;
    private HashSet<string>? _unnamedSpeakers;

    private AttributionSentence(FactEntry fact, IEntryLookup lookup)
    {
        _lookup = lookup;
        _speakers = SpeakersOf(fact, lookup);
    }

    /// <summary>
    /// The sentence for <paramref name="fact"/>, whose origins those are. It tells where the fact comes from, not who speaks, unless that is
    /// more than a name: a joint statement, or somebody unnamed.
    /// </summary>
    public static string Of(FactEntry fact, IReadOnlyList<Chain> origins, IEntryLookup lookup)
    {
        if (origins.Count == 0)
        {
            return Uncited;
        }

        var sentence = new AttributionSentence(fact, lookup);
        var told = new List<string>(origins.Count);
        foreach (var chain in origins)
        {
            if (sentence.Tell(chain, isFirst: told.Count == 0) is { } origin)
            {
                told.Add(origin);
            }
        }

        return string.Join("; also ", told);
    }

    // Asked for only where a chain ends with whoever speaks.
    private HashSet<string> SpeakingAgents => _speakingAgents ??=
        new(_speakers.Where(speaker => speaker.Kind == ChainStepKind.Agent).Select(speaker => speaker.Name), StringComparer.Ordinal);

    private HashSet<string> UnnamedSpeakers => _unnamedSpeakers ??=
        new(_speakers.Where(speaker => speaker.Kind == ChainStepKind.Anonymous).Select(speaker => AnonymousWording.Fold(speaker.Name)), StringComparer.Ordinal);

    private bool IsJoint => _speakers.Length > 1;

    private ChainStep? UnnamedSpeaker => _speakers.Length == 1 && _speakers[0].Kind == ChainStepKind.Anonymous ? _speakers[0] : null;

    private static ChainStep[] SpeakersOf(FactEntry fact, IEntryLookup lookup)
    {
        if (fact.Speakers.Count is > 1 and var count)
        {
            var known = new HashSet<ChainStep>();
            var speakers = new List<ChainStep>(count);
            foreach (var speaker in fact.Speakers)
            {
                if (ReportChain.ToStep(speaker, lookup) is var step && known.Add(step))
                {
                    speakers.Add(step);
                }
            }

            return [.. speakers];
        }

        foreach (var only in fact.Speakers)
        {
            return [ReportChain.ToStep(only, lookup)];
        }

        return [];
    }

    // Null where it would only repeat what is told already.
    private string? Tell(Chain chain, bool isFirst)
    {
        var steps = chain.Steps;
        var last = steps.Count == 0 ? null : steps[steps.Count - 1];
        var isToldAsSpeaker = last is not null && IsAmongSpeakers(last);
        var told = new Telling();
        if (last is null)
        {
            told.Add(TellReport(chain.Article), "which");
        }

        for (var i = 0; i < steps.Count - (isToldAsSpeaker ? 1 : 0); i++)
        {
            if (!IsOutletOfNext(steps, i))
            {
                told.Add(Tell(steps[i]), IsPeople(steps[i]) ? "who" : "which");
            }
        }

        if (UnnamedSpeaker is { } speaker)
        {
            told.Add(Tell(speaker with { Count = speaker.Count ?? (isToldAsSpeaker ? last!.Count : null) }), "who");
        }
        else if (IsJoint)
        {
            if (told.IsEmpty && !isFirst)
            {
                return null;
            }

            var carried = !isToldAsSpeaker && last is { Kind: ChainStepKind.Article };
            told.Add(isFirst ? "a joint statement by " + Listed(_speakers.Select(Tell).ToArray()) : "the same statement", "which", carried ? "carried" : "cited");
        }

        return told.ToString();
    }

    // Where a chain ends with whoever speaks, the speaker is told instead. An undescribed source says less than the speaker's description.
    private bool IsAmongSpeakers(ChainStep last) => (IsJoint || UnnamedSpeaker is not null) && last.Kind switch
    {
        ChainStepKind.Agent => SpeakingAgents.Contains(last.Name),
        ChainStepKind.Anonymous => AnonymousWording.IsUndescribed(last.Name) || UnnamedSpeakers.Contains(AnonymousWording.Fold(last.Name)),
        _ => false,
    };

    // `The Daily Quay, citing “Ports agree”` would name the outlet twice where the work is told with it.
    private bool IsOutletOfNext(List<ChainStep> steps, int index) =>
        index + 1 < steps.Count && steps[index].Kind == ChainStepKind.Agent
        && steps[index + 1] is { Kind: ChainStepKind.Article } next
        && _lookup.OutletOf(next.Name) == steps[index].Name;

    private bool IsPeople(ChainStep step) => step.Kind switch
    {
        ChainStepKind.Agent => _lookup.FindExport(IdSpace.Agents, step.Name)?.Section.Name == "people",
        ChainStepKind.Anonymous => !AnonymousWording.IsThing(step.Name),
        _ => false,
    };

    private string Tell(ChainStep step) => step.Kind switch
    {
        ChainStepKind.Agent => NameOf(step.Name),
        ChainStepKind.Article => TellWork(step.Name),
        _ => Shortened(AnonymousWording.Tell(step.Name.Length > 4 * LongestName ? step.Name.Substring(0, 4 * LongestName) : step.Name, step.Count)),
    };

    private string TellWork(string id)
    {
        var work = _lookup.FindExport(IdSpace.Articles, id);
        return (_lookup.OutletOf(work), work?.Display) switch
        {
            ({ } outlet, { } title) => $"{NameOf(outlet)} (“{Shortened(title)}”)",
            ({ } outlet, null) => NameOf(outlet),
            _ => TellReport(id),
        };
    }

    private string TellReport(string id) => _lookup.FindExport(IdSpace.Articles, id) switch
    {
        { Display: { } title } => $"“{Shortened(title)}”",
        { Published: { } published } => $"a report of {published}",
        _ => "an undated report",
    };

    private string NameOf(string id)
    {
        var agent = _lookup.FindExport(IdSpace.Agents, id);
        var name = Shortened(agent?.Display ?? id);
        return agent?.Section.Name == "organizations" ? OrganizationName.InText(name) : name;
    }

    private static string Listed(string[] names) =>
        names.Length == 1 ? names[0] : string.Join(", ", names.Take(names.Length - 1)) + " and " + names[names.Length - 1];

    private static string Shortened(string name)
    {
        var line = string.Join(" ", AnonymousWording.WordsOf(name.Length > 4 * LongestName ? name.Substring(0, 4 * LongestName) : name));
        return line.Length <= LongestName ? line : line.Substring(0, char.IsHighSurrogate(line[LongestName - 1]) ? LongestName - 1 : LongestName) + "…";
    }

    /// <summary>A chain in words, as far as it is told.</summary>
    private sealed class Telling
    {
        private readonly StringBuilder _words = new();
        private int _parts;
        private string _pronoun = "";

        public bool IsEmpty => _parts == 0;

        /// <param name="who">The next step.</param>
        /// <param name="pronoun">How it is referred to: <c>who</c> or <c>which</c>.</param>
        /// <param name="verb">What the step before did.</param>
        public void Add(string who, string pronoun, string verb = "cited")
        {
            _words.Append(_parts switch
            {
                0 => "",
                1 => ", citing ",
                _ => $", {_pronoun} {verb} ",
            });
            _words.Append(who);
            _parts++;
            _pronoun = pronoun;
        }

        public override string ToString() => _words.ToString();
    }
}
