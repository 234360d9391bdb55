namespace FactGen.Core.Numbers;

/// <summary>English number words: <c>twenty-four</c>, <c>a hundred and ten</c>, <c>half a million</c>, <c>two dozen</c>, <c>eleven point five</c>.</summary>
internal static class EnglishNumbers
{
    private static readonly Dictionary<string, decimal> s_small = Table(
        "zero 0 nil 0 none 0 no 0 one 1 single 1 once 1 two 2 both 2 twice 2 couple 2 pair 2 three 3 thrice 3 trio 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 "
        + "thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19");

    private static readonly Dictionary<string, decimal> s_tens = Table("twenty 20 thirty 30 forty 40 fourty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90");

    private static readonly Dictionary<string, decimal> s_scales = Table(
        "dozen 12 hundred 100 thousand 1000 lakh 100000 million 1000000 crore 10000000 billion 1000000000 trillion 1000000000000 quadrillion 1000000000000000");

    private static readonly HashSet<string> s_ordinals = new(
        ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth "
            + "thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth millionth billionth "
            + "thirds fourths fifths sixths sevenths eighths ninths tenths hundredths thousandths").Split(' '),
        StringComparer.Ordinal);

    /// <summary>What a word behind a number multiplies it by: <c>million</c>, also <c>millions</c>; null where it does not.</summary>
    public static decimal? ScaleOf(string word) =>
        s_scales.TryGetValue(word, out var scale) || (word.EndsWith("s", StringComparison.Ordinal) && s_scales.TryGetValue(word.Substring(0, word.Length - 1), out scale)) ? scale : null;

    /// <summary>Whether the word is a number or a part of one.</summary>
    public static bool IsNumberWord(string word) => s_small.ContainsKey(word) || s_tens.ContainsKey(word) || s_scales.ContainsKey(word);

    public static void Read(List<NumberToken> tokens, Action<decimal?> add)
    {
        var at = 0;
        (decimal Value, int End)? before = null;
        while (at < tokens.Count)
        {
            if (tokens[at].Text is "few" or "several" or "many" && at + 1 < tokens.Count && ScaleOf(tokens[at + 1].Text) is not null)
            {
                // `several hundred` is no number.
                at += 2;
                continue;
            }

            if (at > 0 && tokens[at - 1].Kind is NumberTokenKind.Digits or NumberTokenKind.Fraction && tokens[at].Gap != NumberGap.Wide && ScaleOf(tokens[at].Text) is not null)
            {
                // `24 million` is read with its digits.
                do
                {
                    at++;
                }
                while (at < tokens.Count && ScaleOf(tokens[at].Text) is not null);
                continue;
            }

            var number = new Reading(tokens, at);
            number.Run();
            if (number.Value is { } value)
            {
                add(value);
                AddPercent(tokens, number.End, value, add);
                if (before is { } first && first.End == at - 1 && tokens[first.End].Text is "to" or "or" && ScaleOf(tokens[number.End - 1].Text) is { } scale && first.Value < scale)
                {
                    // `one or two million`: the first may be meant in millions too.
                    add(DigitNumbers.Product(first.Value, scale));
                }

                before = (value, number.End);
            }

            at = Math.Max(number.End, at + 1);
        }
    }

    private static void AddPercent(List<NumberToken> tokens, int next, decimal value, Action<decimal?> add)
    {
        if (next < tokens.Count && (tokens[next] is { Kind: NumberTokenKind.Percent } or { Text: "percent" } || (tokens[next].Text == "per" && next + 1 < tokens.Count && tokens[next + 1].Text == "cent")))
        {
            add(value / 100);
        }
    }

    private static Dictionary<string, decimal> Table(string wordsAndNumbers)
    {
        var parts = wordsAndNumbers.Split(' ');
        var table = new Dictionary<string, decimal>(StringComparer.Ordinal);
        for (var i = 0; i < parts.Length; i += 2)
        {
            table.Add(parts[i], decimal.Parse(parts[i + 1], System.Globalization.CultureInfo.InvariantCulture));
        }

        return table;
    }

    /// <summary>One number, as long as each word can go on from the one before.</summary>
    private sealed class Reading(List<NumberToken> tokens, int start)
    {
        private readonly int _start = start;

        // What is below the last thousand, million …; and all above it.
        private decimal _part;
        private decimal? _total;

        // What may still be added below: a unit after `twenty`, tens after `hundred`.
        private decimal _room = decimal.MaxValue;
        private decimal _lastScale = decimal.MaxValue;
        private bool _hasPart;
        private bool _isOrdinal;

        /// <summary>The token behind the number.</summary>
        public int End { get; private set; } = start;

        public decimal? Value => _isOrdinal || (!_hasPart && _total is null) ? null : DigitNumbers.Sum(_total ?? 0, _part);

        public void Run()
        {
            ReadArticleOrHalf();
            while (ReadNext())
            {
            }

            ReadPoint();

            // `twenty-first`, `two-thirds`, `two hundredth`.
            if (_hasPart || _total is not null)
            {
                _isOrdinal = Word(End) is { } next && s_ordinals.Contains(next) && tokens[End].Gap == NumberGap.Hyphen;
            }

            if (_isOrdinal)
            {
                End++;
            }
        }

        // `a hundred`, `half a million`, `a quarter of a million`.
        private void ReadArticleOrHalf()
        {
            var word = Word(End);
            var fraction = word switch { "half" or "halves" => 0.5m, "quarter" => 0.25m, _ => 0m };
            if (fraction > 0)
            {
                (_part, _hasPart, _room) = (fraction, true, 0);
                End++;
                var next = Word(End) is "of" ? End + 1 : End;
                if (Word(next) is "a" or "an" && ScaleOf(Word(next + 1) ?? "") is not null)
                {
                    End = next + 1;
                }
            }
            else if (word is "a" or "an")
            {
                (_part, _hasPart, _room) = (1, true, 0);
                End++;
                if (Word(End) is "few" or "lot" or "number" or "little")
                {
                    _hasPart = false;
                }
                else if (Word(End) is "couple" or "pair" or "trio" or "single" or "half" or "quarter")
                {
                    // `a couple`: the article counts nothing itself.
                    (_part, _hasPart) = (0, false);
                    if (Word(End) is "half" or "quarter")
                    {
                        ReadArticleOrHalf();
                    }
                    else
                    {
                        _room = decimal.MaxValue;
                    }
                }
            }
        }

        private bool ReadNext()
        {
            if (Word(End) is not { } word || (End > _start && tokens[End].Gap == NumberGap.Wide))
            {
                return false;
            }

            if (word == "and" && (_hasPart || _total is not null))
            {
                return ReadAnd();
            }

            if (word == "of" && _part == 2 && ScaleOf(Word(End + 1) ?? "") is not null)
            {
                // `a couple of million`.
                End++;
                return true;
            }

            if (s_tens.TryGetValue(word, out var tens))
            {
                return Add(tens, 10);
            }

            if (s_small.TryGetValue(word, out var small))
            {
                return Add(small, small < 10 ? 1 : 0);
            }

            if (word is "quarters" && _hasPart && _part is > 0 and < 10)
            {
                _part /= 4;
                _room = 0;
                End++;
                return false;
            }

            return ScaleOf(word) is { } scale && Multiply(scale, word);
        }

        // What follows must fit below what is there: `twenty` leaves room below ten, `hundred` below a hundred.
        private bool Add(decimal number, decimal roomBelow)
        {
            if (number >= _room || (_hasPart && _room == decimal.MaxValue))
            {
                return false;
            }

            _part += number;
            (_hasPart, _room) = (true, roomBelow == 1 ? 0 : roomBelow);
            End++;
            return true;
        }

        private bool Multiply(decimal scale, string word)
        {
            if (word.EndsWith("s", StringComparison.Ordinal) && !_hasPart)
            {
                // `hundreds of ships` are no number.
                return false;
            }

            if (scale <= 100)
            {
                if ((_hasPart && (_part >= 100 || _part == 0)) || (!_hasPart && _total is not null && _room == 0))
                {
                    return false;
                }

                _part = (_hasPart ? _part : 1) * scale;
                (_hasPart, _room) = (true, scale == 100 ? 100 : 0);
                End++;
                return true;
            }

            if (scale >= _lastScale)
            {
                // `hundred thousand million` is said by nobody; `two thousand million` is.
                if (_hasPart || _total is null || DigitNumbers.Product(_total.Value, scale) is not { } product)
                {
                    return false;
                }

                _total = product;
            }
            else if (DigitNumbers.Product(_hasPart ? _part : 1, scale) is { } part && DigitNumbers.Sum(_total ?? 0, part) is { } sum)
            {
                _total = sum;
            }
            else
            {
                return false;
            }

            (_part, _hasPart, _room, _lastScale) = (0, false, 1000, scale);
            End++;
            return true;
        }

        // `a hundred and ten`, `a million and a half`, `two and a half`. `Five and six` are two numbers.
        private bool ReadAnd()
        {
            var next = Word(End + 1);
            if (next is "a" && Word(End + 2) is "half" or "quarter")
            {
                var fraction = Word(End + 2) == "half" ? 0.5m : 0.25m;
                if (_hasPart)
                {
                    _part += fraction;
                }
                else if (DigitNumbers.Product(_lastScale, fraction) is { } part && DigitNumbers.Sum(_total!.Value, part) is { } sum)
                {
                    _total = sum;
                }

                _room = 0;
                End += 3;
                return true;
            }

            if (next is null || _room < 100 || (_hasPart && _room != 100) || !(s_tens.ContainsKey(next) || (s_small.TryGetValue(next, out var small) && small > 0)))
            {
                return false;
            }

            End++;
            return true;
        }

        // `eleven point five`, and what scale may follow.
        private void ReadPoint()
        {
            if (!_hasPart || Word(End) != "point")
            {
                return;
            }

            var (at, unit, fraction) = (End + 1, 0.1m, 0m);
            while (unit >= 0.000001m && Word(at) is { } word && s_small.TryGetValue(word, out var digit) && digit < 10)
            {
                fraction += digit * unit;
                unit /= 10;
                at++;
            }

            if (at == End + 1)
            {
                return;
            }

            _part += fraction;
            End = at;
            if (Word(End) is { } scaleWord && ScaleOf(scaleWord) is { } scale && DigitNumbers.Product(_part, scale) is { } scaled)
            {
                _part = scaled;
                End++;
            }
        }

        private string? Word(int index) => index < tokens.Count && tokens[index].Kind == NumberTokenKind.Word ? tokens[index].Text : null;
    }
}
