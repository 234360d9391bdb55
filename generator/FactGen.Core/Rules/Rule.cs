namespace FactGen.Core.Rules;

/// <summary>How much a finding weighs unless a project tunes it.</summary>
public enum Severity
{
    /// <summary>Worth knowing; not printed by a plain build.</summary>
    Info,

    /// <summary>Should be repaired or acknowledged.</summary>
    Warning,

    /// <summary>Must be repaired: the build fails.</summary>
    Error,
}

/// <summary>The group of fact-format.md that a rule stands in.</summary>
public enum RuleGroup
{
    /// <summary>Reading the YAML.</summary>
    Reading,

    /// <summary>Sources, articles and where a reader finds them.</summary>
    Citation,

    /// <summary>Quotes and excerpts, held against the articles' texts.</summary>
    Quotes,

    /// <summary>Dates and their order.</summary>
    Dates,

    /// <summary>Who says so.</summary>
    Attribution,

    /// <summary>How many say so, independently, and what others say.</summary>
    Corroboration,

    /// <summary>Who checked it, and what no longer stands.</summary>
    SignOff,

    /// <summary>Facts of other projects, and what becomes a package.</summary>
    Packages,

    /// <summary>Use of facts in C#.</summary>
    Code,
}

/// <summary>One rule of the catalogue: what it is called, how much it weighs, what it says.</summary>
/// <param name="Id">The id that never changes, <c>FACT101</c>.</param>
/// <param name="Severity">The default severity.</param>
/// <param name="Group">The group it is listed in.</param>
/// <param name="Title">What the rule says, in a few words, as in the catalogue.</param>
/// <param name="MessageFormat">The message to a fact-checker, with <c>{0}</c> … for what the finding names.</param>
public sealed record Rule(string Id, Severity Severity, RuleGroup Group, string Title, string MessageFormat)
{
    /// <summary>
    /// Whether the rule decides what is compiled. Such rules are raised by the generator, which runs even when
    /// analyzers are off; they can be neither acknowledged in YAML nor tuned.
    /// </summary>
    public bool DecidesWhatIsCompiled { get; init; }

    /// <summary>
    /// Whether the generator raises it although it can be tuned: it tells what became of the facts, all of which are compiled.
    /// </summary>
    public bool IsOfGenerator { get; init; }

    /// <summary>
    /// Whether it is raised in an app's C# rather than in a fact file, where the compiler's own means acknowledge it (<c>#pragma warning</c>).
    /// </summary>
    public bool IsOverCode { get; init; }

    /// <summary>
    /// Whether it is raised by the package's MSBuild files about the project itself, so that only the switches of a build tune it (<c>NoWarn</c>).
    /// </summary>
    public bool IsOverProject { get; init; }

    /// <summary>
    /// Whether it is raised only where the articles' kept texts are at hand. They are not published with the corpus, so that it is silent in a clone.
    /// </summary>
    public bool NeedsKeptTexts { get; init; }

    /// <summary>The page that explains the rule.</summary>
    public string HelpLink => "https://github.com/factgen/factgen/blob/main/docs/rules/" + Id + ".md";
}
