using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Generator.Emission;

/// <summary>Writes C# line by line, and checks that every block that was opened is closed.</summary>
internal sealed class SourceWriter
{
    private const int SpacesPerLevel = 4;

    // What is shorter is copied: a piece of its own costs more than that.
    private const int LeastPiece = 1024;

    private readonly StringBuilder _text = new();
    private readonly List<Utf8Text> _pieces = new();
    private int _level;
    private bool _isGapDue;

    /// <summary>Writes a line at the current indentation.</summary>
    public void Line(string line) => Begin().Write(line).End();

    /// <summary>Begins a line at the current indentation.</summary>
    public SourceWriter Begin()
    {
        if (_isGapDue)
        {
            _isGapDue = false;
            End();
        }

        _text.Append(' ', _level * SpacesPerLevel);
        return this;
    }

    /// <summary>Writes on in a line.</summary>
    public SourceWriter Write(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>Writes on in a line; <paramref name="text"/> may hold whole lines, as they will stand.</summary>
    public SourceWriter Write(Utf8Text text)
    {
        if (text.Length < LeastPiece)
        {
            _text.Append(text.ToString());
        }
        else
        {
            EndPiece();
            _pieces.Add(text);
        }

        return this;
    }

    /// <summary>Writes a number on in a line.</summary>
    public SourceWriter Write(int number)
    {
        _text.Append(number);
        return this;
    }

    /// <summary>Ends a line. Not with Environment.NewLine: the same facts are the same bytes on every machine.</summary>
    public void End() => _text.Append('\n');

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
    public SourceText ToSourceText()
    {
        if (_level != 0)
        {
            throw new InvalidOperationException($"{_level} blocks are still open");
        }

        if (_pieces.Count == 0)
        {
            return SourceText.From(_text.ToString(), Encoding.UTF8);
        }

        EndPiece();
        return new PiecedText(_pieces);
    }

    private void EndPiece()
    {
        if (_text.Length > 0)
        {
            _pieces.Add(Utf8Text.Of(_text.ToString()));
            _text.Clear();
        }
    }
}
