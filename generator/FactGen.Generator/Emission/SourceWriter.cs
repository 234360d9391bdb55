using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Generator.Emission;

/// <summary>Writes C# line by line, and checks that every block that was opened is closed.</summary>
internal sealed class SourceWriter
{
    private const int SpacesPerLevel = 4;

    private readonly StringBuilder _text = new();
    private int _level;
    private bool _isGapDue;

    /// <summary>Writes a line at the current indentation.</summary>
    public void Line(string line)
    {
        if (_isGapDue)
        {
            End();
            _isGapDue = false;
        }

        _text.Append(' ', _level * SpacesPerLevel).Append(line);
        End();
    }

    /// <summary>Leaves a line empty before what follows, unless that is the end of the block.</summary>
    public void Gap() => _isGapDue = true;

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
        _isGapDue = false;
        Line(end);
    }

    /// <summary>The whole text.</summary>
    public SourceText ToSourceText() => _level == 0
        ? SourceText.From(_text.ToString(), Encoding.UTF8)
        : throw new InvalidOperationException($"{_level} blocks are still open");

    // Not Environment.NewLine: the same facts are the same bytes on every machine.
    private void End() => _text.Append('\n');
}
