namespace FactGen.Core.Dates;

/// <summary>The numbers and words of a date as people write it, in their order, without what merely separates them.</summary>
internal sealed class LooseDateWords
{
    private LooseDateWords()
    {
    }

    /// <summary>The numbers, as digits.</summary>
    internal List<string> Numbers { get; } = [];

    /// <summary>The month that is named, 1 to 12; otherwise 0.</summary>
    internal int Month { get; private set; }

    /// <summary>The season that is named, 21 to 24; otherwise 0.</summary>
    internal int Season { get; private set; }

    /// <summary>Whether a word such as <c>circa</c> stands in it.</summary>
    internal bool IsApproximate { get; private set; }

    /// <summary>Whether a number has an s behind it, as in <c>1980s</c>.</summary>
    internal bool IsPlural { get; private set; }

    /// <summary>Takes <paramref name="plain"/> apart; null where anything in it does not belong to a date.</summary>
    internal static LooseDateWords? Read(string plain)
    {
        var words = new LooseDateWords();
        for (var i = 0; i < plain.Length;)
        {
            var digits = Digits.Run(plain.AsSpan(), i);
            var letters = digits > 0 ? 0 : LettersAt(plain, i);
            var fits = digits > 0 ? words.AddNumber(plain.Substring(i, digits))
                : letters > 0 ? words.AddWord(plain.Substring(i, letters), plain, i)
                : plain[i] is ' ' or '.' or ',' or '/' or '-';
            if (!fits) return null;
            i += Math.Max(1, digits + letters);
        }

        return words.Numbers.Count > 0 ? words : null;
    }

    private static int LettersAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')) end++;

        // East Asian dates name the unit behind each number: 2021年3月16日.
        return end == start && text[start] is '年' or '月' or '日' or '号' or '號' ? 1 : end - start;
    }

    private bool AddNumber(string digits)
    {
        Numbers.Add(digits);
        return true;
    }

    private bool AddWord(string word, string text, int start)
    {
        var isBehindNumber = start > 0 && Digits.IsDigit(text[start - 1]);
        if (isBehindNumber && word is "s")
        {
            IsPlural = true;
            return Numbers.Count == 1;
        }

        if (isBehindNumber && word.ToUpperInvariant() is "ST" or "ND" or "RD" or "TH") return true;
        if (DateWords.Month(word) is > 0 and var month)
        {
            var isOnly = Month == 0;
            Month = month;
            return isOnly;
        }

        if (DateWords.Season(word) is > 0 and var season)
        {
            Season = season;
            return true;
        }

        if (word.ToUpperInvariant() is "C" or "CA" or "CIRCA" or "ABOUT" or "AROUND" or "APPROXIMATELY")
        {
            IsApproximate = true;
            return true;
        }

        return word[0] > 'z' || word.ToUpperInvariant() is "THE" or "OF" or "ON" or "IN" || DateWords.Weekday(word) is not null;
    }
}
