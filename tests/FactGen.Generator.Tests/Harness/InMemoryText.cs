using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Generator.Tests.Harness;

/// <summary>A file that is nowhere but in memory; without a text, one that cannot be read.</summary>
internal sealed class InMemoryText(string path, SourceText? text) : AdditionalText
{
    private readonly object? _content = text;

    public InMemoryText(string path, string? text)
        : this(path, text is null ? null : SourceText.From(text, Encoding.UTF8, SourceHashAlgorithm.Sha256)) => _content = text;

    public override string Path { get; } = path;

    /// <summary>How often somebody asked for the text.</summary>
    public int Reads { get; private set; }

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        Reads++;
        return text;
    }

    /// <summary>Whether both were made of one and the same text, so that nothing was edited between them.</summary>
    public bool IsUneditedFrom(InMemoryText other) => ReferenceEquals(_content, other._content);
}
