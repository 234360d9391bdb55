using System.Runtime.CompilerServices;
using FactGen.Core.Model;
using FactGen.Core.Quotes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>
/// Reads each text once, for the generator and the analyzer alike: both are handed the same <see cref="SourceText"/>. After an edit, what was not
/// edited is not read again (<see cref="LastReadings"/>).
/// </summary>
/// <remarks>
/// What was read is several times as large as its text. In an editor the generator's driver holds it from one edit to the next. A build lets go of
/// the driver when the generator has run; from then on it is held for the analyzer, where that is to come, and by nobody while the compiler writes the
/// assembly, which takes the most memory of all.
/// </remarks>
internal static class SharedReading
{
    private static readonly ConditionalWeakTable<SourceText, Reading> s_files = new();
    private static readonly ConditionalWeakTable<SourceText, QuoteLock> s_locks = new();

    /// <summary>What the file holds. Never throws for what is in the file; what FactGen itself gets wrong becomes a finding there.</summary>
    /// <param name="file">The file.</param>
    /// <param name="keepForAnalyzer">Whether what was read is kept until <see cref="LetGo"/>, be it held by somebody else or not.</param>
    /// <param name="cancellationToken">Looked at now and then.</param>
    public static FactFile Read(AdditionalText file, bool keepForAnalyzer, CancellationToken cancellationToken)
    {
        try
        {
            if (file.GetText(cancellationToken) is not { } text)
            {
                return FactFile.Unreadable();
            }

            var reading = s_files.GetOrCreateValue(text);
            var read = reading.File ?? Read(file.Path, text, cancellationToken);
            reading.Remember(read, keepForAnalyzer);
            return read;
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

    /// <summary>Says that the analyzer is done with a file. Who else holds what was read, holds it on.</summary>
    public static void LetGo(AdditionalText file, CancellationToken cancellationToken)
    {
        try
        {
            if (file.GetText(cancellationToken) is { } text && s_files.TryGetValue(text, out var reading))
            {
                reading.LetGo();
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Of what cannot be read nothing is held.
        }
    }

    private static FactFile Read(string path, SourceText text, CancellationToken cancellationToken) =>
        FactFile.IsTooLong(text.Length) ? FactFile.TooLong(text.Length)
        : UnicodeText.Is(text) ? LastReadings.Read(path, new CompilerText(text), cancellationToken)
        : FactFile.NotUtf8(new CompilerText(text), cancellationToken);

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

    // What was read of a text, as long as anybody holds it. Two threads that read at once read the same.
    private sealed class Reading
    {
        private readonly WeakReference<FactFile?> _file = new(null);
        private volatile FactFile? _kept;

        public FactFile? File => _file.TryGetTarget(out var read) ? read : null;

        public void Remember(FactFile read, bool keep)
        {
            _file.SetTarget(read);
            if (keep)
            {
                _kept = read;
            }
        }

        public void LetGo() => _kept = null;
    }
}
