using System.Text;
using FactGen.Core.Text;

namespace FactGen.Generator.Emission;

/// <summary>The lines of one file in the index of quotes, as they stand between the quotes of a literal.</summary>
internal sealed class QuoteLines
{
    /// <summary>Stands between two lines.</summary>
    public const string Separator = "\\n";

    private readonly StringBuilder _lines = new();

    /// <summary>Writes one more line, if there is any, and says where it is.</summary>
    public TextRange Add(string? line)
    {
        if (line is null)
        {
            return default;
        }

        var start = Begin();
        _lines.Append(CSharpLiteral.Escape(line));
        return TextRange.FromBounds(start, _lines.Length);
    }

    /// <summary>Writes one more line, if there is any, as it stands in <paramref name="lines"/>, and says where it is.</summary>
    public TextRange Copy(Utf8Text lines, TextRange place)
    {
        if (place.Length == 0)
        {
            return default;
        }

        var start = Begin();
        _lines.Append(lines.ToString(place));
        return TextRange.FromBounds(start, _lines.Length);
    }

    /// <inheritdoc/>
    public override string ToString() => _lines.ToString();

    private int Begin()
    {
        if (_lines.Length > 0)
        {
            _lines.Append(Separator);
        }

        return _lines.Length;
    }
}
