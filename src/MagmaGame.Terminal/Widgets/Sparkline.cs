using MagmaGame.Terminal.Drawing;

namespace MagmaGame.Terminal.Widgets;

/// <summary>A series of numbers on one row, the newest at the right.</summary>
internal static class Sparkline
{
    /// <summary>Draws as many of the newest as fit.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="area">One row.</param>
    /// <param name="values">The numbers, the oldest first.</param>
    /// <param name="low">What the lowest level stands for.</param>
    /// <param name="high">What the highest level stands for.</param>
    /// <param name="ink">What they mean.</param>
    public static void Draw(Canvas canvas, Area area, IReadOnlyList<double> values, double low, double high, Ink ink = Ink.Believed)
    {
        var levels = canvas.Glyphs.Levels;
        var count = Math.Min(values.Count, area.Width);
        for (var i = 0; i < count; i++)
        {
            var height = high > low ? (values[values.Count - count + i] - low) / (high - low) : 0;
            var level = double.IsFinite(height) ? Math.Clamp((int)(height * levels.Length), 0, levels.Length - 1) : 0;
            canvas.Set(area.Right - count + i, area.Top, levels[level], ink);
        }
    }
}
