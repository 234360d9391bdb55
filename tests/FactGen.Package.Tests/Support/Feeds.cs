namespace FactGen.Package.Tests.Support;

/// <summary>Where a project's packages come from.</summary>
internal enum Feeds
{
    /// <summary>The folder that holds FactGen, and nowhere else.</summary>
    Local,

    /// <summary>That folder, and what the machine is configured with: for the SDK's own packs.</summary>
    LocalAndMachine,
}
