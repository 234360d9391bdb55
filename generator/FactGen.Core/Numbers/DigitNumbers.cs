using System.Globalization;

namespace FactGen.Core.Numbers;

/// <summary>Numbers written with digits: <c>1,250</c>, <c>1 250</c>, <c>1.250,5</c>, <c>24 million</c>, <c>$24m</c>, <c>1½</c>.</summary>
internal static class DigitNumbers
{
    // Written at once behind the digits; each may be a unit as well, `11.5m` deep.
    private static readonly Dictionary<string, decimal> s_letters = new(StringComparer.Ordinal)
    {
        ["k"] = 1_000m,
        ["m"] = 1_000_000m,
        ["mn"] = 1_000_000m,
        ["mln"] = 1_000_000m,
        ["mio"] = 1_000_000m,
        ["mil"] = 1_000_000m,
        ["b"] = 1_000_000_000m,
        ["bn"] = 1_000_000_000m,
        ["bln"] = 1_000_000_000m,
        ["t"] = 1_000_000_000_000m,
        ["tn"] = 1_000_000_000_000m,
        ["trn"] = 1_000_000_000_000m,
    };

    public static void Read(List<NumberToken> tokens, bool commaMayBeDecimal, Action<decimal?> add)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == NumberTokenKind.Fraction && (i == 0 || tokens[i - 1].Kind != NumberTokenKind.Digits || tokens[i].Gap is not (NumberGap.None or NumberGap.Space)))
            {
                AddScaled(FractionOf(tokens[i]), tokens, i + 1, add);
            }

            if (tokens[i].Kind != NumberTokenKind.Digits || IsPartOfName(tokens, i) || IsOrdinal(tokens, i))
            {
                continue;
            }

            foreach (var number in Readings(tokens[i].Text, commaMayBeDecimal))
            {
                if (i + 1 < tokens.Count && tokens[i + 1].Kind == NumberTokenKind.Fraction && tokens[i + 1].Gap is NumberGap.None or NumberGap.Space)
                {
                    if (Sum(number, FractionOf(tokens[i + 1])) is { } mixed)
                    {
                        AddScaled(mixed, tokens, i + 2, add);
                    }
                }

                AddScaled(number, tokens, i + 1, add);
                if (ScaleOfRange(tokens, i + 1) is { } scale)
                {
                    add(Product(number, scale));
                }
            }

            ReadWithoutZero(tokens, i, add);
            ReadSpaced(tokens, i, add);
        }
    }

    // `10-15 million`, `1 to 2m`: the first number may be meant in millions too.
    private static decimal? ScaleOfRange(List<NumberToken> tokens, int next)
    {
        var mayBeList = false;
        if (next < tokens.Count && tokens[next] is { Kind: NumberTokenKind.Word, Text: "to" or "or" or "and" })
        {
            // `5 and 7k` are two amounts, `between 5 and 7 million` is a range.
            mayBeList = tokens[next].Text == "and";
            next++;
        }
        else if (next >= tokens.Count || tokens[next].Gap != NumberGap.Hyphen)
        {
            return null;
        }

        if (next < tokens.Count && tokens[next].Kind == NumberTokenKind.Mark)
        {
            // `$10-$15 million`.
            next++;
        }

        return next + 1 < tokens.Count && tokens[next].Kind == NumberTokenKind.Digits && tokens[next + 1] is { Kind: NumberTokenKind.Word, Text: var word }
            ? EnglishNumbers.ScaleOf(word) ?? (!mayBeList && s_letters.TryGetValue(word, out var letters) ? letters : null)
            : null;
    }

    // `.05 inches`.
    private static void ReadWithoutZero(List<NumberToken> tokens, int i, Action<decimal?> add)
    {
        if (i > 0 && tokens[i].Gap == NumberGap.None && tokens[i - 1] is { Kind: NumberTokenKind.Mark, Text: ".", Gap: not NumberGap.None } && tokens[i].Text.All(char.IsDigit))
        {
            foreach (var fraction in Parsed("0" + tokens[i].Text, tokens[i].Text.Length))
            {
                AddScaled(fraction, tokens, i + 1, add);
            }
        }
    }

    /// <summary>What digits with separators can mean: one number, or where custom differs two.</summary>
    public static IEnumerable<decimal> Readings(string written, bool commaMayBeDecimal)
    {
        var separators = new string(written.Where(c => c is < '0' or > '9').ToArray());
        var groups = written.Split(',', '.', '\'');
        var whole = string.Concat(groups);
        if (separators.Length == 0)
        {
            return Parsed(whole);
        }

        var last = separators[separators.Length - 1];
        var decimals = groups[groups.Length - 1].Length;
        var isGrouped = AreGroups(groups, groups.Length);
        if (separators.Any(separator => separator != last))
        {
            // `1,250.5`, `1.250,5`: what stands once at the end, behind groups of the other, is the decimal mark.
            var others = separators.Substring(0, separators.Length - 1);
            return last != '\'' && !others.Contains(last) && others.Distinct().Count() == 1 && AreGroups(groups, groups.Length - 1)
                ? Parsed(whole, decimals)
                : groups.SelectMany(group => Parsed(group));
        }

        if (separators.Length > 1)
        {
            // `1,250,000`; `2021.3.16` is no number, but three.
            return isGrouped ? Parsed(whole) : groups.SelectMany(group => Parsed(group));
        }

        return last switch
        {
            '\'' => isGrouped ? Parsed(whole) : groups.SelectMany(group => Parsed(group)),
            ',' when isGrouped => commaMayBeDecimal ? Parsed(whole).Concat(Parsed(whole, decimals)) : Parsed(whole),
            '.' when isGrouped && commaMayBeDecimal => Parsed(whole, decimals).Concat(Parsed(whole)),
            _ => Parsed(whole, decimals),
        };
    }

    // `1 250 000`: beside what each group is alone.
    private static void ReadSpaced(List<NumberToken> tokens, int first, Action<decimal?> add)
    {
        if (IsGroup(tokens[first].Text) && first > 0 && tokens[first].Gap == NumberGap.Space && tokens[first - 1] is { Kind: NumberTokenKind.Digits, Text: { } before } && before.All(char.IsDigit) && before.Length <= 3)
        {
            // Within a number that has been read from its beginning.
            return;
        }

        if (tokens[first].Text.Length > 3 || !tokens[first].Text.All(char.IsDigit))
        {
            return;
        }

        var end = first + 1;
        var written = tokens[first].Text;
        while (end < tokens.Count && end - first <= MostGroups && tokens[end] is { Kind: NumberTokenKind.Digits, Gap: NumberGap.Space, Text: { } next } && IsGroup(next.Length > 3 ? next.Substring(0, 3) : next))
        {
            if (next.Length > 3 && next[3] is not (',' or '.'))
            {
                break;
            }

            written += next;
            end++;
            if (next.Length > 3)
            {
                break;
            }
        }

        if (end > first + 1)
        {
            var mark = written.IndexOfAny([',', '.']);
            var whole = mark < 0 ? Parsed(written) : Parsed(written.Remove(mark, 1), written.Length - mark - 1);
            foreach (var number in whole)
            {
                AddScaled(number, tokens, end, add);
            }
        }
    }

    private const int MostGroups = 9;

    // The number, with the scale behind it, if there is one: `24 million` is not 24.
    private static void AddScaled(decimal number, List<NumberToken> tokens, int next, Action<decimal?> add)
    {
        if (next < tokens.Count && tokens[next] is { Kind: NumberTokenKind.Ideograph, Gap: NumberGap.None or NumberGap.Space } numeral && IdeographicNumbers.IsScale(numeral.Text))
        {
            // `2400万` is read as a whole elsewhere.
            return;
        }

        if (next < tokens.Count && tokens[next] is { Kind: NumberTokenKind.Word, Gap: NumberGap.None or NumberGap.Space or NumberGap.Hyphen } word)
        {
            if (EnglishNumbers.ScaleOf(word.Text) is { } scale)
            {
                var scaled = Product(number, scale);
                add(scaled);

                // `2 hundred thousand`.
                if (scaled is { } product && next + 1 < tokens.Count && tokens[next + 1].Kind == NumberTokenKind.Word && EnglishNumbers.ScaleOf(tokens[next + 1].Text) is { } further)
                {
                    add(Product(product, further));
                }

                // `24 million-dollar houses`.
                if (next + 1 < tokens.Count && tokens[next + 1] is { Kind: NumberTokenKind.Word, Gap: NumberGap.Hyphen })
                {
                    add(number);
                }

                return;
            }

            // The number as it stands is told first.
            add(number);
            if (s_letters.TryGetValue(word.Text, out var letters))
            {
                add(Product(number, letters));
            }

            if (word.Text is "percent" or "pct" or "percentage" || (word.Text == "per" && next + 1 < tokens.Count && tokens[next + 1].Text == "cent"))
            {
                add(number / 100);
            }
        }
        else
        {
            add(number);
            if (next < tokens.Count && tokens[next].Kind == NumberTokenKind.Percent)
            {
                add(number / 100);
            }
        }
    }

    // `F-16`, `A4`, `Covid-19`. But `US$24` and `NT24` are amounts, and ideographs before digits are no name.
    private static bool IsPartOfName(List<NumberToken> tokens, int i) =>
        i > 0 && tokens[i - 1] is { Kind: NumberTokenKind.Word } before && tokens[i].Gap is NumberGap.None or NumberGap.Hyphen
        && before.Text.All(c => c < '\u0250') && (tokens[i].Gap == NumberGap.None ? !IsCurrency(before.Text) : !IsOfRange(before.Text));

    // `mid-20`, `sub-10` tell a number; so does the end of a range, `five-10`.
    private static bool IsOfRange(string word) => word is "mid" or "sub" or "to" or "minus" or "plus" or "nearly" or "about" || EnglishNumbers.IsNumberWord(word);

    private static bool IsCurrency(string word) => word is "us" or "nt" or "hk" or "rmb" or "usd" or "eur" or "gbp" or "jpy" or "cny" or "twd" or "ntd" or "chf" or "rs" or "inr";

    private static bool IsOrdinal(List<NumberToken> tokens, int i) =>
        i + 1 < tokens.Count && tokens[i + 1] is { Kind: NumberTokenKind.Word, Gap: NumberGap.None, Text: "st" or "nd" or "rd" or "th" };

    private static bool AreGroups(string[] groups, int count)
    {
        if (groups[0].Length is 0 or > 3 || (groups[0][0] == '0' && count > 1))
        {
            return false;
        }

        for (var i = 1; i < count; i++)
        {
            // Lakh and crore: `12,34,567`.
            var isLast = i == count - 1;
            if (groups[i].Length != 3 && (isLast || groups[i].Length != 2))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsGroup(string text) => text.Length == 3 && text.All(char.IsDigit);

    private static IEnumerable<decimal> Parsed(string digits, int decimals = 0)
    {
        var written = decimals == 0 ? digits : digits.Substring(0, digits.Length - decimals) + "." + digits.Substring(digits.Length - decimals);
        return written.Length <= LongestNumber && decimal.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? [number] : [];
    }

    private const int LongestNumber = 40;

    private static decimal FractionOf(NumberToken token) => (decimal)CharUnicodeInfo.GetNumericValue(token.Text[0]);

    /// <summary>The product; null where it is beyond what a decimal can hold.</summary>
    public static decimal? Product(decimal number, decimal scale) =>
        Math.Abs(scale) <= 1 || Math.Abs(number) <= decimal.MaxValue / scale ? number * scale : null;

    /// <summary>The sum; null where it is beyond what a decimal can hold.</summary>
    public static decimal? Sum(decimal left, decimal right) => left <= decimal.MaxValue - right ? left + right : null;
}
