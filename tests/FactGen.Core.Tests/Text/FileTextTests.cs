using FactGen.Core.Text;

namespace FactGen.Core.Tests.Text;

public sealed class FileTextTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4096)]
    [InlineData(10_000)]
    public void Texts_are_equal_where_each_character_is(int length)
    {
        var text = new string('a', length);

        Assert.Equal(FileText.Of(text), FileText.Of(new string('a', length)));
        Assert.NotEqual(FileText.Of(text), FileText.Of(text + "a"));
        for (var at = 0; at < length; at += 999)
        {
            Assert.NotEqual(FileText.Of(text), FileText.Of(text.Remove(at, 1).Insert(at, "b")));
        }
    }
}
