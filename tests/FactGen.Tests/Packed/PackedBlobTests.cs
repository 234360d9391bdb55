using System.Reflection;
using System.Reflection.Emit;
using FactGen.Packed;
using FactGen.Tests.Building;
using static FactGen.Tests.Building.Form;

namespace FactGen.Tests.Packed;

/// <summary>Data in attributes is read where the assembly is mapped, however large and of whatever shape its metadata is.</summary>
public class PackedBlobTests
{
    private const int ManyRows = 66_000;

    public static TheoryData<int, int, int, bool> Shapes => new()
    {
        { 0, 0, 0, false },
        { 0, 0, 0, true },
        { 3_000, 0, 0, true },
        { 0, 70_000, 0, true },
        { 3_000, 70_000, 0, false },
        // Indexes that name one of several tables grow before those of one table.
        { 0, 0, 2_100, true },
        { 0, 0, 9_000, true },
        { 0, 0, 17_000, true },
        { 3_000, 70_000, ManyRows, true },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void It_is_read_in_place_as_reflection_would_read_it(int names, int blobs, int rows, bool others)
    {
        string[] texts = [.. new[] { 1, 100, 20_000, 3_000_000 }.Select((length, i) => BucketText($"claim {i} 碼頭 " + new string('x', length)))];
        var types = new HolderAssembly { Names = names, Blobs = blobs, Rows = rows, HasOtherAttributes = others }.Load(texts);
        Assert.Equal(texts, types.Select(type => type.GetCustomAttribute<PackedDataAttribute>()!.Data));

        for (var i = 0; i < types.Length; i++)
        {
            PackedBlob.Of(types[i]);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var blob = PackedBlob.Of(types[i]);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1000);
            Assert.Equal(Bytes(texts[i]).Length, blob.Length);
            Assert.StartsWith($"claim {i} 碼頭 x", new HolderPack(types[i]).Get<Claim>(0, 0).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_class_that_a_compiler_wrote_is_read_alike() =>
        Assert.Equal("Declared here", new HolderPack(typeof(Declared)).Get<Claim>(0, 0).Text);

    [Fact]
    public void An_assembly_that_is_mapped_nowhere_is_read_by_reflection()
    {
        var type = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Dynamic"), AssemblyBuilderAccess.RunAndCollect)
            .DefineDynamicModule("Dynamic").DefineType("Holder");
        type.SetCustomAttribute(new CustomAttributeBuilder(typeof(PackedDataAttribute).GetConstructors()[0], [BucketText("Dynamic 碼頭")]));

        Assert.Equal("Dynamic 碼頭", new HolderPack(type.CreateType()).Get<Claim>(0, 0).Text);
    }

    [Fact]
    public void A_class_without_data_says_so() => Assert.Equal(
        "The fact pack 'held' is damaged in bucket 0: the class 'PackedBlobTests' holds no packed data. Rebuild the project that compiles it.",
        Assert.Throws<InvalidDataException>(() => new HolderPack(typeof(PackedBlobTests)).Get<Claim>(0, 0)).Message);

    [Fact]
    public void A_literal_is_read_as_it_is() =>
        Assert.Equal("Declared here", new HolderPack(PackedBlob.Of("1,1:0c29:i1:cZ5:draftt13:Declared here"u8)).Get<Claim>(0, 0).Text);

    private static string BucketText(string text) => System.Text.Encoding.UTF8.GetString(BucketWriter.Write(Bytes(PackedEntry.Claim("c", text).Text)));

    [PackedData("1,1:0c29:i1:cZ5:draftt13:Declared here")]
    private static class Declared;

    private sealed class HolderPack(PackedBlob bucket, Type? holder) : FactPack("held", 2)
    {
        public HolderPack(Type holder)
            : this(default, holder)
        {
        }

        public HolderPack(PackedBlob bucket)
            : this(bucket, null)
        {
        }

        protected override PackedBlob BucketBlob(int number) => holder is null ? bucket : PackedBlob.Of(holder);

        protected override int CountOf(char section) => 0;
    }
}
