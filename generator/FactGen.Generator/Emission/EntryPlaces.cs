using FactGen.Core.Text;

namespace FactGen.Generator.Emission;

/// <summary>Where in the fragment of a file stands what one of its entries became.</summary>
/// <param name="Record">In the text of the records, in bytes.</param>
/// <param name="Exported">In what of the records other projects may need, in bytes.</param>
/// <param name="Quote">In the index of quotes, without what separates it from the one before.</param>
/// <param name="TypedId">In the lines of its section's typed ids.</param>
/// <param name="Origins">Its numbers among <see cref="EmittedSlice.Origins"/>.</param>
/// <param name="Passages">Among the passages that the lock may vouch for.</param>
/// <param name="IsSingleOrigin">Whether all that report it go back to one origin.</param>
internal readonly record struct EntryPlaces(
    TextRange Record, TextRange Exported, TextRange Quote, TypedIdRange TypedId, TextRange Origins, TextRange Passages, bool IsSingleOrigin);

/// <summary>Where a typed id stands.</summary>
/// <param name="Lines">Among the values of the enum.</param>
/// <param name="Mark">Among what an app must mind.</param>
internal readonly record struct TypedIdRange(TextRange Lines, TextRange Mark);
