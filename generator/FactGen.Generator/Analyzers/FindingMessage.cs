using FactGen.Core.Rules;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator.Analyzers;

/// <summary>
/// What a finding says, as the message format of a descriptor of its own. As an argument of one format, <c>{0}</c>, it would hardly count in the hash
/// code of a diagnostic: Roslyn takes what it has so far for the most arguments to look at, so half of all diagnostics of a rule have the same hash
/// code, and the set of those that were printed or logged is searched one by one. 30,000 findings took four seconds.
/// </summary>
/// <param name="finding">The finding.</param>
internal sealed class FindingMessage(Finding finding) : LocalizableString
{
    private readonly Finding _finding = finding;

    /// <summary>Put together when somebody reads it: of a finding that a plain build does not print, nobody does.</summary>
    protected override string GetText(IFormatProvider? formatProvider) => _finding.Message;

    /// <inheritdoc/>
    protected override int GetHash() => _finding.GetHashCode();

    /// <inheritdoc/>
    protected override bool AreEqual(object? other) => other is FindingMessage message && _finding.Equals(message._finding);
}
