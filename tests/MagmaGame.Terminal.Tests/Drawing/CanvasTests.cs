using System.Text;
using MagmaGame.Terminal.Devices;
using MagmaGame.Terminal.Drawing;

namespace MagmaGame.Terminal.Tests.Drawing;

public sealed class CanvasTests
{
    [Fact]
    public void Text_that_does_not_fit_is_cut_with_an_ellipsis()
    {
        var canvas = new Canvas(10, 1);
        Assert.Equal(10, canvas.Write(canvas.All, "political will"));
        Assert.Equal("political…\n", canvas.ToText());
    }

    [Fact]
    public void Wide_and_combining_letters_line_up()
    {
        var canvas = new Canvas(12, 3);
        canvas.Write(new Area(0, 0, 12, 1), "日本ab");
        canvas.Write(new Area(0, 1, 12, 1), "e\u0301a\u0308xy");
        canvas.Write(new Area(0, 2, 5, 1), "日本語だ");
        Assert.Equal(["日", "", "本", "", "a", "b", " "], canvas.Row(0)[..7].ToArray().Select(c => c.Text));
        Assert.Equal(["e\u0301", "a\u0308", "x", "y", " "], canvas.Row(1)[..5].ToArray().Select(c => c.Text));
        Assert.Equal(["日", "", "本", "", "…", " "], canvas.Row(2)[..6].ToArray().Select(c => c.Text));
    }

    [Fact]
    public void Half_of_a_wide_letter_never_stays_behind()
    {
        var canvas = new Canvas(6, 1);
        canvas.Write(canvas.All, "日本語");
        canvas.Set(1, 0, "x", Ink.Text);
        canvas.Set(2, 0, "y", Ink.Text);
        Assert.Equal([" ", "x", "y", " ", "語", ""], canvas.Row(0).ToArray().Select(c => c.Text));
    }

    [Fact]
    public void Control_characters_never_reach_a_cell()
    {
        var canvas = new Canvas(60, 2);
        canvas.Write(canvas.All, "a\u001b[2Jb\u0007\u202Ec\nd\r\n\u009b31m");
        for (var row = 0; row < 2; row++)
            foreach (var cell in canvas.Row(row))
                Assert.DoesNotContain(cell.Text, c => char.IsControl(c) || c == '\u202E');
    }

    [Fact]
    public void With_ASCII_signs_everything_is_ASCII()
    {
        var canvas = new Canvas(40, 6, GlyphSet.Ascii);
        var inside = canvas.Box(canvas.All, "“Título”", hasFocus: true);
        canvas.WriteLines(inside, "Łódź — 日本, naïve… and no more of it than fits in a box this narrow, cut off somewhere");
        Assert.True(Ascii.IsValid(canvas.ToText()));
    }

    [Fact]
    public void Nothing_is_drawn_outside()
    {
        var canvas = new Canvas(5, 2);
        canvas.Write(new Area(3, 1, 40, 1), "abcdef");
        canvas.Write(new Area(0, 2, 5, 1), "below");
        canvas.Write(new Area(-2, 0, 5, 1), "left");
        canvas.Fill(new Area(-1, -1, 50, 2), Ink.Bar, "#");
        canvas.Set(99, 99, "x", Ink.Text);
        Assert.Equal("#####\n   a…\n", canvas.ToText());
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    public void A_box_with_no_room_inside_holds_nothing(int width, int height)
    {
        var canvas = new Canvas(5, 5);
        Assert.True(canvas.Box(new Area(1, 1, width, height), "title").IsEmpty);
    }

    [Fact]
    public void What_is_drawn_last_answers_the_mouse_first()
    {
        var canvas = new Canvas(10, 3);
        canvas.OnClick(canvas.All, () => { });
        canvas.OnClick(new Area(2, 1, 3, 1), () => { });
        Assert.Equal([new Area(2, 1, 3, 1), canvas.All], canvas.Places.Select(p => p.Area));
    }
}
