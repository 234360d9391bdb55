namespace FactGen.Core.Rules;

/// <summary>Web addresses as people copy them: the same page has several.</summary>
internal static class WebAddress
{
    /// <summary>
    /// The address without what makes no other page of it: scheme, <c>www.</c>, the host's case, a default port, the fragment, a
    /// slash at the end, and percent-encoding.
    /// </summary>
    public static string Comparable(string address)
    {
        var text = WithoutScheme(address);
        var fragment = text.IndexOf('#');
        if (fragment >= 0)
        {
            text = text.Substring(0, fragment);
        }

        var hostEnd = text.IndexOfAny(['/', '?']);
        var host = (hostEnd < 0 ? text : text.Substring(0, hostEnd)).ToLowerInvariant();
        var path = hostEnd < 0 ? "" : text.Substring(hostEnd);
        host = WithoutEnd(WithoutEnd(host, ":80"), ":443");
        if (host.StartsWith("www.", StringComparison.Ordinal))
        {
            host = host.Substring("www.".Length);
        }

        var query = path.IndexOf('?');
        var tail = query < 0 ? "" : path.Substring(query);
        path = (query < 0 ? path : path.Substring(0, query)).TrimEnd('/');
        return Uri.UnescapeDataString(host + path + tail);
    }

    /// <summary>Whether <paramref name="text"/> begins like an address, with or without its scheme.</summary>
    public static bool LooksLikeOne(string text)
    {
        var rest = WithoutScheme(text);
        var hostEnd = rest.IndexOfAny(['/', '?', '#']);
        var host = hostEnd < 0 ? rest : rest.Substring(0, hostEnd);
        return rest.Length < text.Length ? host.Length > 0 : host.IndexOf('.') > 0 && !host.EndsWith(".html", StringComparison.OrdinalIgnoreCase);
    }

    // Two slashes in the middle of an address are often squeezed into one.
    private static string WithoutScheme(string text)
    {
        foreach (var scheme in s_schemes)
        {
            if (text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return text.Substring(scheme.Length).TrimStart('/');
            }
        }

        return text;
    }

    private static string WithoutEnd(string text, string end) =>
        text.EndsWith(end, StringComparison.Ordinal) ? text.Substring(0, text.Length - end.Length) : text;

    private static readonly string[] s_schemes = ["https:/", "http:/"];
}
