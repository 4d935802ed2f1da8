using System.Text;
using MagmaGame.TestKit.Terminals;

namespace MagmaGame.Tests.Terminals;

public sealed class VirtualScreenTests
{
    [Theory]
    [InlineData("ab\r\ncd", "ab/cd/")]
    [InlineData("\u001b[2;3Hx\u001b[Hy", "y/  x/")]
    [InlineData("\u001b[3;10Hx\u001b[9;99Hy", "//         y")]
    [InlineData("abc\u001b[2Dx\u001b[Cy\u001b[By\u001b[Az\b\bw", "axcywz/    y/")]
    [InlineData("0123456789abc", "0123456789/abc/")]
    [InlineData("\u001b[?7l0123456789abc", "012345678c//")]
    [InlineData("0123456789\r\nx", "0123456789/x/")]
    [InlineData("a\r\nb\r\nc\r\nd", "b/c/d")]
    [InlineData("abc\r\ndef\u001b[2;2H\u001b[K", "abc/d/")]
    [InlineData("abc\r\ndef\u001b[2;2H\u001b[1K", "abc/  f/")]
    [InlineData("abc\r\ndef\u001b[2;2H\u001b[J", "abc/d/")]
    [InlineData("abc\r\ndef\u001b[2;2H\u001b[1J", "/  f/")]
    [InlineData("abc\r\ndef\u001b[2J", "//")]
    [InlineData("abcdef\u001b[1;2H\u001b[2X", "a  def//")]
    [InlineData("abcdef\u001b[1;2H\u001b[2P", "adef//")]
    [InlineData("abcdef\u001b[1;2H\u001b[2@", "a  bcdef//")]
    [InlineData("a\r\nb\r\nc\u001b[1;1H\u001b[L", "/a/b")]
    [InlineData("a\r\nb\r\nc\u001b[1;1H\u001b[M", "b/c/")]
    [InlineData("\u001b[2;3ra\u001b[2;1Hb\u001b[3;1Hc\r\nd", "a/c/d")]
    [InlineData("x\u001b[4b", "xxxxx//")]
    [InlineData("a\u001b7\u001b[3;3Hb\u001b8c", "ac//  b")]
    [InlineData("漢字", "漢字//")]
    [InlineData("漢字\u001b[1;2Hx", " x字//")]
    [InlineData("漢\u001b[1;1Hx", "x//")]
    [InlineData("012345678漢", "012345678/漢/")]
    [InlineData("e\u0301x", "e\u0301x//")]
    [InlineData("\u001b]0;title\u0007a\u001b]2;t\u001b\\b\u001bP1\u001b\\c", "abc//")]
    public void What_is_written_is_to_be_seen(string sent, string lines)
    {
        var screen = Fed(sent);
        Assert.Equal(lines, string.Join('/', screen.Lines));
        Assert.Empty(screen.Unknown);
        // However it is cut.
        var cut = new VirtualScreen(10, 3);
        foreach (var b in Encoding.UTF8.GetBytes(sent)) cut.Feed([b]);
        Assert.Equal(screen.ToString(), cut.ToString());
    }

    [Fact]
    public void The_alternate_screen_leaves_the_other_as_it_was()
    {
        var screen = Fed("abc\u001b[?1049h");
        Assert.True(screen.IsAlternate);
        Assert.Equal("//", string.Join('/', screen.Lines));
        Feed(screen, "\u001b[3;3Hx\u001b[?1049l");
        Assert.False(screen.IsAlternate);
        Assert.Equal("abc//", string.Join('/', screen.Lines));
        Assert.Equal((0, 3), screen.Cursor);
    }

    [Fact]
    public void Modes_are_known()
    {
        var screen = Fed("\u001b[?25l\u001b[?1000;1006h\u001b[?2004h\u001b[?1h\u001b=\u001b[?2026h");
        Assert.Equal([1, 7, 1000, 1006, 2004, 2026], screen.Modes);
        Assert.True(screen is { IsMouseOn: true, IsCursorShown: false, IsUpdating: true, IsKeypadApplication: true });
        Feed(screen, "\u001b[?25h\u001b[?1000;1006l\u001b[?2004l\u001b[?1l\u001b>\u001b[?2026l");
        Assert.Equal([7, 25], screen.Modes);
        Assert.True(screen is { IsMouseOn: false, IsUpdating: false, IsKeypadApplication: false });
    }

    [Fact]
    public void Each_cell_knows_its_style()
    {
        var screen = Fed("\u001b[1;31;44ma\u001b[22;4;38;5;208mb\u001b[0;48;2;1;2;255mc\u001b[m漢\u001b[7;95;49md\u001b[27;39me");
        Assert.Equal(new CellStyle("1", "4", CellLooks.Bold), screen[0, 0].Style);
        Assert.Equal(new CellStyle("208", "4", CellLooks.Underlined), screen[0, 1].Style);
        Assert.Equal(new CellStyle(null, "#0102ff", CellLooks.None), screen[0, 2].Style);
        Assert.Equal(("漢", default), (screen[0, 3].Text, screen[0, 3].Style));
        Assert.True(screen[0, 4].IsContinuation);
        Assert.Equal(new CellStyle("13", null, CellLooks.Reversed), screen[0, 5].Style);
        Assert.Equal(new VirtualCell("e", default), screen[0, 6]);
    }

    [Fact]
    public void Bytes_and_cells_are_counted_from_a_mark()
    {
        var screen = Fed("abc");
        screen.Mark();
        Feed(screen, "\u001b[Hé漢");
        Assert.Equal((8, 3), (screen.BytesSinceMark, screen.CellsSinceMark));
    }

    [Fact]
    public void The_unknown_is_listed() =>
        Assert.Equal(["ESC [?9999h", "ESC [5z", "ESC [99m", "ESC Q"], Fed("\u001b[?9999h\u001b[5z\u001b[99m\u001bQ").Unknown);

    [Fact]
    public void A_smaller_screen_keeps_what_fits()
    {
        var screen = Fed("abc漢\r\nxyz");
        screen.Resize(4, 1);
        Assert.Equal(["abc"], screen.Lines);
        Assert.Equal((0, 3), screen.Cursor);
    }

    private static VirtualScreen Fed(string sent)
    {
        var screen = new VirtualScreen(10, 3);
        Feed(screen, sent);
        return screen;
    }

    private static void Feed(VirtualScreen screen, string sent) => screen.Feed(Encoding.UTF8.GetBytes(sent));
}
