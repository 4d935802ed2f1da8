using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Tests.Text;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("plain, with “quotes” and ümlauts 漢字", "plain, with “quotes” and ümlauts 漢字")]
    [InlineData("\u001b[2Jgone", "<U+001B>[2Jgone")]
    [InlineData("a\u009b31mred", "a<U+009B>31mred")]
    [InlineData("bell\a", "bell<U+0007>")]
    [InlineData("over\rwritten", "over\nwritten")]
    [InlineData("two\r\nlines", "two\nlines")]
    [InlineData("tab\there", "tab here")]
    [InlineData("right\u202eleft", "right<U+202E>left")]
    [InlineData("zero\u200bwidth", "zero<U+200B>width")]
    [InlineData("line\u2028separator", "line<U+2028>separator")]
    [InlineData("\0", "<U+0000>")]
    public void Controls_are_shown_and_everything_else_stays(string hostile, string harmless) =>
        Assert.Equal(harmless, SafeText.Of(hostile));

    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character() => Assert.Equal("a\uFFFDb", SafeText.Of("a\ud800b"));
}
