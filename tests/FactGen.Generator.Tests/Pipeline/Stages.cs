using System.Collections.Immutable;
using FactGen.Core.Packs;
using FactGen.Core.Reading;
using FactGen.Core.Text;
using FactGen.Generator.Emission;
using FactGen.Generator.Pipeline;
using FactGen.Generator.Tests.Harness;

namespace FactGen.Generator.Tests.Pipeline;

/// <summary>The stages of the generator by themselves, for tests that count what one of them does.</summary>
internal static class Stages
{
    /// <summary>Files <c>facts/0.yaml</c> and so on, as they are read.</summary>
    public static ImmutableArray<ReadFile> Read(params string[] yaml) =>
        [.. yaml.Select((text, i) => $"facts/{i}.yaml").Zip(yaml, (path, text) => ReadFile.Read(new FactText(new InMemoryText(FactProject.Directory + path, text), path), default))];

    /// <summary>Each file with what it needs of the others.</summary>
    public static FileSlice[] Slice(ImmutableArray<ReadFile> files, Members? members = null)
    {
        var view = View(files, members);
        return [.. files.SelectMany(file => FileSlice.Of(new ReadText(file, null), view, default))];
    }

    /// <summary>What each file must know of all others.</summary>
    public static ProjectView View(ImmutableArray<ReadFile> files, Members? members = null)
    {
        var index = ProjectIndex.Of(ProjectExports.Of(files), PackIndex.None, "App", default);
        Assert.Null(index.Problem);
        return new ProjectView(index, MemberPlan.Of(members, index.Ids, default), default);
    }

    /// <summary>What each file becomes.</summary>
    public static FileFragment[] Emit(FileSlice[] slices, Checkpoint checkpoint) => Array.ConvertAll(slices, slice => FragmentEmitter.Emit(slice, before: null, checkpoint));

    /// <summary>All files by what they share.</summary>
    public static Distribution Distribute(FileFragment[] fragments) =>
        Distribution.Of([.. fragments.Select(fragment => Held.Of(fragment))], default);

    /// <summary>Packs everything that shares an output.</summary>
    public static void Pack(Distribution files, Checkpoint checkpoint)
    {
        foreach (var bucket in files.Buckets)
        {
            BucketBlob.Of(bucket, checkpoint);
        }

        foreach (var segment in files.Segments)
        {
            SegmentBlob.Of(segment, checkpoint);
        }
    }

    /// <summary>The segment in which entries of these ids are, each with the same number of keys of its own.</summary>
    public static Segment SegmentOf(string[] ids, int keysOfEach)
    {
        var keys = Enumerable.Range(0, ids.Length * keysOfEach).ToArray();
        var rows = new IndexRows(
            new string('c', ids.Length),
            ids.ToEquatableArray(),
            ids.Select(Fnv.Hash64).ToEquatableArray(),
            ids.Select((_, i) => IndexDays.Of(700_000 + (i % 5000), 700_000 + (i % 5000) + (i % 3))).ToEquatableArray(),
            keys.Select(key => new IndexKey('t', "topic " + key)).ToEquatableArray(),
            keys.ToEquatableArray(),
            ids.Select((_, i) => (i + 1) * keysOfEach).ToEquatableArray());
        return new Segment(0, new[] { new SegmentFile(0, rows) }.ToEquatableArray());
    }
}
