using System.Globalization;
using FactGen.Core.Text;

namespace FactGen.Core.Rules;

/// <summary>What a rule found: which rule, where, and what the message names.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Range">The offending token; where something is missing, the id (or the item's article) that misses it.</param>
/// <param name="Arguments">What fills the rule's message format.</param>
public sealed record Finding(Rule Rule, TextRange Range, EquatableArray<string> Arguments)
{
    /// <summary>
    /// The id of the entry, or the beginning of the <c>- </c> item, that the finding is about as a whole; null where it
    /// is about one token. A suppression over that line covers the finding wherever its range lies.
    /// </summary>
    public TextRange? Subject { get; init; }

    /// <summary>How much it weighs unless a project tunes it: as its rule, except where a setting of the project asks for more.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>The message to a fact-checker, always one line, beginning with a capital letter.</summary>
    public string Message => Sentence(string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, Arguments.Select(OneLine).ToArray<object>()));

    private static string Sentence(string message) =>
        message.Length > 0 && char.IsLower(message[0]) ? char.ToUpperInvariant(message[0]) + message.Substring(1) : message;

    // Whoever makes a message cuts what it quotes (`Shown`); this only keeps an oversight from flooding a build log.
    private static string OneLine(string argument)
    {
        const int Most = 1000;
        var shown = argument.Length <= Most ? argument : argument.Substring(0, char.IsHighSurrogate(argument[Most - 1]) ? Most - 1 : Most) + "…";
        return new string(shown.Select(c => char.IsControl(c) || LineMap.IsLineBreak(c) ? ' ' : c).ToArray());
    }
}
