using System.Text;
using Spectre.Console;

namespace SampleApp.Rendering;

/// <summary>Where the briefing is printed, and in which colours.</summary>
internal sealed class Page
{
    /// <summary>Where nobody's window sets the width: what still reads well in a mail or a review.</summary>
    public const int PlainWidth = 100;

    private readonly IAnsiConsole _console;

    private Page(TextWriter output, Palette palette, int? width)
    {
        Palette = palette;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            // Not `No`, not even without colours: Spectre's writer for consoles without ANSI sets and resets colours by
            // other means. With plain styles there is nothing to escape.
            Ansi = AnsiSupport.Yes,
            ColorSystem = palette == Palette.Plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            // They would turn colours on again in the logs of some build servers.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(output),
        });
        if (width is { } columns)
            _console.Profile.Width = columns;
    }

    public Palette Palette { get; }

    /// <summary>
    /// The terminal, in colours and at its own width. Without colours where the user wants none
    /// (<see href="https://no-color.org">NO_COLOR</see>); for a file or a pipe, also at a width that never changes.
    /// </summary>
    public static Page Open()
    {
        // Quotation marks and names need more than the code page of a Windows console.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

        if (Console.IsOutputRedirected)
            return Plain(Console.Out);

        var wantsNone = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new Page(Console.Out, wantsNone ? Palette.Plain : Palette.Colours, width: null);
    }

    /// <summary>A page as it goes into a file or a pipe.</summary>
    public static Page Plain(TextWriter output, int width = PlainWidth) => new(output, Palette.Plain, width);

    /// <summary>A page of a terminal with colours, of that width.</summary>
    public static Page Coloured(TextWriter output, int width) => new(output, Palette.Colours, width);

    public void Write(HangingText text) => _console.Write(text);

    public void WriteEmptyLine() => _console.WriteLine();

    /// <summary>Writes a heading with a line across the page. It must be short: Spectre cuts what does not fit.</summary>
    public void WriteRule(string heading) => _console.Write(new Rule(heading.EscapeMarkup())
    {
        Justification = Justify.Left,
        Style = Palette.Heading,
    });
}
