using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Tutorials;

namespace MagmaGame.Terminal.Playing;

/// <summary>A tutorial's hint above the foot of a screen.</summary>
internal static class HintStrip
{
    private const int MostRows = 3;
    private const int WidestText = 100;

    /// <summary>What a hint at the bottom of an area would leave above it.</summary>
    public static Area Above(Canvas canvas, Area area, Hint hint) => area.SplitBottom(Rows(Lines(canvas, area, hint))).Above;

    /// <summary>Draws the hint at the bottom of an area.</summary>
    /// <returns>What is left above it.</returns>
    public static Area Draw(Canvas canvas, Area area, Hint hint)
    {
        var lines = Lines(canvas, area, hint);
        var (above, strip) = area.SplitBottom(Rows(lines));
        canvas.Rule(strip.Row(0), Ink.Focus);
        canvas.Write(strip.Row(0).Inset(2), hint.Step > 0 ? $" Hint {hint.Step} of {hint.Of} " : " Hint ", Ink.Accent);
        for (var row = 0; row < lines.Count && row < MostRows; row++) canvas.Write(strip.Row(row + 1).Inset(2), lines[row]);
        return above;
    }

    private static IReadOnlyList<string> Lines(Canvas canvas, Area area, Hint hint) =>
        canvas.Lines(hint.Text, Math.Min(area.Width - 4, WidestText));

    private static int Rows(IReadOnlyList<string> lines) => Math.Min(lines.Count, MostRows) + 1;
}
