using FactGen.Core.Model;
using FactGen.Core.Packs;

namespace FactGen.Core.Resolution;

/// <summary>What becomes of a reference.</summary>
internal enum ReferenceState
{
    /// <summary>It leads to an entry that may stand there.</summary>
    Found,

    /// <summary>It is the name of somebody who is no entry.</summary>
    Name,

    /// <summary>What it leads to is lost to a mistake that has its own finding.</summary>
    Lost,

    /// <summary>It leads to an entry that may not stand there.</summary>
    WrongSection,

    /// <summary>Several packs have such an entry.</summary>
    Ambiguous,

    /// <summary>The pack is damaged that has it, or that may have it.</summary>
    InDamagedPack,

    /// <summary>No pack of that name is referenced.</summary>
    UnknownPack,

    /// <summary>It leads nowhere.</summary>
    Dangling,
}

/// <summary>What becomes of a reference, and what it leads to.</summary>
/// <param name="State">What becomes of it.</param>
/// <param name="Entry">What it leads to, where that is one entry.</param>
/// <param name="Pack">The pack that is damaged.</param>
internal readonly record struct ReferenceVerdict(ReferenceState State, Export? Entry = null, ReferencedPack? Pack = null)
{
    /// <summary>Whether the reference is a mistake of its own.</summary>
    public bool IsMistake => State >= ReferenceState.WrongSection;
}
