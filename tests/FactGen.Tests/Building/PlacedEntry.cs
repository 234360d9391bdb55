namespace FactGen.Tests.Building;

/// <summary>An entry and its place in its bucket.</summary>
internal sealed record PlacedEntry(PackedEntry Entry, int Ordinal);
