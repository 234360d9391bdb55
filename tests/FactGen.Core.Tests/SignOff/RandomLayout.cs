#pragma warning disable CA5394 // FsCheck makes the seed, and repeats it where a property fails
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FactGen.Core.Format;

namespace FactGen.Core.Tests.SignOff;

/// <summary>Writes a fact as YAML in one of the many ways in which people do: all of them mean the same.</summary>
internal sealed partial class RandomLayout(Random random)
{
    // Two spellings that are one in Unicode NFC.
    private static readonly (string Composed, string Decomposed)[] s_canonicallyEqual = [("é", "e\u0301"), ("Å", "A\u030A"), ("가", "\u1100\u1161"), ("ジ", "シ\u3099")];

    public string Write(SampleFact fact)
    {
        var comment = Maybe(3) ? "# what follows was checked twice\n" : "";
        return $"{comment}{fact.Section.Name}:\n  {fact.Id}:{Below(Complete(fact.Values), 4)}\n";
    }

    // What is absent may as well be an empty list.
    private Keyed Complete(Keyed fact) => fact with
    {
        Members = [.. fact.Members, .. fact.Type.Keys.Where(key => key is { Type: ListType, IsRequired: false } && fact.Members.All(member => member.Name != key.Name) && Maybe(3)).Select(key => (key.Name, (Meaning)new Several([])))],
    };

    // What stands behind a key: on its line, or on those below.
    private string Below(Meaning meaning, int indent) => meaning switch
    {
        Word word when Maybe(4) => Block(word, indent),
        Several { Items.Count: 0 } => " []",
        Several { Items: [var only] } when Maybe(2) => Below(only, indent),
        Several several when Maybe(2) => string.Concat(several.Items.Select(item => Gap(indent) + Spaces(indent) + "-" + Item(item, indent + 2))),
        Keyed keyed when ShortForm(keyed) is { } agent => Below(agent, indent),
        Keyed { Members.Count: > 0 } keyed when Maybe(2) => string.Concat(Shuffled(keyed).Select(member => Gap(indent) + Spaces(indent) + member.Name + ":" + Below(member.Value, indent + 2))),
        _ => " " + Flow(meaning, indent) + (Maybe(5) ? "   # checked" : ""),
    };

    private string Item(Meaning item, int indent) =>
        item is Keyed { Members.Count: > 0 } keyed && ShortForm(keyed) is null && Maybe(2)
            ? " " + string.Join(Gap(indent) + Spaces(indent), Shuffled(keyed).Select(member => member.Name + ":" + Below(member.Value, indent + 2)))
            : " " + Flow(item, indent);

    private string Flow(Meaning meaning, int indent) => meaning switch
    {
        Word word => Scalar(word, indent),
        Several { Items: [var only] } when Maybe(3) => Flow(only, indent),
        Several several => "[" + Separated(several.Items.Select(item => Flow(item, indent + 2)), indent) + "]",
        Keyed keyed when ShortForm(keyed) is { } agent => Flow(agent, indent),
        Keyed keyed => "{" + Separated(Shuffled(keyed).Select(member => member.Name + ": " + Flow(member.Value, indent + 2)), indent) + "}",
        _ => throw new InvalidOperationException(),
    };

    // `sources: [quay]` for `sources: [{ article: quay }]`; an implied key can be written in no other way.
    private Meaning? ShortForm(Keyed keyed) =>
        keyed is { Members: [var (name, value)] } && name == keyed.Type.ShortFor && (keyed.Type.Keys.All(key => key.CanonicalName != name || key.IsImplied) || Maybe(2)) ? value : null;

    private (string Name, Meaning Value)[] Shuffled(Keyed keyed)
    {
        var members = keyed.Members.Select(member => (WrittenName(keyed.Type, member.Name), member.Value)).ToArray();
        random.Shuffle(members);
        return members;
    }

    private string WrittenName(MapType type, string canonical)
    {
        var names = type.Keys.Where(key => key.CanonicalName == canonical && !key.IsImplied).Select(key => key.Name).ToArray();
        return names[random.Next(names.Length)];
    }

    private string Separated(IEnumerable<string> parts, int indent) =>
        Maybe(4)
            ? "\n" + string.Join(",\n", parts.Select(part => Spaces(indent) + part)) + (Maybe(2) ? " # the last one" : "") + "\n" + Spaces(indent)
            : (Maybe(2) ? " " : "") + string.Join(Maybe(2) ? ", " : " , ", parts) + " ";

    private string Scalar(Word word, int indent)
    {
        var text = Respelled(word);
        return random.Next(3) switch
        {
            0 when Plain().IsMatch(text) => text,
            1 => "'" + Folded(text.Replace("'", "''", StringComparison.Ordinal), indent) + "'",
            _ => "\"" + DoubleQuoted(text, indent) + "\"",
        };
    }

    private string Block(Word word, int indent)
    {
        var text = Respelled(word);
        var isProse = word.Type is TextType { IsFree: true };
        var header = isProse ? Pick("|", "|-", "|+", ">", ">-", ">+") : Pick("|-", ">-");
        var lines = isProse ? string.Concat(text.Select(c => c == ' ' && Maybe(3) ? "\n" + Spaces(indent) : c.ToString())) : text;
        return $" {header}{(Maybe(4) ? " # checked" : "")}\n{Spaces(indent)}{lines}";
    }

    private string Respelled(Word word) => word.Type switch
    {
        NumberType when Maybe(2) && word.Text.Length < 20 => (word.Text[0] == '-' ? "" : Pick("", "+")) + word.Text + (word.Text.Contains('.', StringComparison.Ordinal) ? Pick("", "0", "000") : Pick("", ".0")),
        TextType { IsFree: true } => s_canonicallyEqual.Aggregate(word.Text, (text, pair) => Maybe(2) ? text.Replace(pair.Composed, pair.Decomposed, StringComparison.Ordinal) : text),
        _ => word.Text,
    };

    private string Folded(string text, int indent) => Maybe(3) ? text.Replace(" ", "\n" + Spaces(indent + 2), StringComparison.Ordinal) : text;

    private string DoubleQuoted(string text, int indent)
    {
        var escaped = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            escaped.Append(rune.Value switch
            {
                '"' or '\\' => "\\" + rune,
                ' ' => " ",
                _ when Maybe(10) => rune.Value <= 0xFFFF ? "\\u" + rune.Value.ToString("X4", CultureInfo.InvariantCulture) : "\\U" + rune.Value.ToString("x8", CultureInfo.InvariantCulture),
                _ => rune.ToString(),
            });
        }

        return Folded(escaped.ToString(), indent);
    }

    private string Gap(int indent) => random.Next(8) switch
    {
        0 => "\n\n",
        1 => "\n" + Spaces(indent) + "# a comment: with, [all] {kinds} of \"things\"\n",
        _ => "\n",
    };

    private string Pick(params string[] from) => from[random.Next(from.Length)];

    private bool Maybe(int oneIn) => random.Next(oneIn) == 0;

    private static string Spaces(int count) => new(' ', count);

    [GeneratedRegex(@"^[\p{L}\d][\p{L}\p{Mn}\d.'-]*( [\p{L}\d][\p{L}\p{Mn}\d.'-]*)*$")]
    private static partial Regex Plain();
}
