using System.Globalization;
using FactGen.Core.Numbers;

namespace FactGen.Core.Tests.Numbers;

public class NumbersInTextTests
{
    [Theory]
    // Digits.
    [InlineData("only 11.5m deep", "11.5, 11500000")]
    [InlineData("1,250 ships", "1250")]
    [InlineData("1,250.5 tons", "1250.5")]
    [InlineData("1.250,5 tons", "1250.5")]
    [InlineData("1.250.000 tons", "1250000")]
    [InlineData("1 250 000 tons", "1, 1250000, 250, 0")]
    [InlineData("1\u00A0250 tons", "1, 1250, 250")]
    [InlineData("1'250 tons", "1250")]
    [InlineData("12,34,567 rupees", "1234567")]
    [InlineData("11,5 m", "11.5, 11500000")]
    [InlineData("1.250 m", "1.25, 1250000")]
    [InlineData("0.250", "0.25")]
    [InlineData("from 10-20 ships, 30–40 boats", "10, 20, 30, 40")]
    [InlineData("on 2021.3.16", "2021, 3, 16")]
    [InlineData("1½ hours, ¼ mile, 2 ¾ inches", "1.5, 1, 0.25, 2.75, 2")]
    [InlineData("２４隻、１，２５０人、３．５％", "24, 1250, 3.5, 0.035")]
    [InlineData("٢٤ سفينة", "24")]
    [InlineData("$24m, US$3bn, NT$5 and 7k", "24, 24000000, 3, 3000000000, 5, 7, 7000")]
    [InlineData("24 million people; 1.5-billion-dollar deal; 3 hundred thousand", "24000000, 1500000000, 1.5, 300, 300000")]
    [InlineData("24%, 5 percent, 6 per cent, a tenth", "24, 0.24, 5, 0.05, 6, 0.06, 1")]
    [InlineData("twenty—24 ships", "24, 20")]
    [InlineData("10-15 million; 1 to 2m; 3 and 4 ships; between 5 and 6 thousand", "10, 10000000, 15000000, 1, 1000000, 2, 2000000, 3, 4, 5, 5000, 6000")]
    [InlineData("$10-$15 billion", "10, 10000000000, 15000000000")]
    [InlineData(".05 inches. 3", "5, 0.05, 3")]
    // What is no number.
    [InlineData("the 24th F-16, a Covid-19 wave, the A4", "1")]
    [InlineData("the twenty-first day, two-thirds of them", "")]
    [InlineData("hundreds of ships, several hundred boats, dozens of men", "")]
    [InlineData("", "")]
    // English words.
    [InlineData("twenty-four ships", "24")]
    [InlineData("Twenty four", "24")]
    [InlineData("a hundred and ten", "110")]
    [InlineData("one hundred ten thousand", "110000")]
    [InlineData("two thousand and twenty-one", "2021")]
    [InlineData("two million four hundred thousand and five", "2400005")]
    [InlineData("a dozen, two dozen, half a dozen", "12, 24, 6")]
    [InlineData("half a million, a quarter of a million", "500000, 250000")]
    [InlineData("one and a half million, a million and a half, two and a half", "1500000, 2.5")]
    [InlineData("eleven point five metres, two point four million", "11.5, 2400000")]
    [InlineData("a couple of ships, a couple of million, a pair", "2, 2000000")]
    [InlineData("five and six, seven eight", "5, 6, 7, 8")]
    [InlineData("twenty and thirty", "20, 30")]
    [InlineData("twenty percent", "20, 0.2")]
    [InlineData("three quarters", "0.75")]
    [InlineData("no ships", "0")]
    [InlineData("a ship", "1")]
    [InlineData("two thousand million", "2000000000")]
    [InlineData("one or two million, two to three hundred thousand", "1, 2000000, 1000000, 2, 300000, 2000")]
    // Chinese, Japanese and Korean numerals.
    [InlineData("約2400万人", "24000000")]
    [InlineData("2,400万人", "24000000")]
    [InlineData("2.4億", "240000000")]
    [InlineData("2億4000万", "240000000")]
    [InlineData("二千四百萬人", "24000000")]
    [InlineData("两千四百万", "24000000")]
    [InlineData("二十四艘", "24")]
    [InlineData("十一点五米", "11.5")]
    [InlineData("二〇二一年", "2021")]
    [InlineData("一万亿", "1000000000000")]
    [InlineData("壹佰贰拾", "120")]
    [InlineData("百分之二十", "100, 20, 0.2")]
    [InlineData("三成", "3, 30, 0.3")]
    [InlineData("2400만 명", "24000000")]
    public void Numbers_are_found_however_they_are_written(string text, string numbers) =>
        Assert.Equal(numbers, string.Join(", ", NumbersInText.Of(text, commaMayBeDecimal: false).All.Select(Print)));

    [Theory]
    [InlineData("1,250", "1250, 1.25")]
    [InlineData("1.250", "1.25, 1250")]
    [InlineData("11,5", "11.5")]
    [InlineData("1.250,5", "1250.5")]
    [InlineData("1,250.5", "1250.5")]
    public void In_some_languages_the_comma_is_the_decimal_mark(string text, string numbers) =>
        Assert.Equal(numbers, string.Join(", ", NumbersInText.Of(text, commaMayBeDecimal: true).All.Select(Print)));

    [Theory]
    [InlineData("minus 5 degrees", -5, true)]
    [InlineData("11.50 m", 11.5, true)]
    [InlineData("11.5 m", 11.6, false)]
    public void A_number_is_compared_by_its_value_without_its_sign(string text, double number, bool expected) =>
        Assert.Equal(expected, NumbersInText.Of(text, commaMayBeDecimal: false).Contains((decimal)number));

    [Theory]
    [InlineData("24 Millionen", 24_000_000, true)]
    [InlineData("24 Dutzend", 240, false)]
    [InlineData("24 mil", 24_000, true)]
    [InlineData("24 ribu", 25_000, false)]
    public void A_scale_in_another_language_may_stand_behind_a_number(string text, int number, bool expected) =>
        Assert.Equal(expected, NumbersInText.Of(text, commaMayBeDecimal: false).ContainsUpToScale(number));

    [Theory]
    [InlineData("99999999999999999999999999999999 ships")]
    [InlineData("79228162514264337593543950335 trillion trillion")]
    [InlineData("九兆兆兆兆兆兆兆兆兆兆兆兆")]
    [InlineData("九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九")]
    [InlineData("a trillion billion billion billion thousand million trillion")]
    [InlineData("half half of a a a and a half hundred hundred hundred and and")]
    [InlineData("79228162514264337593543950335½ 79228162514264337593543950335成 79228162514264337593543950335% 79228162514264337593543950335k")]
    [InlineData("1,,2..3''4 , . '")]
    [InlineData("\uD83D\uDEA2\uD83D 5 点点 分之 百分之 半半")]
    public void Odd_texts_are_read_without_harm(string text) => Assert.NotNull(NumbersInText.Of(text, commaMayBeDecimal: true).All);

    [Theory]
    [InlineData("123 ")]
    [InlineData("1,")]
    [InlineData("a ")]
    [InlineData("hundred and ")]
    [InlineData("half a ")]
    [InlineData("one million ")]
    [InlineData("千分之")]
    [InlineData("点一")]
    [InlineData("九")]
    public void Long_texts_are_read_in_one_go(string piece) =>
        Assert.NotNull(NumbersInText.Of(string.Concat(Enumerable.Repeat(piece, 20_000)), commaMayBeDecimal: true).All);

    private static string Print(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);
}
