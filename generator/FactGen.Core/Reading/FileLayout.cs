using System.Collections.Immutable;

namespace FactGen.Core.Reading;

/// <summary>How a file without a mistake is laid out, as far as somebody must know it who reads the file again after an edit.</summary>
/// <param name="RootIndent">How far its sections are indented.</param>
/// <param name="Nodes">How many scalars, lists and mappings it has at most.</param>
/// <param name="Sections">The keys of its sections, in order.</param>
internal sealed record FileLayout(int RootIndent, int Nodes, ImmutableArray<YamlScalar> Sections);

/// <summary>Where the reading of an edited text begins: at an entry before which all is as it was.</summary>
/// <param name="Start">Where the entry's line begins.</param>
/// <param name="RootIndent">How far the sections before it are indented.</param>
/// <param name="Section">The key of its section.</param>
internal sealed record ReadingStart(int Start, int RootIndent, YamlScalar Section);

/// <summary>What is known of an edited text from before the edit.</summary>
/// <param name="Start">Up to where; null where nothing is.</param>
/// <param name="Suppressions">Of the text before.</param>
/// <param name="Shift">How much further on stands what is behind the edit.</param>
internal sealed record KnownParts(ReadingStart? Start, ImmutableArray<Suppression> Suppressions, int Shift);
