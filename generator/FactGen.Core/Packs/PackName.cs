using System.Globalization;
using System.Text;
using FactGen.Core.Text;

namespace FactGen.Core.Packs;

/// <summary>What a fact package is called, and the name of the hidden class through which the emitted code of others reaches it.</summary>
public static class PackName
{
    private const string AccessorNamespace = "FactGen.Packs";

    /// <summary>
    /// The name of the pack that a project is: its assembly's, with <c>-</c> for every character that cannot stand before an id. A name of which
    /// nothing would be left but punctuation gets a word before it.
    /// </summary>
    public static string Of(string assembly)
    {
        var name = new string(assembly.Trim().Select(c => IsNameCharacter(c) ? c : '-').ToArray());
        return name.Any(char.IsLetterOrDigit) ? name : "facts" + name;
    }

    /// <summary>Whether <paramref name="text"/> may stand before an id as the name of a pack.</summary>
    public static bool IsWellFormed(string text) => text.Any(char.IsLetterOrDigit) && text.All(IsNameCharacter);

    /// <summary>
    /// The full name of the hidden class of a pack, without <c>global::</c>. It follows from the pack's name and is no other's: two packs may have
    /// one namespace, so that their classes <c>Facts</c> cannot be told apart.
    /// </summary>
    public static string Accessor(string pack)
    {
        var identifier = new StringBuilder(AccessorNamespace, AccessorNamespace.Length + pack.Length + 12).Append('.');
        if (pack.Length > 0 && !char.IsLetter(pack[0]))
        {
            identifier.Append('_');
        }

        foreach (var c in pack)
        {
            identifier.Append(char.IsLetterOrDigit(c) ? c : '_');
        }

        return identifier.Append('_').Append(Fnv.Hash32(pack).ToString("x8", CultureInfo.InvariantCulture)).ToString();
    }

    private static bool IsNameCharacter(char c) => char.IsLetterOrDigit(c) || c is '.' or '-' or '_';
}
