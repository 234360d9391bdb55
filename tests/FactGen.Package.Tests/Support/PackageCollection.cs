using System.Diagnostics.CodeAnalysis;

namespace FactGen.Package.Tests.Support;

/// <summary>All tests share one package and run one after another: each of them is a build.</summary>
[CollectionDefinition(Name)]
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "xunit's word for it.")]
public sealed class PackageCollection : ICollectionFixture<PackedFactGen>
{
    public const string Name = "The package";
}
