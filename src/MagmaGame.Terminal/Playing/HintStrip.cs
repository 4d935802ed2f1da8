using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Tutorials;

namespace MagmaGame.Terminal.Playing;

/// <summary>A tutorial's hint above the foot of a screen.</summary>
internal static class HintStrip
{
    private const int MostRows = 3;
    private const int WidestText = 100;

    /// <summary>Draws the hint at the bottom of an area.</summary>
    /// <returns>What is left above it.</returns>
    public static Area Draw(Canvas canvas, Area area, Hint hint)
    {
        var width = Math.Min(area.Width - 4, WidestText);
        var lines = canvas.Lines(hint.Text, width);
        var (above, strip) = area.SplitBottom(Math.Min(lines.Count, MostRows) + 1);
        canvas.Rule(strip.Row(0), Ink.Focus);
        canvas.Write(strip.Row(0).Inset(2), hint.Step > 0 ? $" Hint {hint.Step} of {hint.Of} " : " Hint ", Ink.Accent);
        for (var row = 0; row < lines.Count && row < MostRows; row++) canvas.Write(strip.Row(row + 1).Inset(2), lines[row]);
        return above;
    }
}
