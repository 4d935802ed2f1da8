using MagmaGame.Terminal.Drawing;

namespace MagmaGame.Terminal.Screens;

/// <summary>What the title is drawn with: the name in letters of molten stone, and a curve that is flat for a long while.</summary>
internal static class TitlePicture
{
    /// <summary>Columns and rows of the name.</summary>
    public const int NameWidth = 72, NameHeight = 6;

    // How sharply the curve bends: most of its rise lies in its last fifth.
    private const double Bend = 6;

    private static readonly string[] Name =
    [
        "##   ##  ####   ##### ##   ##  ####",
        "### ### ##  ## ##     ### ### ##  ##",
        "####### ##  ## ## ### ####### ##  ##",
        "## # ## ###### ##  ## ## # ## ######",
        "##   ## ##  ## ##  ## ##   ## ##  ##",
        "##   ## ##  ##  ####  ##   ## ##  ##",
    ];

    // From cool to hot, as it glows at its foot.
    private static readonly Ink[] Glow = [Ink.Heading, Ink.Heading, Ink.Near, Ink.Accent, Ink.Focus, Ink.Bar];

    /// <summary>Draws the name.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="left">First column.</param>
    /// <param name="top">First row.</param>
    public static void DrawName(Canvas canvas, int left, int top)
    {
        for (var row = 0; row < NameHeight; row++)
        {
            for (var dot = 0; dot < Name[row].Length; dot++)
            {
                if (Name[row][dot] == ' ') continue;
                canvas.Set(left + (2 * dot), top + row, canvas.Glyphs.Filled, Glow[row]);
                canvas.Set(left + (2 * dot) + 1, top + row, canvas.Glyphs.Filled, Glow[row]);
            }
        }
    }

    /// <summary>Draws the curve from the lower left corner of an area to its upper right one, with what lies below it.</summary>
    public static void DrawCurve(Canvas canvas, Area area)
    {
        var levels = canvas.Glyphs.Levels;
        var crust = Math.Max(1, area.Height / 14);
        for (var column = 0; column < area.Width; column++)
        {
            var height = Height((column + 1) / (double)area.Width) * area.Height;
            var whole = Math.Min((int)height, area.Height - 1);
            var level = Math.Clamp((int)((height - whole) * levels.Length), 0, levels.Length - 1);
            canvas.Set(area.Left + column, area.Bottom - 1 - whole, levels[level], Ink.Lit);
            for (var depth = 1; depth <= whole; depth++)
            {
                var (sign, ink) = Stone(canvas.Glyphs, depth, crust);
                canvas.Set(area.Left + column, area.Bottom - 1 - whole + depth, sign, ink);
            }
        }
    }

    private static double Height(double along) => (Math.Exp(Bend * along) - 1) / (Math.Exp(Bend) - 1);

    private static (string Sign, Ink Ink) Stone(Glyphs glyphs, int depth, int crust) => ((depth - 1) / crust) switch
    {
        0 => (glyphs.Filled, Ink.Bar),
        <= 2 => (glyphs.Band, Ink.Range),
        _ => (glyphs.Track, Ink.Track),
    };
}
