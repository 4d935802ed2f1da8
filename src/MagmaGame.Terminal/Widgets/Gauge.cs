using MagmaGame.Terminal.Drawing;

namespace MagmaGame.Terminal.Widgets;

/// <summary>A number on a scale, which only shows.</summary>
internal static class Gauge
{
    /// <summary>Draws a bar from the left.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="area">One row.</param>
    /// <param name="height">How much of it is filled, 0 to 1.</param>
    /// <param name="ink">What the filled part means.</param>
    public static void Draw(Canvas canvas, Area area, double height, Ink ink = Ink.Bar)
    {
        var filled = (int)Math.Round(Math.Clamp(height, 0, 1) * area.Width);
        for (var column = 0; column < area.Width; column++)
        {
            canvas.Set(area.Left + column, area.Top, column < filled ? canvas.Glyphs.Filled : canvas.Glyphs.Track,
                column < filled ? ink : Ink.Track);
        }
    }

    /// <summary>Draws an estimate: the band in which the truth may lie, and the estimate in it.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="area">One row.</param>
    /// <param name="height">The estimate, 0 to 1 of the scale.</param>
    /// <param name="low">Low end of the band, 0 to 1.</param>
    /// <param name="high">High end of the band, 0 to 1.</param>
    public static void DrawRange(Canvas canvas, Area area, double height, double low, double high)
    {
        if (area.IsEmpty) return;
        int Place(double at) => (int)Math.Round(Math.Clamp(at, 0, 1) * (area.Width - 1));
        var (first, last, at) = (Place(low), Place(high), Place(height));
        for (var column = 0; column < area.Width; column++)
        {
            var isIn = column >= first && column <= last;
            canvas.Set(area.Left + column, area.Top, isIn ? canvas.Glyphs.Band : canvas.Glyphs.Track, isIn ? Ink.Range : Ink.Track);
        }
        canvas.Set(area.Left + at, area.Top, canvas.Glyphs.Knob, Ink.Accent);
    }
}
