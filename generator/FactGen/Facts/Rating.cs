using FactGen.Packed;

namespace FactGen;

/// <summary>How a fact-checking organization rated a claim (<c>ClaimReview</c> of schema.org).</summary>
public sealed record Rating
{
    internal Rating(Fields fields)
    {
        Value = fields.Text('v');
        By = fields.Text('b');
        Url = fields.Text('u');
    }

    /// <summary>The rating, in the organization's own words, <c>mostly true</c>; null where it is not recorded.</summary>
    public string? Value { get; }

    /// <summary>Who rated it; null where that is not recorded.</summary>
    public string? By { get; }

    /// <summary>Where the rating is published; null where that is not recorded.</summary>
    public string? Url { get; }

    /// <summary>One line: the rating, and by whom.</summary>
    public override string ToString() => By is null ? Value ?? "" : $"{Value} ({By})".TrimStart();
}
