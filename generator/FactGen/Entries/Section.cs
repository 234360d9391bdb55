namespace FactGen;

/// <summary>The sections of a fact file; an entry's section is its type.</summary>
public enum Section
{
    /// <summary><c>people</c>: <see cref="Person"/>.</summary>
    People,

    /// <summary><c>organizations</c>: <see cref="Organization"/>.</summary>
    Organizations,

    /// <summary><c>outlets</c>: <see cref="Outlet"/>.</summary>
    Outlets,

    /// <summary><c>articles</c>: <see cref="Article"/>.</summary>
    Articles,

    /// <summary><c>statements</c>: <see cref="Statement"/>.</summary>
    Statements,

    /// <summary><c>claims</c>: <see cref="Claim"/>.</summary>
    Claims,

    /// <summary><c>events</c>: <see cref="Event"/>.</summary>
    Events,

    /// <summary><c>measures</c>: <see cref="Measure"/>.</summary>
    Measures,
}
