using FactGen.Packed;

namespace FactGen;

/// <summary>That an article is a translation: from which language, and by whom.</summary>
public sealed record Translation
{
    private readonly Reference<Person>? _translator;
    private readonly string? _translatorName;

    internal Translation(Fields fields)
    {
        From = fields.Text('f');
        ByMachine = fields.Flag('m');
        _translator = fields.Reference<Person>('r');
        _translatorName = fields.Text('v');
    }

    /// <summary>The language of the original, as a language tag; null where it is not known.</summary>
    public string? From { get; }

    /// <summary>Whether a machine translated it.</summary>
    public bool ByMachine { get; }

    /// <summary>The translator's own entry; null where there is only a name or none.</summary>
    public Person? Translator => _translator?.Target;

    /// <summary>The translator's name; null for a machine, or where nobody is named.</summary>
    public string? TranslatorName => _translatorName ?? Translator?.Name;

    /// <summary>One line: <c>translated from zh by machine</c>.</summary>
    public override string ToString()
    {
        var by = ByMachine ? "machine" : TranslatorName;
        return (From, by) switch
        {
            (null, null) => "translated",
            (null, _) => $"translated by {by}",
            (_, null) => $"translated from {From}",
            _ => $"translated from {From} by {by}",
        };
    }
}
