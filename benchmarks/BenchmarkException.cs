namespace FactGen.Benchmarks;

/// <summary>Something that makes a measurement worthless; the message says what.</summary>
internal sealed class BenchmarkException(string message) : Exception(message);

/// <summary>The command line makes no sense; the message says why.</summary>
internal sealed class UsageException(string message) : Exception(message);
