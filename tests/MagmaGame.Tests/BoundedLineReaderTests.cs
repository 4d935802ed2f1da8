using MagmaGame.Consoles;

namespace MagmaGame.Tests;

public sealed class BoundedLineReaderTests
{
    [Theory]
    [InlineData("", new string[0])]
    [InlineData("a", new[] { "a" })]
    [InlineData("a\nb\n", new[] { "a", "b" })]
    [InlineData("a\r\nb\r\n", new[] { "a", "b" })]
    [InlineData("a\rb\r", new[] { "a", "b" })]
    [InlineData("\n\r\n\r\r\na", new[] { "", "", "", "", "a" })]
    [InlineData("a\0b\n", new[] { "a\0b" })]
    public void Lines_end_as_they_do_for_any_reader(string text, string[] lines)
    {
        using var reader = new BoundedLineReader(new StringReader(text), 100);
        using var usual = new StringReader(text);
        foreach (var line in lines)
        {
            Assert.Equal(line, reader.ReadLine());
            Assert.Equal(line, usual.ReadLine());
        }
        Assert.Null(reader.ReadLine());
        Assert.Null(usual.ReadLine());
    }

    [Fact]
    public void Of_a_line_without_end_only_the_beginning_is_kept()
    {
        using var reader = new BoundedLineReader(new StringReader(new string('x', 5000) + "\nquit\n"), 10);
        Assert.Equal("xxxxxxxxxx", reader.ReadLine());
        Assert.Equal("quit", reader.ReadLine());
    }
}
