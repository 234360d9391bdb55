using System.Collections.Immutable;
using System.Text;
using FactGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactGen.Generator.Tests.Packs;

/// <summary>An assembly that is not what a build made of it costs what refers to it: nothing escapes the generator, and nothing else is lost.</summary>
public sealed class DamagedPackTests
{
    private const string Own = "people:\n  ann-own: { name: Ann Own }\n";

    private static readonly string[] s_references = ["jane-doe", "Quay.People/jane-doe", "Quay.People/harbour-wire"];

    private static readonly string s_yaml = Own + "statements:\n" + string.Concat(s_references.Select((id, i) =>
        $"  s{i}: {{ speaker: {id}, quote: So., sources: [{{ article: wire-2021, via: [harbour-wire, {{ article: Quay.People/wire-2021 }}], states: {{ speaker: [jane-doe] }} }}], contradicts: [port-talks, Quay.People/ports-open] }}\n"));

    public static TheoryData<string> Damages =>
    [
        "",
        "p",
        "p3",
        "p3:",
        "p3:i",
        "p5:i1:a",
        "p99999999999999999999:i1:a",
        "p2147483647:i1:a",
        "p-1:",
        "p05:i1:a",
        "é5:i1:a",
        "p4:i0:",
        "p11:n8:Jane Doe",
        "z8:i3:a-b" + "p24:i8:jane-doen8:Jane Doe",
        "p8:i3:é",
        "a23:i9:wire-2021t3:Tito1:u1:x",
        "a40:i9:wire-2021o100:u:harbour-wire",
        "p24:i8:jane-doen8:Jane Doep24:i8:jane-doen8:Jane Two",
        "o24:i8:jane-doen8:Jane Doep24:i8:jane-doen8:Jane Two",
        "u28:i12:harbour-wiren4:Wirew1:2",
        "p17:i8:Jane Doen1:J",
        "\0\0\0\0",
        "p13:i8:jane-doe\ud800",
    ];

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_damaged_export_costs_what_refers_to_it(string exports) => AssertOwnFactsStand(FactProject.Of(s_yaml).Referencing(PackFindingTests.HandMade("Quay.People", 1, exports)));

    [Theory]
    [InlineData("[assembly: FactGen.Packed.FactPack(null!, \"Quay.People\", 1)]")]
    [InlineData("[assembly: FactGen.Packed.FactPack(typeof(int), null!, 1)]")]
    [InlineData("[assembly: FactGen.Packed.FactPack(typeof(int), \"\", 1)]")]
    [InlineData("[assembly: FactGen.Packed.FactPack(typeof(int), \"a/b c\", 1)]")]
    [InlineData("[assembly: FactGen.Packed.FactPack(typeof(int), \"---\", 1)]")]
    [InlineData("[assembly: FactGen.Packed.FactPack(typeof(int[]), \"Quay.People\", 0)]")]
    [InlineData("[assembly: FactGen.Packed.FactPack(typeof(int), \"Quay.People\", -1)]")]
    [InlineData("[FactGen.Packed.PackExports(\"p24:i8:jane-doen8:Jane Doe\")] internal static class Facts;")]
    [InlineData("[assembly: FactGen.Packed.FactPack(typeof(Facts), \"Quay.People\", 1)]\n[FactGen.Packed.PackExports(null!)] internal static class Facts;")]
    [InlineData("[assembly: FactGen.Packed.FactPack(typeof(Outer.Facts), \"Quay.People\", 1)]\ninternal static class Outer { [FactGen.Packed.PackExports(null!)] internal static class Facts; }")]
    [InlineData("[assembly: FactGen.Packed.FactPack(typeof(System.Collections.Generic.List<>), \"Quay.People\", 1)]")]
    [InlineData("[assembly: FactGen.Packed.FactsClass(null!)]")]
    public void A_damaged_attribute_costs_the_pack(string attributes)
    {
        var pack = new FactProject { AssemblyName = "Quay.People" }.WithCode(attributes);

        AssertOwnFactsStand(FactProject.Of(s_yaml).Referencing(pack));
        AssertOwnFactsStand(FactProject.Of(s_yaml).ReferencingLive(pack));
    }

    [Fact]
    public void Whatever_byte_of_an_export_is_another_nothing_escapes()
    {
        var pack = Quay.Pack.Build();
        var exports = Quay.ExportsOf(pack).ToArray();
        var random = new Random(4);
        var texts = FactProject.Of(s_yaml).ToTexts();
        for (var round = 0; round < 400; round++)
        {
            var damaged = PackFindingTests.HandMade("Quay.People", 1, [.. exports.Select(text => Damage(text, random))]);
            AssertNothingEscapes(damaged.ToCompilation().ToMetadataReference(), texts);
            if (round % 20 == 0)
            {
                // Compiling and analyzing takes ten times as long as generating.
                AssertOwnFactsStand(FactProject.Of(s_yaml).ReferencingLive(damaged));
            }
        }
    }

    [Fact]
    public void Whatever_byte_of_an_assembly_is_another_nothing_escapes()
    {
        var image = Quay.Pack.Build().Emit();
        var random = new Random(5);
        var texts = FactProject.Of(s_yaml).ToTexts();
        for (var round = 0; round < 300; round++)
        {
            var damaged = (byte[])image.Clone();
            for (var i = random.Next(1, 40); i > 0; i--)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            Array.Resize(ref damaged, random.Next(4) == 0 ? random.Next(damaged.Length) : damaged.Length);
            AssertNothingEscapes(MetadataReference.CreateFromStream(new MemoryStream(damaged)), texts);
        }
    }

    [Fact]
    public void An_assembly_that_cannot_be_opened_is_the_compilers_to_complain_of()
    {
        var texts = FactProject.Of(Own).ToTexts();

        AssertNothingEscapes(new Unopenable(), texts);
        AssertNothingEscapes(MetadataReference.CreateFromStream(new MemoryStream([1, 2, 3])), texts);
        AssertNothingEscapes(MetadataReference.CreateFromFile(typeof(object).Assembly.Location, MetadataReferenceProperties.Module), texts);
    }

    private static void AssertOwnFactsStand(FactProject project)
    {
        var build = FactBuild.Generate(project);

        Assert.Null(build.Result.Exception);
        Assert.Contains("AnnOwn", build.SourceOf("facts/a.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain(build.Result.Diagnostics, diagnostic => diagnostic.GetMessage(null).Contains("internal error", StringComparison.Ordinal));
        Assert.DoesNotContain(build.Compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.DoesNotContain(build.Analyze(), diagnostic => diagnostic.Id == "AD0001");
    }

    private static void AssertNothingEscapes(MetadataReference reference, ImmutableArray<InMemoryText> texts)
    {
        var project = FactProject.Of(Own);
        var compilation = project.ToCompilation().AddReferences(reference);
        var result = CSharpGeneratorDriver
            .Create([new FactGenerator().AsSourceGenerator()], ImmutableArray<AdditionalText>.CastUp(texts), FactProject.ParseOptions, project.ToOptions())
            .RunGenerators(compilation)
            .GetRunResult()
            .Results
            .Single();

        Assert.Null(result.Exception);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.GetMessage(null).Contains("internal error", StringComparison.Ordinal));
        Assert.Contains(result.GeneratedSources, source => source.HintName.StartsWith("facts.a.yaml", StringComparison.Ordinal));
    }

    private static string Damage(string text, Random random)
    {
        var damaged = new StringBuilder(text);
        for (var i = random.Next(1, 6); i > 0 && damaged.Length > 0; i--)
        {
            var place = random.Next(damaged.Length);
            switch (random.Next(5))
            {
                case 0:
                    damaged[place] = (char)random.Next(' ', '~');
                    break;
                case 1:
                    damaged[place] = (char)random.Next(1, 0xD7FF);
                    break;
                case 2:
                    damaged.Remove(place, Math.Min(random.Next(1, 30), damaged.Length - place));
                    break;
                case 3:
                    damaged.Insert(place, damaged.ToString(random.Next(damaged.Length), 1));
                    break;
                default:
                    damaged[place] = (char)random.Next('0', '9' + 1);
                    break;
            }
        }

        return damaged.ToString();
    }

    private sealed class Unopenable() : PortableExecutableReference(MetadataReferenceProperties.Assembly, "/nowhere.dll")
    {
        protected override DocumentationProvider CreateDocumentationProvider() => DocumentationProvider.Default;

        protected override Microsoft.CodeAnalysis.Metadata GetMetadataImpl() => throw new InvalidOperationException("The disk is on fire.");

        protected override PortableExecutableReference WithPropertiesImpl(MetadataReferenceProperties properties) => throw new NotSupportedException();
    }
}
