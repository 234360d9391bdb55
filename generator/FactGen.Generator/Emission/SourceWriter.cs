using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Generator.Emission;

/// <summary>Writes C# line by line, and checks that every block that was opened is closed.</summary>
internal sealed class SourceWriter
{
    private const int SpacesPerLevel = 4;

    private readonly StringBuilder _text = new();
    private int _level;

    /// <summary>Writes a line at the current indentation; an empty one stays empty.</summary>
    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _level * SpacesPerLevel).Append(line);
        }

        // Not Environment.NewLine: the same facts are the same bytes on every machine.
        _text.Append('\n');
    }

    /// <summary>Writes <paramref name="head"/> and opens a block below it.</summary>
    public void Open(string head)
    {
        Line(head);
        Line("{");
        _level++;
    }

    /// <summary>Closes the innermost block.</summary>
    public void Close(string end = "}")
    {
        if (_level == 0)
        {
            throw new InvalidOperationException("no block is open");
        }

        _level--;
        Line(end);
    }

    /// <summary>The whole text.</summary>
    public SourceText ToSourceText() => _level == 0
        ? SourceText.From(_text.ToString(), Encoding.UTF8)
        : throw new InvalidOperationException($"{_level} blocks are still open");
}
