using FactGen.Core.Text;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Generator.Pipeline;

/// <summary>A file's text as the compiler holds it anyway.</summary>
internal sealed class CompilerText(SourceText text) : FileText
{
    /// <inheritdoc/>
    public override int Length => text.Length;

    /// <inheritdoc/>
    public override char this[int offset] => text[offset];

    /// <inheritdoc/>
    public override void CopyTo(int from, char[] target, int count) => text.CopyTo(from, target, 0, count);

    /// <inheritdoc/>
    public override string ToString() => text.ToString();
}
