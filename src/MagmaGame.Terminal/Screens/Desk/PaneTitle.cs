using MagmaGame.Terminal.Drawing;

namespace MagmaGame.Terminal.Screens.Desk;

/// <summary>The line above a part of the desk: a rule with its name, marked when the keyboard is there.</summary>
internal static class PaneTitle
{
    /// <summary>Draws it on the first row of an area.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="area">The part of the desk.</param>
    /// <param name="title">Its name.</param>
    /// <param name="hasFocus">Whether the keyboard is there.</param>
    /// <param name="right">What else stands on the line, at its right; left out where it does not fit.</param>
    /// <returns>What lies below the line.</returns>
    public static Area Draw(Canvas canvas, Area area, string title, bool hasFocus = false, string right = "")
    {
        var row = area.Row(0);
        canvas.Rule(row, hasFocus ? Ink.Focus : Ink.Border);
        var words = hasFocus ? $" {canvas.Glyphs.Pointer} {title} " : $" {title} ";
        var used = canvas.Write(row.Inset(1), words, hasFocus ? Ink.Accent : Ink.Heading);
        if (right.Length > 0 && used + canvas.Measure(right) + 6 <= row.Width) canvas.WriteRight(row.Inset(1), $" {right} ", Ink.Dim);
        return area.SplitTop(1).Below;
    }
}
