using MagmaGame.Terminal.Drawing;

namespace MagmaGame.Terminal.Widgets;

/// <summary>An amount with a sign as a bar: to the right of an upright line when it is more than nought, to the left when less.</summary>
internal static class SignedBar
{
    /// <summary>Draws it on one row.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="area">One row; the line stands in its middle.</param>
    /// <param name="share">The amount, -1 to 1; anything but nought gets at least one cell.</param>
    /// <param name="ink">What the bar means.</param>
    public static void Draw(Canvas canvas, Area area, double share, Ink ink = Ink.Bar)
    {
        if (area.Width < 3 || area.IsEmpty) return;
        var side = (area.Width - 1) / 2;
        var axis = area.Left + side;
        canvas.Set(axis, area.Top, canvas.Glyphs.Vertical, Ink.Border);
        if (share == 0) return;
        var length = Math.Max(1, (int)Math.Round(Math.Min(1, Math.Abs(share)) * side));
        canvas.Fill(new Area(share > 0 ? axis + 1 : axis - length, area.Top, length, 1), ink, canvas.Glyphs.Filled);
    }
}
