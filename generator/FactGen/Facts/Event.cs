using System.Diagnostics.CodeAnalysis;
using FactGen.Packed;

namespace FactGen;

/// <summary>That something happened.</summary>
[SuppressMessage("Naming", "CA1716", Justification = "The section of the YAML is called so, and C# does not reserve the word.")]
public sealed record Event : Fact
{
    internal Event(FactPack pack, PackedBlob record)
        : base(pack, record)
    {
        var fields = Record;
        Text = fields.Required('t', "an event");
        Where = fields.Text('h');
        Who = fields.References<KnownAgent>('b');
    }

    /// <inheritdoc/>
    public override Section Section => Section.Events;

    /// <summary>What happened.</summary>
    public override string Text { get; }

    /// <summary>Where it happened; null where that is not known.</summary>
    public string? Where { get; }

    /// <summary>Who took part.</summary>
    public IReadOnlyList<KnownAgent> Who { get; }

    /// <summary>Whether both are the same entry: the same pack, section and id.</summary>
    public bool Equals(Event? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    internal override string? ValueOf(string key) => key switch
    {
        "text" => Text,
        "where" => Where,
        "who" => Joined(Who.Select(agent => agent.Name)),
        _ => base.ValueOf(key),
    };

    private protected override string Describe() => WithDetail(Shortened.Text(Text), Where);
}
