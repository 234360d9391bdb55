using System.Globalization;

namespace FactGen.Core.Numbers;

/// <summary>
/// Numbers of Chinese and Japanese: <c>二千四百萬</c>, <c>2400万</c>, <c>二〇二一</c>, <c>十一点五</c>, <c>百分之二十</c>; and the Korean words for powers
/// of ten behind digits, <c>2400만</c>.
/// </summary>
internal static class IdeographicNumbers
{
    private const string Digits = "〇一二三四五六七八九";
    private const string OtherDigits = "零壹貳叁肆伍陸柒捌玖";
    private const string MoreDigits = "○壱贰參肆伍陆柒捌玖";

    /// <summary>Whether the character is a numeral, or stands between numerals.</summary>
    public static bool IsNumeral(char c) => DigitOf(c) >= 0 || ScaleOf(c) > 0 || TensOf(c) > 0 || c is '半' or '点' or '點' or '分' or '之' or '成' or '割';

    /// <summary>Whether a number before the character is multiplied by it.</summary>
    public static bool IsScale(string character) => ScaleOf(character[0]) > 0;

    public static void Read(List<NumberToken> tokens, bool commaMayBeDecimal, Action<decimal?> add)
    {
        var at = 0;
        while (at < tokens.Count)
        {
            var reading = new Reading(tokens, at, commaMayBeDecimal);
            reading.Run();
            if (reading.Value is { } value && reading.HasNumeral)
            {
                add(value);
                AddShare(tokens, at, reading.End, value, commaMayBeDecimal, add);
            }

            at = Math.Max(reading.End, at + 1);
        }
    }

    // `百分之二十` is 20 in a hundred; `三成`, `三割` are thirty.
    private static void AddShare(List<NumberToken> tokens, int start, int end, decimal value, bool commaMayBeDecimal, Action<decimal?> add)
    {
        if (end + 1 < tokens.Count && tokens[end].Text == "分" && tokens[end + 1].Text == "之" && value > 0)
        {
            var share = new Reading(tokens, end + 2, commaMayBeDecimal);
            share.Run();
            if (share.Value is { } part)
            {
                add(part);
                add(part / value);
            }
        }
        else if (end < tokens.Count && tokens[end].Text is "成" or "割")
        {
            add(DigitNumbers.Product(value, 10));
            add(value / 10);
        }
    }

    private static int DigitOf(char c) => c switch
    {
        '两' or '兩' or '弐' => 2,
        '参' or '叄' => 3,
        _ => Math.Max(Math.Max(Digits.IndexOf(c), OtherDigits.IndexOf(c)), MoreDigits.IndexOf(c)),
    };

    private static int TensOf(char c) => c switch { '廿' => 20, '卅' => 30, _ => 0 };

    private static decimal ScaleOf(char c) => c switch
    {
        '十' or '拾' or '십' => 10m,
        '百' or '佰' or '백' => 100m,
        '千' or '仟' or '천' => 1_000m,
        '万' or '萬' or '만' => 10_000m,
        '億' or '亿' or '억' => 100_000_000m,
        '兆' or '조' => 1_000_000_000_000m,
        _ => 0m,
    };

    private static bool IsKorean(char c) => c >= '\uAC00';

    private sealed class Reading(List<NumberToken> tokens, int start, bool commaMayBeDecimal)
    {
        private readonly int _start = start;

        private decimal? _number;
        private decimal _section;
        private decimal _total;
        private decimal _lastScale = decimal.MaxValue;
        private int _digits;
        private bool _hasAny;
        private bool _isLost;

        public int End { get; private set; } = start;

        /// <summary>Whether it is more than digits, which are read elsewhere.</summary>
        public bool HasNumeral { get; private set; }

        public decimal? Value => _hasAny && !_isLost ? Sum(Sum(_total, _section), _number ?? 0) : null;

        public void Run()
        {
            while (End < tokens.Count && (End == _start || tokens[End].Gap == NumberGap.None || IsScaleBehindDigits()) && ReadNext())
            {
                End++;
            }
        }

        // `2,400 万`.
        private bool IsScaleBehindDigits() =>
            tokens[End].Gap == NumberGap.Space && tokens[End - 1].Kind == NumberTokenKind.Digits && tokens[End] is { Kind: NumberTokenKind.Ideograph, Text: { } next } && ScaleOf(next[0]) >= 100;

        private bool ReadNext()
        {
            var token = tokens[End];
            if (token.Kind == NumberTokenKind.Digits)
            {
                if (_number is not null || _digits > 0)
                {
                    return false;
                }

                _number = FirstOrNull(DigitNumbers.Readings(token.Text, commaMayBeDecimal));
                _hasAny |= _number is not null;
                return _number is not null;
            }

            if (token.Kind != NumberTokenKind.Ideograph)
            {
                return false;
            }

            var c = token.Text[0];
            if (IsKorean(c) && !_hasAny)
            {
                return false;
            }

            return DigitOf(c) >= 0 ? ReadDigit(DigitOf(c))
                : TensOf(c) > 0 ? ReadTens(TensOf(c))
                : ScaleOf(c) > 0 ? ReadScale(ScaleOf(c))
                : c is '点' or '點' ? ReadFraction()
                : c == '半' && ReadHalf();
        }

        private bool ReadDigit(int digit)
        {
            if (_number is { } number)
            {
                // `二〇二一`: digit by digit, but not behind `2400`.
                if (_digits == 0 || _digits > 20)
                {
                    return false;
                }

                _number = (number * 10) + digit;
            }
            else
            {
                _number = digit;
            }

            _digits++;
            HasNumeral = _hasAny = true;
            return true;
        }

        private bool ReadTens(int tens)
        {
            if (_number is not null)
            {
                return false;
            }

            _section += tens;
            HasNumeral = _hasAny = true;
            return true;
        }

        private bool ReadScale(decimal scale)
        {
            if (scale < 10_000)
            {
                _section = Kept(Sum(_section, DigitNumbers.Product(_number ?? 1, scale)));
            }
            else if (scale > _lastScale)
            {
                // `一万亿`: all so far, a hundred million times.
                _total = Kept(DigitNumbers.Product(Kept(Sum(_total, Sum(_section, _number ?? 0))), scale));
                _section = 0;
            }
            else
            {
                var part = _hasAny && (_section != 0 || _number is not null) ? Sum(_section, _number ?? 0) : 1;
                _total = Kept(Sum(_total, DigitNumbers.Product(Kept(part), scale)));
                _section = 0;
            }

            if (scale >= 10_000)
            {
                _lastScale = scale;
            }

            _number = null;
            _digits = 0;
            HasNumeral = _hasAny = true;
            return true;
        }

        // `十一点五`; `3点` alone is an hour.
        private bool ReadFraction()
        {
            if (!_hasAny)
            {
                return false;
            }

            var (at, unit, fraction) = (End + 1, 0.1m, 0m);
            while (at < tokens.Count && unit >= 0.000001m && tokens[at] is { Kind: NumberTokenKind.Ideograph, Gap: NumberGap.None, Text: { } text } && DigitOf(text[0]) is >= 0 and var digit)
            {
                fraction += digit * unit;
                unit /= 10;
                at++;
            }

            if (at == End + 1)
            {
                return false;
            }

            _number = Kept(Sum(_number ?? 0, fraction));
            _digits = 0;
            HasNumeral = true;
            End = at - 1;
            return true;
        }

        // `半` alone is a half; behind a number it is half of its last unit, which differs from word to word.
        private bool ReadHalf()
        {
            if (_hasAny)
            {
                return false;
            }

            _number = 0.5m;
            _digits = 0;
            HasNumeral = _hasAny = true;
            return true;
        }

        private decimal Kept(decimal? number)
        {
            _isLost |= number is null;
            return number ?? 0;
        }

        private static decimal? FirstOrNull(IEnumerable<decimal> numbers)
        {
            foreach (var number in numbers)
            {
                return number;
            }

            return null;
        }

        private static decimal? Sum(decimal? left, decimal? right) => left is { } one && right is { } other ? DigitNumbers.Sum(one, other) : null;
    }
}
