using FactGen.Generator.Tests.Harness;

namespace FactGen.Generator.Tests;

/// <summary>The same facts are the same bytes, wherever and in whatever order they lie.</summary>
public sealed class DeterminismTests
{
    [Fact]
    public void The_order_of_files_changes_nothing()
    {
        var (one, other) = (Ports.Project.Build(), (Ports.Project with { IsReversed = true }).Build());

        Assert.Equal(one.Sources, other.Sources);
    }

    [Fact]
    public void Another_folder_changes_nothing()
    {
        var one = Ports.Project.Build();
        var other = (Ports.Project with { Root = "/home/somebody else/clone/" }).Build();
        var windows = (Ports.Project with { Root = "C:\\clone\\" }).Build();

        Assert.Equal(one.Sources, other.Sources);
        Assert.Equal(one.Sources, windows.Sources);
    }

    [Fact]
    public void Another_culture_changes_nothing()
    {
        var one = Ports.Project.Build();
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            var other = (System.Globalization.CultureInfo)System.Globalization.CultureInfo.InvariantCulture.Clone();
            other.NumberFormat.NumberDecimalSeparator = ",";
            other.NumberFormat.NegativeSign = "minus";
            System.Globalization.CultureInfo.CurrentCulture = other;
            Assert.Equal(one.Sources, Ports.Project.Build().Sources);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }
}
