namespace FactGen.Generator.Pipeline;

/// <summary>What is said where FactGen itself fails: as little as a fact-checker can use, and enough to find the mistake.</summary>
internal static class InternalError
{
    /// <summary>The message of FACT014 for a mistake of FactGen's own over one file.</summary>
    public static string Describe(Exception failure) => Describe("please report it together with this file", failure);

    /// <summary>The message of FACT014 for a mistake of FactGen's own over the files together.</summary>
    public static string DescribeOfWhole(Exception failure) => Describe("please report it", failure);

    private static string Describe(string request, Exception failure) =>
        $"internal error of FactGen, {request}: {failure.GetType().Name}: {failure.Message}";
}
