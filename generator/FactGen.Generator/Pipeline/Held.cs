using System.Collections.Immutable;

namespace FactGen.Generator.Pipeline;

/// <summary>
/// A file's value in a step that is collected. At every run, also after a keystroke in C#, Roslyn compares each collected item with itself. It asks
/// a class, which brings every file's object into the processor's cache; of this it compares the references and touches nothing.
/// </summary>
/// <param name="Value">The value.</param>
internal readonly record struct Held<T>(T Value)
    where T : class, IEquatable<T>
{
    /// <inheritdoc/>
    public bool Equals(Held<T> other) => ReferenceEquals(Value, other.Value) || Value.Equals(other.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();
}

/// <summary>Holds values, and lets go of them.</summary>
internal static class Held
{
    /// <summary>Holds <paramref name="value"/>.</summary>
    public static Held<T> Of<T>(T value)
        where T : class, IEquatable<T> => new(value);

    /// <summary>What is held.</summary>
    public static ImmutableArray<T> Values<T>(ImmutableArray<Held<T>> held)
        where T : class, IEquatable<T>
    {
        var values = ImmutableArray.CreateBuilder<T>(held.Length);
        foreach (var item in held)
        {
            values.Add(item.Value);
        }

        return values.MoveToImmutable();
    }
}
