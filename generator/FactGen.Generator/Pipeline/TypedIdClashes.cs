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
    public static EquatableArray<TypedIdClash> Find(FactIndex index, CancellationToken cancellationToken)
    {
        var found = new List<TypedIdClash>();
        foreach (var section in index.Compiled.GroupBy(declaration => declaration.Export.Section.Tag).OrderBy(section => section.Key))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var declarations = section.ToArray();
            var values = Array.ConvertAll(declarations, declaration => TypedId.ValueOf(declaration.Export.Id));
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
