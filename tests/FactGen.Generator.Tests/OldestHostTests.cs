using Microsoft.CodeAnalysis.CSharp;

namespace FactGen.Generator.Tests;

/// <summary>The tests of this project are what shows that the oldest compiler that is claimed, that of the .NET 8 SDK, runs the generator and the analyzers.</summary>
public sealed class OldestHostTests
{
    [Fact]
    public void These_tests_run_in_the_oldest_compiler_that_is_claimed() =>
        Assert.Equal(new Version(4, 8, 0, 0), typeof(CSharpCompilation).Assembly.GetName().Version);
}
