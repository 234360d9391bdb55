using System.Globalization;

namespace FactGen.Core.Quotes;

/// <summary>What a lock should say now.</summary>
/// <param name="Text">The new text of the file; null where it must not be written.</param>
/// <param name="Refusal">Why it must not be written, and what to do; null where it may.</param>
/// <param name="Proved">How many of its lines were proved against kept texts at hand.</param>
/// <param name="Kept">How many lines stay as they were, since the kept text is not at hand.</param>
/// <param name="Dropped">How many lines of the old lock are gone: no fact has them any more, or their words were not found.</param>
/// <param name="Failed">How many passages are not in the kept text at hand, and so have no line.</param>
/// <param name="Unverified">How many passages have neither a kept text at hand nor a line.</param>
public sealed record LockUpdate(string? Text, string? Refusal, int Proved, int Kept, int Dropped, int Failed, int Unverified)
{
    /// <summary>What was done, on one line.</summary>
    public string Message => Refusal
        ?? $"{Number(Proved)} proved against snapshots, {Number(Kept)} kept from before, {Number(Dropped)} dropped, {Number(Failed)} not found, {Number(Unverified)} without snapshot";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
