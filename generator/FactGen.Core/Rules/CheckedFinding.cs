using FactGen.Core.Reading;

namespace FactGen.Core.Rules;

/// <summary>A finding as a door reports it.</summary>
/// <param name="File">The file that it lies in.</param>
/// <param name="Finding">What was found.</param>
/// <param name="AcknowledgedBy">The comment that acknowledges it, with its reason; null where none does.</param>
public sealed record CheckedFinding(CorpusFile File, Finding Finding, Suppression? AcknowledgedBy);
