using FactGen.Core.Quotes;

namespace FactGen.Generator.Pipeline;

/// <summary>
/// What was read of a file: facts, or the lock. One kind of item for both, since whatever is picked from all files by itself costs a step per file.
/// Compared as <see cref="Held{T}"/> is, and which of both it is shows without a look at either.
/// </summary>
/// <param name="Facts">What a file of facts holds; null of the lock.</param>
/// <param name="Lock">What the lock vouches for; null of a file of facts.</param>
internal readonly record struct ReadText(ReadFile? Facts, QuoteLock? Lock)
{
    /// <summary>Reads the file.</summary>
    public static ReadText Of(FactText text, CancellationToken cancellationToken) => text.IsLock
        ? new ReadText(null, SharedReading.ReadLock(text.Text, cancellationToken))
        : new ReadText(ReadFile.Read(text, cancellationToken), null);

    /// <inheritdoc/>
    public bool Equals(ReadText other) =>
        (ReferenceEquals(Facts, other.Facts) || (Facts?.Equals(other.Facts) ?? false))
        && (ReferenceEquals(Lock, other.Lock) || (Lock?.Equals(other.Lock) ?? false));

    /// <inheritdoc/>
    public override int GetHashCode() => Facts?.GetHashCode() ?? 0;
}
