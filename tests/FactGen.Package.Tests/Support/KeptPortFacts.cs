namespace FactGen.Package.Tests.Support;

/// <summary>The corpus of <see cref="PortFacts"/>, with the text of its article kept.</summary>
internal static class KeptPortFacts
{
    public const string SnapshotPath = "facts/snapshots/quay 1.txt";

    public const string LockPath = "facts/factgen.lock";

    public const string Kept = "The minister said: The harbour comes first. Then she left.\n";

    public static readonly string Yaml = PortFacts.Yaml.Replace(
        "    url: https://quay.example/ports\n", "    url: https://quay.example/ports\n    snapshot: quay 1.txt\n", StringComparison.Ordinal);

    /// <summary>Its quote stands at line 15, column 12, and is not in the text.</summary>
    public static readonly string MisquotedYaml = Yaml.Replace("harbour comes", "harbor comes", StringComparison.Ordinal);
}
