namespace FactGen.Core.Format;

/// <summary>
/// Tells web addresses of the plainest form, as nearly all are, without making a <see cref="Uri"/> of each. What it does not know is for that to judge.
/// </summary>
internal static class PlainUrl
{
    private const int MostCharacters = 2000;
    private const int MostCharactersOfHost = 60;

    /// <summary>Whether <paramref name="text"/> is <c>https://</c> or <c>http://</c>, a host of small letters, and a path and query of ASCII that needs no escapes.</summary>
    public static bool Is(string text)
    {
        var host = text.StartsWith("https://", StringComparison.Ordinal) ? 8 : text.StartsWith("http://", StringComparison.Ordinal) ? 7 : 0;
        if (host == 0 || text.Length > MostCharacters)
        {
            return false;
        }

        var end = text.IndexOf('/', host);
        end = end < 0 ? text.Length : end;
        if (!IsHost(text, host, end))
        {
            return false;
        }

        for (var i = end; i < text.Length; i++)
        {
            if (!(text[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '/' or '.' or '-' or '_' or '~' or ':' or '?' or '=' or '&' or '+' or ','))
            {
                return false;
            }
        }

        return true;
    }

    // Letters, digits and hyphens, in parts of which the last begins with a letter. No numbers, no ports, no names in other scripts (`xn--`).
    private static bool IsHost(string text, int start, int end)
    {
        if (end - start is 0 or > MostCharactersOfHost)
        {
            return false;
        }

        var before = '.';
        var part = start;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c is '.' or '-' ? before is '.' or '-' : !(c is (>= 'a' and <= 'z') or (>= '0' and <= '9')))
            {
                return false;
            }

            part = c == '.' ? i + 1 : part;
            before = c;
        }

        return before is not ('.' or '-') && text[part] is >= 'a' and <= 'z';
    }
}
