using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Tests.Text;

public sealed class WrappingTests
{
    [Fact]
    public void Words_stay_whole_and_indents_hold() => Assert.Equal(
        ["1. one two", "   three", "   four"], Wrapping.Lines("one two three\nfour", 11, "1. ", "   "));

    [Fact]
    public void A_word_longer_than_the_line_is_cut() => Assert.Equal(["abcdef", "gh ij"], Wrapping.Lines("abcdefgh ij", 6));

    [Theory]
    [InlineData("漢字漢字漢字漢字", 7)]
    [InlineData("e\u0301e\u0301e\u0301e\u0301e\u0301", 3)]
    [InlineData("👩‍🚀👩‍🚀👩‍🚀", 4)]
    public void Wide_and_combining_letters_are_counted_by_columns(string text, int width) =>
        Assert.All(Wrapping.Lines(text, width), line => Assert.True(DisplayWidth.Of(line) <= width, line));

    [Fact]
    public void Numbers_stay_with_their_units() =>
        Assert.Equal(["risk", "12\u00A0%"], Wrapping.Lines("risk 12\u00A0%", 6));

    [Fact]
    public void Nothing_gives_one_empty_line() => Assert.Equal([""], Wrapping.Lines("", 10));

    [Fact]
    public void Blank_lines_part_paragraphs() => Assert.Equal(["a\nb", "c"], Wrapping.Paragraphs("a\nb\n\n\nc\n"));
}
