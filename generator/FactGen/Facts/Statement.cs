using FactGen.Packed;

namespace FactGen;

/// <summary>That somebody said something.</summary>
public sealed record Statement : Fact
{
    private readonly Reference<Event>? _at;
    private AgentLink? _speaker;

    internal Statement(FactPack pack, PackedBlob record)
        : base(pack, record)
    {
        var isSpoken = false;
        string? quote = null, paraphrase = null;
        var fields = new FieldCursor(record.Bytes);
        while (fields.MoveNext())
        {
            switch (fields.Tag)
            {
                case 's': isSpoken = true; break;
                case 'q': quote ??= PackedText.Decode(fields.Payload); break;
                case 'p': paraphrase ??= PackedText.Decode(fields.Payload); break;
                case 'e': _at ??= Record.Reference<Event>('e'); break;
                case 'L': Spoken ??= PackedText.Decode(fields.Payload); break;
            }
        }

        if (!isSpoken)
            throw Damage.Of("a statement has no speaker");
        Quote = quote;
        Paraphrase = paraphrase;
        Text = quote ?? paraphrase ?? throw Damage.Of("a statement has neither quote nor paraphrase");
    }

    /// <inheritdoc/>
    public override Section Section => Section.Statements;

    /// <summary>
    /// Who said it: a <see cref="Person"/>, an <see cref="Organization"/>, an <see cref="Outlet"/>, several of them
    /// (<see cref="JointSpeakers"/>) or an <see cref="AnonymousSource"/>.
    /// </summary>
    public Agent Speaker => (_speaker ?? Later(ref _speaker, static record => AgentLink.Of(record.Records('s', DecodeSpeaker)))).Target;

    /// <summary>The speaker's words, verbatim, without quotation marks; null where there is a <see cref="Paraphrase"/>.</summary>
    public string? Quote { get; }

    /// <summary>What the speaker said, in the words of others; null where there is a <see cref="Quote"/>.</summary>
    public string? Paraphrase { get; }

    /// <summary>The <see cref="Quote"/> or the <see cref="Paraphrase"/>, whichever there is.</summary>
    public override string Text { get; }

    /// <summary>The event at which it was said; null where none is recorded.</summary>
    public Event? At => _at?.Target;

    /// <summary>The language it was spoken in, as a language tag; null where that is not recorded.</summary>
    public string? Spoken { get; }

    /// <summary>Whether both are the same entry: the same pack, section and id.</summary>
    public bool Equals(Statement? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    internal override string? ValueOf(string key) => key switch
    {
        "speaker" => Speaker.Name,
        "quote" => Quote,
        "paraphrase" => Paraphrase,
        "at" => At?.Text,
        "spoken" => Spoken,
        _ => base.ValueOf(key),
    };

    private static AgentLink DecodeSpeaker(Fields speaker) =>
        AgentLink.Decode(speaker) ?? throw Damage.Of("a speaker is neither referred to nor described");

    private protected override string Describe() =>
        WithDetail(Quote is null ? Shortened.Text(Text) : $"“{Shortened.Text(Quote)}”", Speaker.Name);
}
