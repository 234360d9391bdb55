namespace FactGen.Generator.Pipeline;

/// <summary>What is said where FactGen itself fails: as little as a fact-checker can use, and enough to find the mistake.</summary>
internal static class InternalError
{
    /// <summary>The message of FACT014 for a mistake of FactGen's own.</summary>
    public static string Describe(Exception failure) =>
        $"internal error of FactGen, please report it together with this file: {failure.GetType().Name}: {failure.Message}";
}
