using System.Collections.Concurrent;

namespace FactGen.Core.Sourcing;

/// <summary>
/// What was worked out of descriptions of unnamed people. A corpus has the same few of them over and over, and each is asked about by several rules
/// and by the generator. A description alone decides, so that it may be kept for the life of the process; no more than a bounded number is.
/// </summary>
internal static class KnownWordings
{
    private const int Most = 1024;

    // A longer one is hardly written twice.
    private const int LongestKept = 200;

    private static readonly ConcurrentDictionary<string, Wording> s_known = new(StringComparer.Ordinal);
    private static int s_count;

    /// <summary>What is known of a description.</summary>
    public static Wording Of(string description)
    {
        if (s_known.TryGetValue(description, out var known))
        {
            return known;
        }

        var wording = new Wording(description);
        if (description.Length <= LongestKept)
        {
            if (Interlocked.Increment(ref s_count) > Most)
            {
                s_known.Clear();
                s_count = 0;
            }

            s_known.TryAdd(description, wording);
        }

        return wording;
    }

    /// <summary>One description. Two threads may work the same out twice, and come to the same.</summary>
    internal sealed class Wording(string description)
    {
        private AnonymousPhrase? _phrase;
        private string? _folded;
        private Answer _isUndescribed;

        /// <summary>The words taken apart.</summary>
        public AnonymousPhrase Phrase => _phrase ??= AnonymousPhrase.Of(description);

        /// <summary>See <see cref="AnonymousWording.Fold"/>.</summary>
        public string Folded => _folded ??= AnonymousWording.FoldAnew(description);

        /// <summary>See <see cref="AnonymousWording.IsUndescribed"/>.</summary>
        public bool IsUndescribed
        {
            get
            {
                if (_isUndescribed == Answer.Unknown)
                {
                    _isUndescribed = AnonymousWording.TellsNothing(Folded) ? Answer.Yes : Answer.No;
                }

                return _isUndescribed == Answer.Yes;
            }
        }

        // A `bool?` is written in two steps, and another thread might see the first.
        private enum Answer
        {
            Unknown,
            Yes,
            No,
        }
    }
}
