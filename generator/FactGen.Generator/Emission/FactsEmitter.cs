using System.Globalization;
using FactGen.Core.Format;
using FactGen.Core.Packs;
using FactGen.Core.Text;
using FactGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace FactGen.Generator.Emission;

/// <summary>Emits the class <c>Facts</c> with what depends on hardly any text: sections, look-ups, the report, and the pack.</summary>
internal static class FactsEmitter
{
    private const string PackedBlob = "global::FactGen.Packed.PackedBlob";
    private const int BucketsOfGroup = 16;

    public static void Emit(SourceProductionContext output, PackLayout layout, ReportNumbers report, EquatableArray<string> citedPacks, ProjectSettings settings)
    {
        if (!layout.HasFiles)
        {
            return;
        }

        var code = GeneratedFile.Begin(settings, PackAttributes.OfAssembly(settings));
        code.Line("/// <summary>The facts of this project, compiled from its YAML files.</summary>");
        code.Line(GeneratedFile.GeneratedCode);
        code.Open($"{settings.Visibility} static partial class Facts");
        WriteLookups(code);
        WriteReport(code, report);
        for (var i = 0; i < FactFormat.Sections.Count; i++)
        {
            WriteSection(code, FactFormat.Sections[i], layout.Counts[i], settings);
        }

        WritePack(code, layout, citedPacks, settings);
        code.Close();
        output.AddSource(HintNames.Facts, code.ToSourceText());
        if (settings.IsPublic)
        {
            // With this output, since one of its own would cost at every run.
            output.AddSource(HintNames.Accessor, AccessorEmitter.Emit(settings));
        }
    }

    private static void WriteLookups(SourceWriter code)
    {
        Query(code, "All statements, claims, events and measures, in ordinal order of their ids.", "Fact", "All", "");
        Member(code, "The fact of that id, as in YAML; null where there is none.", "global::FactGen.Fact? Find(string? id)", "FindFact(id)");
        Query(code, "The statements that somebody speaks, alone or jointly, in ordinal order of their ids.", "Statement", "By(global::FactGen.Agent agent)", ".By(agent)");
        Query(code, "The facts that cite an article, or go back to it, in ordinal order of their ids.", "Fact", "CitedBy(global::FactGen.Article article)", ".CitedBy(article)");
        Query(code, "The facts that cite an article of an outlet, or go back to the outlet, in ordinal order of their ids.", "Fact", "CitedBy(global::FactGen.Outlet outlet)", ".CitedBy(outlet)");
        Query(code, "The facts whose date can mean a day from the first to the last given, in ordinal order of their ids; null is no bound.", "Fact", "Between(global::FactGen.FactDay? from, global::FactGen.FactDay? to)", ".Between(from, to)");
        Query(code, "The facts about a topic, as it is written, in ordinal order of their ids.", "Fact", "WithTopic(string topic)", ".WithTopic(topic)");
        Query(code, "The facts of that status, in ordinal order of their ids.", "Fact", "WithStatus(global::FactGen.FactStatus status)", ".WithStatus(status)");
    }

    // In this output, since an output of its own would cost at every run, and its numbers seldom change.
    private static void WriteReport(SourceWriter code, ReportNumbers report)
    {
        code.Line("/// <summary>What these facts rest on, in numbers, from the facts and the lock. Print it to tell.</summary>");
        code.Open("public static global::FactGen.FactReport Report => new()");
        foreach (var (name, number) in new[]
        {
            (nameof(report.Facts), report.Facts),
            (nameof(report.Citations), report.Citations),
            (nameof(report.Quotes), report.Quotes),
            (nameof(report.QuotesLocked), report.QuotesLocked),
            (nameof(report.Origins), report.Origins),
            (nameof(report.SingleOrigin), report.SingleOrigin),
            (nameof(report.Disputed), report.Disputed),
            (nameof(report.Uncited), report.Uncited),
        })
        {
            code.Line($"{name} = {Number(number)},");
        }

        code.Close("};");
        code.Gap();
    }

    private static void WriteSection(SourceWriter code, Section section, int count, ProjectSettings settings)
    {
        var type = "global::FactGen." + section.TypeName;
        code.Line($"/// <summary>{section.Summary}</summary>");
        code.Open($"public static partial class {section.ClassName}");
        Member(code, $"All {section.Name}, in ordinal order of their ids.", $"global::FactGen.FactSection<{type}> All", section.ClassName);
        Member(code, $"How many {section.Name} there are.", "int Count", section.ClassName + ".Count");
        Member(code, $"The {section.Noun} of that id, as in YAML; null where there is none.", $"{type}? Find(string? id)", section.ClassName + ".Find(id)");
        if (settings.Members == Members.All && count > 0)
        {
            code.Line($"private static {type} {GeneratedFile.EntryOf}(int bucket, int ordinal) => {GeneratedFile.PackClass}.Instance.Get<{type}>(bucket, ordinal);");
        }

        if (settings.Members == Members.Ids && count > 0)
        {
            Member(code, $"The {section.Noun} of that id.", $"{type} Get(Id id)", section.ClassName + ".Get((ulong)id)");
        }

        code.Close();
        code.Gap();
    }

    private static void Member(SourceWriter code, string summary, string declaration, string of)
    {
        code.Line($"/// <summary>{summary}</summary>");
        code.Line($"public static {declaration} => {GeneratedFile.PackClass}.Instance.{of};");
        code.Gap();
    }

    private static void Query(SourceWriter code, string summary, string type, string declaration, string query) =>
        Member(code, summary, $"global::FactGen.FactQuery<global::FactGen.{type}> {declaration}", "All" + query);

    private static void WritePack(SourceWriter code, PackLayout layout, EquatableArray<string> citedPacks, ProjectSettings settings)
    {
        code.Line(GeneratedFile.Hidden);
        code.Open($"internal sealed partial class {GeneratedFile.PackClass}() : global::FactGen.Packed.FactPack({CSharpLiteral.Of(settings.PackName)}, {Number(PackIndex.NewestForm)})");
        code.Line($"internal static readonly {GeneratedFile.PackClass} Instance = new();");
        code.Gap();
        WriteBuckets(code, layout.Buckets, settings.Payload);
        WriteSwitch(
            code,
            $"protected override {PackedBlob} SegmentBlob(int segment) => segment switch",
            layout.Segments.Select(segment => $"{Number(segment)} => {BlobEmitter.Of(GeneratedFile.SegmentClass(segment), settings.Payload)},"));
        WriteSwitch(
            code,
            "protected override int CountOf(char section) => section switch",
            FactFormat.Sections.Select((section, i) => (section, Count: layout.Counts[i])).Where(part => part.Count > 0).Select(part => $"'{part.section.Tag}' => {Number(part.Count)},"));
        if (citedPacks.Count > 0)
        {
            // Those that a fact or an article refers to, and no other: a package that nobody cites can be trimmed away.
            WriteSwitch(
                code,
                "protected override global::FactGen.Packed.FactPack? Referenced(string pack) => pack switch",
                citedPacks.Select(pack => $"{CSharpLiteral.Of(pack)} => {AccessorEmitter.InstanceOf(pack)},"));
        }

        code.Close();
    }

    // To compile a switch is to load all classes in it: a program whose first fact lies in one of 128 buckets would pay 3 ms for the others. So there are
    // groups of 16, each in a method of its own.
    private static void WriteBuckets(SourceWriter code, EquatableArray<int> buckets, Payload payload)
    {
        var groups = buckets.GroupBy(bucket => bucket / BucketsOfGroup).ToList();
        if (groups.Count <= 1 || buckets.Count <= BucketsOfGroup)
        {
            WriteSwitch(code, $"protected override {PackedBlob} BucketBlob(int bucket) => bucket switch", buckets.Select(Arm));
            return;
        }

        WriteSwitch(
            code,
            $"protected override {PackedBlob} BucketBlob(int bucket) => (bucket / {Number(BucketsOfGroup)}) switch",
            groups.Select(group => $"{Number(group.Key)} => BucketBlob{Number(group.Key)}(bucket),"));
        foreach (var group in groups)
        {
            WriteSwitch(code, $"private {PackedBlob} BucketBlob{Number(group.Key)}(int bucket) => bucket switch", group.Select(Arm));
        }

        string Arm(int bucket) => $"{Number(bucket)} => {BlobEmitter.Of(GeneratedFile.BucketClass(bucket), payload)},";
    }

    private static void WriteSwitch(SourceWriter code, string head, IEnumerable<string> arms)
    {
        code.Open(head);
        foreach (var arm in arms)
        {
            code.Line(arm);
        }

        code.Line("_ => default,");
        code.Close("};");
        code.Gap();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
