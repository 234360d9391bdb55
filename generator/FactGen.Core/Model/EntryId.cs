using System.Globalization;

namespace FactGen.Core.Model;

/// <summary>The form of ids, and the C# names they become.</summary>
public static class EntryId
{
    private const int LongestId = 200;

    // What every generated class declares or inherits. C# keywords are lower-case, so no member can be one.
    private static readonly HashSet<string> s_taken = new(StringComparer.Ordinal)
    {
        "All", "Count", "Find", "By", "CitedBy", "Between", "Pack",
        "Equals", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString", "Finalize",
    };

    /// <summary>Whether <paramref name="text"/> is an id: <c>[\p{Ll}\p{Lo}\p{Nd}]+(-[\p{Ll}\p{Lo}\p{Nd}]+)*</c>.</summary>
    public static bool IsWellFormed(string text)
    {
        if (text.Length is 0 or > LongestId)
        {
            return false;
        }

        var behindHyphen = true;
        foreach (var c in text)
        {
            if (c == '-')
            {
                if (behindHyphen)
                {
                    return false;
                }

                behindHyphen = true;
            }
            else if (!IsIdCharacter(c))
            {
                return false;
            }
            else
            {
                behindHyphen = false;
            }
        }

        return !behindHyphen;
    }

    /// <summary>The nearest well-formed id (<c>Lloyd Austin</c> becomes <c>lloyd-austin</c>); null where nothing is left.</summary>
    public static string? Repair(string text)
    {
        var repaired = new System.Text.StringBuilder(text.Length);
        foreach (var c in text.Length > LongestId ? text.Substring(0, LongestId) : text)
        {
            var lower = char.ToLowerInvariant(c);
            if (IsIdCharacter(lower))
            {
                repaired.Append(lower);
            }
            else if (repaired.Length > 0 && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format && repaired[repaired.Length - 1] != '-' && c is not ('\'' or '’' or '.'))
            {
                repaired.Append('-');
            }
        }

        var id = repaired.ToString().TrimEnd('-');
        return IsWellFormed(id) ? id : null;
    }

    /// <summary>
    /// The member that an id becomes in the class <paramref name="className"/>: <c>lloyd-austin</c> becomes <c>LloydAustin</c>, a hyphen
    /// between two digits <c>_</c>; a leading digit gets a <c>_</c> before it, a name that the class needs for itself one after it.
    /// </summary>
    public static string ToMemberName(string id, string className)
    {
        var name = new char[id.Length + 1];
        var length = 0;
        if (char.IsDigit(id[0]))
        {
            name[length++] = '_';
        }

        var startsPart = true;
        for (var i = 0; i < id.Length; i++)
        {
            var c = id[i];
            if (c == '-')
            {
                startsPart = true;
                if (char.IsDigit(id[i - 1]) && char.IsDigit(id[i + 1]))
                {
                    name[length++] = '_';
                }

                continue;
            }

            name[length++] = startsPart ? char.ToUpperInvariant(c) : c;
            startsPart = false;
        }

        var member = new string(name, 0, length);
        return s_taken.Contains(member) || member == className ? member + "_" : member;
    }

    private static bool IsIdCharacter(char c) => c <= '\u007f' ? c is (>= 'a' and <= 'z') or (>= '0' and <= '9') : CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber;
}
