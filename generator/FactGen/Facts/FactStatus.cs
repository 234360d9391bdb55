namespace FactGen;

/// <summary>Where a fact stands. It is computed, never typed; where several hold, the first of retracted, superseded, disputed, vetted.</summary>
public enum FactStatus
{
    /// <summary>Nobody has signed it off yet.</summary>
    Draft,

    /// <summary>Fact-checkers have signed it off: <see cref="Fact.Vetted"/>.</summary>
    Vetted,

    /// <summary>A source states something else and nobody has said why it is wrong: <see cref="Fact.Conflicts"/>.</summary>
    Disputed,

    /// <summary>Another fact has taken its place: <see cref="Fact.SupersededBy"/>.</summary>
    Superseded,

    /// <summary>It was taken back: <see cref="Fact.Retracted"/>.</summary>
    Retracted,
}
