using System.Globalization;

namespace FactGen.Benchmarks;

/// <summary>The options of a command: <c>--name number</c>, <c>--name text</c> or <c>--name</c>.</summary>
internal sealed class CommandLine
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <param name="args">What follows the command.</param>
    /// <param name="numbers">The options that take a positive number.</param>
    /// <param name="texts">The options that take a text, such as a path.</param>
    /// <param name="flags">The options that take nothing.</param>
    /// <exception cref="UsageException">An option is none of these, or its value is missing or no positive number.</exception>
    public static CommandLine Parse(string[] args, string[] numbers, string[]? texts = null, string[]? flags = null)
    {
        var result = new CommandLine();
        for (var i = 0; i < args.Length; i++)
        {
            var name = args[i].StartsWith("--", StringComparison.Ordinal) ? args[i][2..] : "";
            if (flags is not null && flags.Contains(name, StringComparer.Ordinal))
            {
                result._values[name] = "";
                continue;
            }

            var isNumber = numbers.Contains(name, StringComparer.Ordinal);
            if (!isNumber && texts?.Contains(name, StringComparer.Ordinal) != true)
            {
                throw new UsageException($"There is no option {args[i]} here.");
            }

            if (i + 1 == args.Length || (isNumber && Number(args[i + 1]) is null))
            {
                throw new UsageException($"{args[i]} needs a {(isNumber ? "positive number" : "value")}.");
            }

            result._values[name] = args[++i];
        }

        return result;
    }

    /// <summary>The number of an option, or null where it was not given.</summary>
    public int? Value(string name) => _values.TryGetValue(name, out var value) ? Number(value) : null;

    /// <summary>The text of an option, or null where it was not given.</summary>
    public string? Text(string name) => _values.GetValueOrDefault(name);

    /// <summary>The text of an option that must be given.</summary>
    /// <exception cref="UsageException">It was not.</exception>
    public string Required(string name) => Text(name) ?? throw new UsageException($"Say --{name}.");

    /// <summary>Whether a flag was given.</summary>
    public bool Has(string name) => _values.ContainsKey(name);

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
