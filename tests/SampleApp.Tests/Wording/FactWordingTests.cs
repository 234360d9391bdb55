using FactGen.Tests.Building;
using SampleApp.Wording;
using static FactGen.Tests.Building.Form;

namespace SampleApp.Tests.Wording;

public sealed class FactWordingTests
{
    [Theory]
    [InlineData("24000000", "people", "almost", "people: almost 24,000,000 people")]
    [InlineData("11.5", "m", null, "people: 11.5 m")]
    [InlineData("7", null, null, "people: 7")]
    public void A_measure_is_said_with_its_hedge_and_its_thousands_apart(string value, string? unit, string? approx, string words) => Assert.Equal(
        words,
        FactWording.Words(new TestPack(PackedEntry.Measure(
            "measure", "people", value, unit is null ? "" : Field('u', unit), approx is null ? "" : Field('m', approx))).Facts[0]));
}
