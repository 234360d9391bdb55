using System.Globalization;

namespace FactGen;

/// <summary>
/// What a project's facts rest on, in numbers, as <c>Facts.Report</c> gives them. They are counted from the facts and the lock when the project
/// is compiled, and do not depend on which kept texts happened to be at hand then.
/// </summary>
public sealed record FactReport
{
    /// <summary>Statements, claims, events and measures.</summary>
    public int Facts { get; init; }

    /// <summary>The sources that the facts cite, each once for each fact that cites it.</summary>
    public int Citations { get; init; }

    /// <summary>The texts that a source must hold word for word: quotes, excerpts, and the quotes that sources state instead.</summary>
    public int Quotes { get; init; }

    /// <summary>Those of <see cref="Quotes"/> that the lock vouches for: each was found in its article's kept text, and neither has changed since.</summary>
    public int QuotesLocked { get; init; }

    /// <summary>The others: nothing in the project shows that they stand in their articles.</summary>
    public int QuotesUnverified => Quotes - QuotesLocked;

    /// <summary>The different known origins that all facts together go back to; one who is the origin of many facts counts once.</summary>
    public int Origins { get; init; }

    /// <summary>The facts whose sources all go back to one origin, be it one report or many.</summary>
    public int SingleOrigin { get; init; }

    /// <summary>The facts whose sources disagree while nobody has said why (<see cref="FactStatus.Disputed"/>).</summary>
    public int Disputed { get; init; }

    /// <summary>The facts that cite no source.</summary>
    public int Uncited { get; init; }

    /// <summary>One sentence. Where nothing is locked, it says so.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Count(Facts, "fact")} with {Count(Citations, "citation")} of {Count(Origins, "known origin")}: {TellQuotes()}, {SingleOrigin} single-origin, {Disputed} disputed, {Uncited} uncited.");

    private string TellQuotes() => (Quotes, QuotesLocked) switch
    {
        (0, _) => "no quote to verify",
        (1, 0) => "its only quote is not locked, so nothing is verified",
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"none of {Quotes} quotes is locked, so nothing is verified"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{QuotesLocked} of {Count(Quotes, "quote")} locked"),
    };

    private static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
