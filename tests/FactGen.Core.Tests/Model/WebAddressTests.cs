using FactGen.Core.Model;

namespace FactGen.Core.Tests.Model;

/// <summary>Most addresses are judged without <see cref="Uri"/>, which takes its time; the judgement is the same.</summary>
public class WebAddressTests
{
    private static readonly string[] s_pieces =
    [
        "https://", "http://", "a", "bc", "9", ".", "-", "--", "/", "//", ":", "?", "=", "&", "%", "%20", "@", "#", "xn--", "É", "é", "_", "~", "..", "localhost", "1.2.3.4", ".example", ":80", ":x", "[::1]", "\\", "|",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void An_address_is_one_where_the_framework_takes_it_for_one(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 5000; round++)
        {
            var url = (random.Next(4) == 0 ? "" : "https://") + string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => s_pieces[random.Next(s_pieces.Length)]));
            var isOne = Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

            var file = FactFile.Read($"articles: {{ a: {{ url: '{url}' }} }}");

            Assert.True(isOne == file.Findings.IsEmpty, url);
        }
    }
}
