namespace FactGen.Packed;

/// <summary>Something that leads to an entry or an agent, and is followed when it is asked for: the graph of facts has cycles.</summary>
internal interface ILink<out T>
{
    T Target { get; }
}
