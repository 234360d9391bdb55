using FactGen.Tests.Building;
using static FactGen.Tests.Building.Form;

namespace FactGen.Tests.Facts;

public class MeasureTests
{
    [Fact]
    public void A_measure_has_a_number_and_a_unit()
    {
        var measure = Read("11.50", Field('u', "m"));

        Assert.Equal("depth", measure.Of);
        Assert.Equal(11.5m, measure.Value);
        Assert.Equal("m", measure.Unit);
        Assert.Null(measure.Approx);
        Assert.Equal("depth: 11.50 m", measure.Text);
        Assert.Equal("Measure x: depth: 11.50 m", measure.ToString());
    }

    [Theory]
    [InlineData("about", Approximation.About)]
    [InlineData("over", Approximation.Over)]
    [InlineData("under", Approximation.Under)]
    [InlineData("almost", Approximation.Almost)]
    public void Every_hedge_is_known_and_told(string word, Approximation approximation)
    {
        var measure = Read("24000000", Field('m', word));

        Assert.Equal(approximation, measure.Approx);
        Assert.Equal($"depth: {word} 24000000", measure.Text);
    }

    [Theory]
    [InlineData("-3", "-3")]
    [InlineData("0", "0")]
    [InlineData("1e6", "1000000")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void Any_decimal_number_is_read(string written, string value) =>
        Assert.Equal(decimal.Parse(value, provider: null), Read(written).Value);

    private static Measure Read(string value, params string[] fields) =>
        new TestPack(PackedEntry.Measure("x", "depth", value, fields)).Measures[0];
}
