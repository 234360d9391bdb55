using System.Collections.Immutable;
using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>The typed ids of all files that have any, in ordinal order of their paths.</summary>
internal sealed record ProjectTypedIds(EquatableArray<EquatableArray<TypedIds>> Files)
{
    public static ProjectTypedIds Of(ImmutableArray<FileFragment> inOrder)
    {
        var ids = ImmutableArray.CreateBuilder<EquatableArray<TypedIds>>();
        foreach (var file in inOrder)
        {
            if (file.TypedIds.Count > 0)
            {
                ids.Add(file.TypedIds);
            }
        }

        return new ProjectTypedIds(new EquatableArray<EquatableArray<TypedIds>>(ids.ToImmutable()));
    }
}
