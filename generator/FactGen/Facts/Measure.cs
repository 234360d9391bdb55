using System.Globalization;
using FactGen.Packed;

namespace FactGen;

/// <summary>A quantity.</summary>
public sealed record Measure : Fact
{
    private string? _text;

    internal Measure(FactPack pack, PackedBlob record)
        : base(pack, record)
    {
        var fields = Record;
        Of = fields.Required('o', "a measure");
        Value = Words.Decimal(fields.Required('v', "a measure"));
        Unit = fields.Text('u');
        Approx = Words.Approximation(fields.Text('m'));
    }

    /// <inheritdoc/>
    public override Section Section => Section.Measures;

    /// <summary>What was measured: <c>depth of the harbour at low tide</c>.</summary>
    public string Of { get; }

    /// <summary>How much, in <see cref="Unit"/>s.</summary>
    public decimal Value { get; }

    /// <summary>The unit of <see cref="Value"/>: <c>m</c>, <c>people</c>; null for a bare number.</summary>
    public string? Unit { get; }

    /// <summary>How the article hedges the number; null where it does not.</summary>
    public Approximation? Approx { get; }

    /// <summary>
    /// The measure in words, with the number as the invariant culture writes it: <c>depth of the harbour at low tide: about 11.5 m</c>. For
    /// another culture's number, put it together from <see cref="Of"/>, <see cref="Value"/> and <see cref="Unit"/>.
    /// </summary>
    public override string Text => _text ??= Worded();

    /// <summary>Whether both are the same entry: the same pack, section and id.</summary>
    public bool Equals(Measure? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    internal override string? ValueOf(string key) => key switch
    {
        "of" => Of,
        "value" => Value.ToString(CultureInfo.InvariantCulture),
        "unit" => Unit,
        "approx" => Approx is { } approx ? Words.Of(approx) : null,
        _ => base.ValueOf(key),
    };

    private string Worded()
    {
        var hedge = Approx is { } approx ? Words.Of(approx) + " " : "";
        var unit = Unit is null ? "" : " " + Unit;
        return string.Create(CultureInfo.InvariantCulture, $"{Of}: {hedge}{Value}{unit}");
    }

    private protected override string Describe() => WithDetail(Text, detail: null);
}
