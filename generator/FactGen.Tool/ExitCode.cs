namespace FactGen.Tool;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Every quote that could be looked for was found, and the lock says so.</summary>
    public const int Verified = 0;

    /// <summary>A quote is not where it should be, or the lock could not be written; the output says which.</summary>
    public const int Failed = 1;

    /// <summary>The command line or the request is not one that this tool understands.</summary>
    public const int Misused = 2;
}
