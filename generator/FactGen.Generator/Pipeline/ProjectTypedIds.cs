using FactGen.Core.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>The typed ids of all files that have any, in ordinal order of their paths.</summary>
internal sealed record ProjectTypedIds(EquatableArray<EquatableArray<TypedIds>> Files)
{
    public static ProjectTypedIds Of(Distribution files)
    {
        var ids = System.Collections.Immutable.ImmutableArray.CreateBuilder<EquatableArray<TypedIds>>();
        foreach (var file in files.InOrder)
        {
            if (file.TypedIds.Count > 0)
            {
                ids.Add(file.TypedIds);
            }
        }

        return new ProjectTypedIds(new EquatableArray<EquatableArray<TypedIds>>(ids.ToImmutable()));
    }
}
