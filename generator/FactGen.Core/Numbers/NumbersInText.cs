using System.Globalization;

namespace FactGen.Core.Numbers;

/// <summary>
/// The numbers that a text gives, however it writes them: <c>1,250</c>, <c>1.250,5</c>, <c>24 million</c>, <c>24m</c>, <c>twenty-four</c>,
/// <c>half a dozen</c>, <c>２４</c>, <c>2400万</c>, <c>二千四百萬</c>. Where a writing can mean two numbers, both are given: who asks whether a
/// number is there must not be told that it is not. Ordinals (<c>24th</c>) and what belongs to a name (<c>F-16</c>) are no numbers.
/// </summary>
public sealed class NumbersInText
{
    private readonly HashSet<decimal> _numbers = new();
    private readonly List<decimal> _inOrder = new();

    private NumbersInText()
    {
    }

    /// <summary>The numbers without their signs, in the order of the text, each once.</summary>
    public IReadOnlyList<decimal> All => _inOrder;

    /// <summary>Whether the text has digits of any script.</summary>
    public bool HasDigits { get; private set; }

    /// <summary>Reads the numbers of <paramref name="text"/>, in time linear in its length.</summary>
    /// <param name="text">The text.</param>
    /// <param name="commaMayBeDecimal">Whether it may be of a language that writes <c>1.250,5</c> for what English writes as <c>1,250.5</c>.</param>
    public static NumbersInText Of(string text, bool commaMayBeDecimal)
    {
        var tokens = NumberTokens.Of(Characters.Fold(text));
        var found = new NumbersInText { HasDigits = tokens.Any(token => token.Kind == NumberTokenKind.Digits) };
        DigitNumbers.Read(tokens, commaMayBeDecimal, found.Add);
        EnglishNumbers.Read(tokens, found.Add);
        IdeographicNumbers.Read(tokens, commaMayBeDecimal, found.Add);
        return found;
    }

    /// <summary>Whether the text gives that number, whatever its sign.</summary>
    public bool Contains(decimal number) => _numbers.Contains(Math.Abs(number));

    /// <summary>
    /// Whether the text gives a number of which <paramref name="number"/> is a multiple by hundred, thousand … or a hundred million: what a text
    /// may say in a language whose words for these are not read here.
    /// </summary>
    public bool ContainsUpToScale(decimal number)
    {
        var sought = Math.Abs(number);
        for (var digits = 0; digits <= MostZeros; digits++, sought /= 10)
        {
            if (digits != 1 && _numbers.Contains(sought))
            {
                return true;
            }
        }

        return false;
    }

    private const int MostZeros = 12;

    private void Add(decimal? number)
    {
        if (number is { } known && _numbers.Add(known))
        {
            _inOrder.Add(known);
        }
    }

    /// <summary>Makes digits and marks of all scripts those of ASCII, character by character.</summary>
    private static class Characters
    {
        public static string Fold(string text)
        {
            var folded = new char[text.Length];
            for (var i = 0; i < text.Length; i++)
            {
                folded[i] = Fold(text[i]);
            }

            return new string(folded);
        }

        private static char Fold(char c) => c switch
        {
            < '\u0080' => c,
            '，' or '٬' => ',',
            '．' or '٫' => '.',
            '％' or '﹪' or '٪' => '%',
            '’' or 'ʼ' or '＇' => '\'',
            '‐' or '‑' or '–' or '−' or '－' => '-',
            '—' => ';',
            '\u00A0' or '\u2007' or '\u2009' or '\u202F' or '\u3000' => ' ',
            >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' => (char)(c - 'Ａ' + 'A'),
            _ => char.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber ? (char)('0' + (int)CharUnicodeInfo.GetNumericValue(c)) : c,
        };
    }
}
