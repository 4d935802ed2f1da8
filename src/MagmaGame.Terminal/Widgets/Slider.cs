using System.Globalization;
using MagmaGame.Terminal.Drawing;

namespace MagmaGame.Terminal.Widgets;

/// <summary>A number from 0 to 100 on a bar, turned with keys or the mouse.</summary>
internal static class Slider
{
    /// <summary>Draws it on one row: the bar with its handle, and where it stood before it was turned.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="area">One row; the bar takes all of it but the last four columns, which hold the number.</param>
    /// <param name="value">The number, 0 to 100.</param>
    /// <param name="before">Where it stood before; the same when it was not turned.</param>
    /// <param name="hasFocus">Whether the keys turn it now.</param>
    /// <param name="turned">Called with the number that was clicked or dragged to.</param>
    public static void Draw(Canvas canvas, Area area, int value, int before, bool hasFocus, Action<int> turned)
    {
        var (bar, number) = area.SplitRight(4, 1);
        if (bar.Width < 2) return;
        var (at, was) = (PlaceOf(value, bar.Width), PlaceOf(before, bar.Width));
        for (var column = 0; column < bar.Width; column++)
        {
            var isFilled = column < at;
            canvas.Set(bar.Left + column, bar.Top, isFilled ? canvas.Glyphs.Filled : canvas.Glyphs.Track, isFilled ? Ink.Bar : Ink.Track);
        }
        if (was != at) canvas.Set(bar.Left + was, bar.Top, canvas.Glyphs.Vertical, Ink.Dim);
        canvas.Set(bar.Left + at, bar.Top, canvas.Glyphs.Knob, hasFocus ? Ink.Accent : Ink.Heading);
        canvas.WriteRight(number, value.ToString(CultureInfo.InvariantCulture), hasFocus ? Ink.Accent : Ink.Text);
        void Turn(int column) => turned(Math.Clamp((int)Math.Round(100.0 * column / (bar.Width - 1)), 0, 100));
        canvas.OnMouse(new MousePlace(bar)
        {
            Pressed = (column, _) => Turn(column),
            Dragged = (column, _) => Turn(column),
            Wheeled = step => turned(Math.Clamp(value - (5 * step), 0, 100)),
        });
    }

    private static int PlaceOf(int value, int width) => (int)Math.Round(value / 100.0 * (width - 1));
}
