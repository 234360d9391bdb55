using Spectre.Console;

namespace SampleApp.Rendering;

/// <summary>What is shown in which style. Nothing is said by a style alone, so that the plain page loses nothing.</summary>
internal sealed class Palette
{
    private Palette()
    {
    }

    public static Palette Plain { get; } = new();

    public static Palette Colours { get; } = new()
    {
        Heading = new Style(Color.Aqua, decoration: Decoration.Bold),
        Date = new Style(Color.Yellow, decoration: Decoration.Bold),
        Kind = new Style(decoration: Decoration.Dim),
        Agent = new Style(decoration: Decoration.Bold),
        Quote = new Style(Color.Green),
        Detail = new Style(decoration: Decoration.Dim),
        Alert = new Style(Color.Red, decoration: Decoration.Bold),
    };

    public Style Heading { get; private init; } = Style.Plain;

    public Style Date { get; private init; } = Style.Plain;

    public Style Kind { get; private init; } = Style.Plain;

    public Style Agent { get; private init; } = Style.Plain;

    public Style Quote { get; private init; } = Style.Plain;

    public Style Detail { get; private init; } = Style.Plain;

    public Style Alert { get; private init; } = Style.Plain;
}
