using System.Runtime.CompilerServices;
using FactGen.Core.Model;
using FactGen.Core.Quotes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>
/// Reads each text once, for the generator and the analyzer alike: both are handed the same <see cref="SourceText"/>, and what was read lives as
/// long as it does. After an edit, what was not edited is not read again (<see cref="LastReadings"/>).
/// </summary>
internal static class SharedReading
{
    private static readonly ConditionalWeakTable<SourceText, FactFile> s_files = new();
    private static readonly ConditionalWeakTable<SourceText, QuoteLock> s_locks = new();

    /// <summary>What the file holds. Never throws for what is in the file; what FactGen itself gets wrong becomes a finding there.</summary>
    public static FactFile Read(AdditionalText file, CancellationToken cancellationToken)
    {
        try
        {
            if (file.GetText(cancellationToken) is not { } text)
            {
                return FactFile.Unreadable();
            }

            return s_files.TryGetValue(text, out var known)
                ? known
                : s_files.GetValue(text, unread => Read(file.Path, unread, cancellationToken));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return FactFile.Unreadable();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return FactFile.LeftOut(InternalError.Describe(failure));
        }
    }

    private static FactFile Read(string path, SourceText text, CancellationToken cancellationToken) =>
        FactFile.IsTooLong(text.Length) ? FactFile.TooLong(text.Length)
        : UnicodeText.Is(text) ? LastReadings.Read(path, text.ToString(), cancellationToken)
        : FactFile.NotUtf8(text.ToString(), cancellationToken);

    /// <summary>The lock. One that cannot be read vouches for nothing; the compiler complains of the file itself.</summary>
    public static QuoteLock ReadLock(AdditionalText file, CancellationToken cancellationToken)
    {
        try
        {
            return file.GetText(cancellationToken) is { } text
                ? s_locks.GetValue(text, unread => QuoteLock.Read(unread.ToString()))
                : QuoteLock.Empty;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return QuoteLock.Empty;
        }
    }
}
