using System.Runtime.CompilerServices;
using FactGen.Core.Model;
using FactGen.Core.Resolution;
using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>Two ids of one section with one value. By chance that happens to nobody; on purpose it can be made to.</summary>
/// <param name="Second">The one that gets no typed id: in ordinal order the later.</param>
/// <param name="First">The one that has it.</param>
internal sealed record TypedIdClash(Declaration Second, Declaration First);

/// <summary>Finds ids with one value, so that a typed id never leads to another entry than the one it is called after.</summary>
internal static class TypedIdClashes
{
    // The values of a file's ids live as long as its exports do: after a new id, those of one file are hashed.
    private static readonly ConditionalWeakTable<FileExports, ulong[]> s_values = new();

    public static EquatableArray<TypedIdClash> Find(FactIndex index, CancellationToken cancellationToken) =>
        DifferentValues.AreIn(index.Files, exports => s_values.GetValue(exports, ValuesOf), cancellationToken) ? default : FindThem(index, cancellationToken);

    // With the section in it: ids of two sections do not meet.
    private static ulong[] ValuesOf(FileExports exports)
    {
        var values = new ulong[exports.Entries.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var export = exports.Entries[i];
            values[i] = Fnv.Hash64(export.Id) ^ ((ulong)export.Section.Tag << 57);
        }

        return values;
    }

    private static EquatableArray<TypedIdClash> FindThem(FactIndex index, CancellationToken cancellationToken)
    {
        var found = new List<TypedIdClash>();
        foreach (var section in index.Compiled.GroupBy(declaration => declaration.Export.Section.Tag).OrderBy(section => section.Key))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var declarations = section.ToArray();
            var values = Array.ConvertAll(declarations, declaration => Fnv.Hash64(declaration.Export.Id));
            Array.Sort(values, declarations);
            for (int first = 0, next = 1; next < values.Length; next++)
            {
                if (values[next] != values[first])
                {
                    first = next;
                    continue;
                }

                if (string.CompareOrdinal(declarations[next].Export.Id, declarations[first].Export.Id) < 0)
                {
                    (declarations[next], declarations[first]) = (declarations[first], declarations[next]);
                }

                found.Add(new TypedIdClash(declarations[next], declarations[first]));
            }
        }

        return found.ToEquatableArray();
    }
}
