namespace FactGen.Core.Quotes;

/// <summary>What a source must hold word for word.</summary>
public enum PassageKind
{
    /// <summary>The statement's own <c>quote</c>.</summary>
    Quote,

    /// <summary>The <c>excerpt</c> of a source.</summary>
    Excerpt,

    /// <summary>The <c>quote</c> that a source <c>states</c> instead.</summary>
    States,
}
