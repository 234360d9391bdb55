namespace FactGen.Packed;

/// <summary>What is thrown for packed data that is not what the generator writes.</summary>
internal static class Damage
{
    /// <summary>The damage itself, without the place: whoever knows the place adds it with <see cref="At"/>.</summary>
    public static InvalidDataException Of(string what) => new(what);

    /// <summary>The damage with its place, as an app sees it.</summary>
    public static InvalidDataException At(FactPack pack, string place, InvalidDataException what) => new(
        $"The fact pack '{pack.Name}' is damaged in {place}: {what.Message}. Rebuild the project that compiles it.", what);
}
