using MagmaGame.Terminal.Devices;
using MagmaGame.Terminal.Drawing;
using MagmaGame.TestKit.Terminals;

namespace MagmaGame.Terminal.Tests.Drawing;

/// <summary>What the painter writes, a terminal shows: held against one that draws what it is sent.</summary>
public sealed class FramePainterTests
{
    private static readonly string[] Words = ["plain", "日本語", "e\u0301e\u0301", "█▒░", "a b", " ", "—", "⠿⣿", "👍", "naïve"];

    [Theory]
    [InlineData(GlyphSet.Full)]
    [InlineData(GlyphSet.Ascii)]
    public void However_frames_follow_each_other_the_terminal_shows_the_last(GlyphSet glyphs)
    {
        var random = new Random(5);
        var painter = new FramePainter();
        var themes = Enum.GetValues<ThemeName>().Select(name => Theme.Of(name, ColourDepth.TwoFiftySix)).ToArray();
        var (screen, theme) = (new VirtualScreen(40, 8), themes[0]);
        for (var frame = 0; frame < 3000; frame++)
        {
            if (frame % 500 == 499) theme = themes[random.Next(themes.Length)];
            var canvas = Scribbled(random, glyphs);
            screen.Feed(painter.Paint(canvas, theme));
            Assert.Equal(canvas.ToText(), Trimmed(screen));
            Assert.Empty(screen.Unknown);
            Assert.False(screen.IsUpdating);
        }
    }

    [Fact]
    public void A_frame_like_the_last_writes_nothing()
    {
        var painter = new FramePainter();
        var theme = Theme.Of(ThemeName.Dark, ColourDepth.Sixteen);
        var (one, same) = (Scribbled(new Random(1), GlyphSet.Full), Scribbled(new Random(1), GlyphSet.Full));
        Assert.NotEqual(0, painter.Paint(one, theme).Length);
        Assert.Equal(0, painter.Paint(same, theme).Length);
        painter.Forget();
        Assert.NotEqual(0, painter.Paint(same, theme).Length);
    }

    [Fact]
    public void One_changed_cell_is_one_written_cell()
    {
        var painter = new FramePainter();
        var theme = Theme.Of(ThemeName.Dark, ColourDepth.TwoFiftySix);
        var screen = new VirtualScreen(40, 8);
        screen.Feed(painter.Paint(Scribbled(new Random(2), GlyphSet.Full), theme));
        var next = Scribbled(new Random(2), GlyphSet.Full);
        next.Set(39, 7, "!", Ink.Bad);
        screen.Mark();
        screen.Feed(painter.Paint(next, theme));
        Assert.Equal(1, screen.CellsSinceMark);
        Assert.InRange(screen.BytesSinceMark, 1, 60);
    }

    private static Canvas Scribbled(Random random, GlyphSet glyphs)
    {
        var canvas = new Canvas(40, 8, glyphs);
        for (var stroke = random.Next(12); stroke > 0; stroke--)
        {
            var area = new Area(random.Next(-3, 42), random.Next(9), random.Next(20), 1);
            canvas.Write(area, Words[random.Next(Words.Length)] + Words[random.Next(Words.Length)], (Ink)random.Next(20));
        }
        return canvas;
    }

    private static string Trimmed(VirtualScreen screen) => string.Concat(screen.Lines.Select(line => line.TrimEnd() + "\n"));
}
