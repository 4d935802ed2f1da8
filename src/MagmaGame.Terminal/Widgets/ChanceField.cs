using MagmaGame.Analysis.Debriefs;
using MagmaGame.Terminal.Devices;
using MagmaGame.Terminal.Drawing;

namespace MagmaGame.Terminal.Widgets;

/// <summary>A chance as a hundred cells, of which so many stand for catastrophe, and where the roll fell among them.</summary>
internal static class ChanceField
{
    private const int Side = 10;

    /// <summary>Columns and rows that it takes at a size.</summary>
    public static (int Columns, int Rows) Size(bool isLarge) => isLarge ? (5 * Side, (2 * Side) - 1) : (3 * Side, Side);

    /// <summary>Draws it.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="area">At least as large as <see cref="Size"/>.</param>
    /// <param name="roll">The chance and the roll.</param>
    /// <param name="hasFallen">Whether the roll is shown.</param>
    /// <param name="isLarge">Whether there is air between the cells.</param>
    public static void Draw(Canvas canvas, Area area, RollFact roll, bool hasFallen, bool isLarge)
    {
        var (across, down) = isLarge ? (5, 2) : (3, 1);
        var (lost, fell) = (roll.Lost(Side * Side), roll.Part(Side * Side));
        for (var cell = 0; cell < Side * Side; cell++)
        {
            var (column, row) = (area.Left + (cell % Side * across), area.Top + (cell / Side * down));
            var (sign, ink) = cell < lost ? (Lost(canvas), Ink.Bad) : (Kept(canvas), Ink.Good);
            var isHere = hasFallen && cell == fell;
            canvas.Set(column + 1, row, sign, isHere ? Ink.Chosen : ink);
            if (!isHere) continue;
            canvas.Set(column, row, "[", Ink.Chosen);
            canvas.Set(column + 2, row, "]", Ink.Chosen);
        }
    }

    /// <summary>The sign of a cell that stands for catastrophe.</summary>
    public static string Lost(Canvas canvas) => canvas.Glyphs.Set == GlyphSet.Ascii ? "#" : "■";

    /// <summary>The sign of a cell that stands for survival.</summary>
    public static string Kept(Canvas canvas) => canvas.Glyphs.Set == GlyphSet.Ascii ? "." : "·";
}
