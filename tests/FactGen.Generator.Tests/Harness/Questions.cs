using FactGen.Core.Reading;

namespace FactGen.Generator.Tests.Harness;

/// <summary>Counts how often work asks whether it is still wanted, and answers no to the last question.</summary>
/// <param name="last">Which question that is.</param>
internal sealed class Questions(int last = int.MaxValue) : Checkpoint(CancellationToken.None)
{
    /// <summary>How often it was asked.</summary>
    public int Asked { get; private set; }

    public override void Ask()
    {
        if (++Asked >= last)
        {
            throw new OperationCanceledException();
        }
    }
}
