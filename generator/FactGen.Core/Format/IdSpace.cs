namespace FactGen.Core.Format;

/// <summary>The namespaces within which an id is unique.</summary>
public enum IdSpace
{
    /// <summary>People, organizations and outlets: each can speak.</summary>
    Agents,

    /// <summary>Articles.</summary>
    Articles,

    /// <summary>Statements, claims, events and measures.</summary>
    Facts,
}
