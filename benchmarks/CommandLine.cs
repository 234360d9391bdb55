using System.Globalization;

namespace FactGen.Benchmarks;

/// <summary>The options of a command: <c>--name number</c>.</summary>
internal sealed class CommandLine
{
    private readonly Dictionary<string, int> _values = new(StringComparer.Ordinal);

    /// <exception cref="UsageException">An option is not one of <paramref name="names"/>, or its value is no positive number.</exception>
    public static CommandLine Parse(string[] args, params string[] names)
    {
        var result = new CommandLine();
        for (var i = 0; i < args.Length; i += 2)
        {
            var name = args[i].StartsWith("--", StringComparison.Ordinal) ? args[i][2..] : "";
            if (!names.Contains(name, StringComparer.Ordinal))
            {
                throw new UsageException($"There is no option {args[i]} here.");
            }

            if (i + 1 == args.Length || !int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value == 0)
            {
                throw new UsageException($"{args[i]} needs a positive number.");
            }

            result._values[name] = value;
        }

        return result;
    }

    /// <summary>The value of an option, or null where it was not given.</summary>
    public int? Value(string name) => _values.TryGetValue(name, out var value) ? value : null;
}
