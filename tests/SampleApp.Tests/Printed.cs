using System.Globalization;
using FactGen;
using SampleApp.Content;
using SampleApp.Rendering;

namespace SampleApp.Tests;

/// <summary>A briefing as it was printed.</summary>
internal sealed class Printed
{
    private Printed(string text) => Text = text;

    public string Text { get; }

    public string[] Lines => Text.Split(Environment.NewLine);

    /// <summary>The text without white space, so that it does not matter where a line was broken.</summary>
    public string Unwrapped => Unwrap(Text);

    /// <summary>What stands under the heading, up to the next one.</summary>
    public string Section(string heading)
    {
        var lines = Lines.SkipWhile(line => !line.StartsWith($"── {heading} ", StringComparison.Ordinal)).Skip(1);
        return string.Join('\n', lines.TakeWhile(line => !line.StartsWith("── ", StringComparison.Ordinal))).Trim();
    }

    /// <summary>As it goes into a pipe.</summary>
    public static Printed Plain(IReadOnlyList<Fact> facts, params Fact[] leads) => Print(output => Page.Plain(output), facts, leads);

    /// <summary>As on a terminal of that width, in colours.</summary>
    public static Printed Coloured(int width, IReadOnlyList<Fact> facts) => Print(output => Page.Coloured(output, width), facts, []);

    public static string Unwrap(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    /// <summary>As it goes into a pipe, with what a build counted.</summary>
    public static Printed WithReport(FactReport report) => Print(output => Page.Plain(output), [], [], report);

    private static Printed Print(Func<TextWriter, Page> open, IReadOnlyList<Fact> facts, IReadOnlyList<Fact> leads, FactReport? report = null)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        new BriefingView(open(output)).Show(new Briefing("A briefing", leads, facts, report ?? new FactReport()));
        return new Printed(output.ToString());
    }
}
