namespace FactGen.Core.Model;

/// <summary>A mapping, read as what it stands for.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IView<TSelf>
    where TSelf : struct, IView<TSelf>
{
    /// <summary>The view of <paramref name="values"/>. Asked of the type's default, since an interface has no static members here.</summary>
    TSelf Over(MapValue values);
}
