using FactGen.Core.Format;
using FactGen.Core.Model;
using FactGen.Core.SignOff;
using FsCheck;
using FsCheck.Xunit;

namespace FactGen.Core.Tests.SignOff;

/// <summary>Layout never changes a seal, content always does.</summary>
public class SealProperties
{
    [Property(MaxTest = 500)]
    public void However_a_fact_is_laid_out_its_seal_is_the_same(DoNotSize<int> seed, DoNotSize<int> layout, DoNotSize<int> otherLayout)
    {
        var fact = SampleFact.Make(Seeded(seed));
        var (one, other) = (Write(fact, layout), Write(fact, otherLayout));
        Assert.True(CanonicalOf(one) == CanonicalOf(other), $"{one}\n{other}\n{CanonicalOf(one)}\n{CanonicalOf(other)}");
        Assert.Equal(Seal.Of(Read(one)), Seal.Of(Read(other)));
    }

    [Property(MaxTest = 500)]
    public void Whatever_is_said_differently_the_seal_is_another(DoNotSize<int> seed, DoNotSize<int> change, DoNotSize<int> layout)
    {
        var fact = SampleFact.Make(Seeded(seed));
        var (one, other) = (Write(fact, layout), Write(fact.Changed(Seeded(change), key => !key.IsOutsideSeal), layout));
        Assert.True(CanonicalOf(one) != CanonicalOf(other), $"{one}\n{other}");
        Assert.NotEqual(Seal.Of(Read(one)), Seal.Of(Read(other)));
    }

    [Property]
    public void Sign_off_standing_notes_and_topics_are_no_part_of_the_seal(DoNotSize<int> seed, DoNotSize<int> change, DoNotSize<int> layout)
    {
        var fact = SampleFact.Make(Seeded(seed));
        var (one, other) = (Write(fact, layout), Write(fact.Changed(Seeded(change), key => key.IsOutsideSeal), layout));
        Assert.Equal(CanonicalOf(one), CanonicalOf(other));
    }

    [Property]
    public void A_seal_is_8_lower_case_hex_digits(DoNotSize<int> seed, DoNotSize<int> layout) =>
        Assert.Matches("^[0-9a-f]{8}$", Seal.Of(Read(Write(SampleFact.Make(Seeded(seed)), layout))));

    private static string CanonicalOf(string yaml) => Seal.Canonical(Read(yaml));

    private static FactEntry Read(string yaml)
    {
        var file = FactFile.Read(yaml);
        Assert.True(!file.Findings.Any(finding => finding.Rule.DecidesWhatIsCompiled), $"{yaml}\n{string.Join("\n", file.Findings.Select(finding => finding.Message))}");
        return Assert.Single(file.Entries);
    }

    private static string Write(SampleFact fact, DoNotSize<int> layout) => new RandomLayout(Seeded(layout)).Write(fact);

#pragma warning disable CA5394 // FsCheck makes the seed, and repeats it where a property fails
    private static Random Seeded(DoNotSize<int> seed) => new(seed.Item);
#pragma warning restore CA5394
}
