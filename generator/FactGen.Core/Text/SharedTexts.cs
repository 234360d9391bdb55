namespace FactGen.Core.Text;

/// <summary>
/// Gives equal short texts as one string: ids, dates, languages and topics come over and over in a file. Of a fixed size, so that it costs
/// next to nothing where nothing comes twice; what falls out of it is a string more, and no mistake.
/// </summary>
internal sealed class SharedTexts
{
    private const int MostCharacters = 48;
    private const int CharactersPerSlot = 64;
    private const int MostSlots = 4096;

    private readonly string?[] _slots;

    /// <summary>Makes room for what a text of that length may hold.</summary>
    public SharedTexts(int textLength)
    {
        var slots = 16;
        while (slots < MostSlots && slots * CharactersPerSlot < textLength)
        {
            slots *= 2;
        }

        _slots = new string?[slots];
    }

    /// <summary>A string equal to <paramref name="text"/>, if possible one that was given before.</summary>
    public string Share(string text)
    {
        if (text.Length > MostCharacters)
        {
            return text;
        }

        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        ref var slot = ref _slots[(hash ^ (hash >> 16)) & (_slots.Length - 1)];
        if (!string.Equals(slot, text, StringComparison.Ordinal))
        {
            slot = text;
        }

        return slot!;
    }
}
