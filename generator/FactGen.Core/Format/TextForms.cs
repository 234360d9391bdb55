namespace FactGen.Core.Format;

/// <summary>What is wrong with texts that are codes rather than prose; null where nothing is.</summary>
internal static class TextForms
{
    public static string? UrlProblem(string text) => PlainUrl.Is(text)
        ? null
        : text.Any(char.IsWhiteSpace)
        ? "a space stands in it, perhaps one that looks like none or ends a line: delete it"
        : Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == "http" || uri.Scheme == "https")
            ? null
            : "write the whole address, beginning with https://";

    public static string? LanguageProblem(string text) => IsLanguage(text) ? null : "write its code, such as `en`, `ja` or `zh-Hant`";

    // Parts of at most eight letters and digits, the first of two or three letters.
    private static bool IsLanguage(string text)
    {
        var part = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != '-')
            {
                if (!IsAsciiLetterOrDigit(text[i]) || (part == 0 && text[i] is >= '0' and <= '9'))
                {
                    return false;
                }

                continue;
            }

            var length = i - part;
            if (part == 0 ? length is not (2 or 3) : length is not (>= 1 and <= 8))
            {
                return false;
            }

            part = i + 1;
        }

        return true;
    }

    public static string? Sha256Problem(string text) =>
        text.Length == 64 && text.All(IsHexDigit) ? null : "write the 64 hex digits of the file's hash";

    public static string? SealProblem(string text) =>
        text.Length == 8 && text.All(IsHexDigit) ? null : "it has 8 hex digits; delete the key, and FACT603 gives the right one";

    public static string? FileNameProblem(string text) =>
        text.IndexOfAny(['\\', ':', '*', '?', '"', '<', '>', '|']) < 0 && !text.StartsWith("/", StringComparison.Ordinal) && text.Split('/').All(part => part is not ("" or "." or ".."))
            ? null
            : "write the file's own name, or its path below the snapshots' folder with `/`";

    private static bool IsHexDigit(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static bool IsAsciiLetterOrDigit(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
