using MagmaGame.Terminal.Devices;

namespace MagmaGame.Terminal.Widgets;

/// <summary>
/// Dots finer than cells: eight to a cell in braille, two in half blocks, one in ASCII. Lines are drawn on the dots; what sign a
/// cell then shows is told by which of its dots are set.
/// </summary>
internal sealed class DotGrid
{
    // Bits of a braille cell, by column and row of the dot (Unicode, block U+2800).
    private static readonly byte[][] Braille = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]];

    private readonly GlyphSet _set;
    private readonly int _across;
    private readonly int _down;
    private readonly int _columns;
    private readonly byte[] _cells;
    private int _phase;

    /// <summary>A grid without dots.</summary>
    /// <param name="columns">Columns of cells.</param>
    /// <param name="rows">Rows of cells.</param>
    /// <param name="set">How fine it is.</param>
    public DotGrid(int columns, int rows, GlyphSet set)
    {
        (_set, _columns) = (set, columns);
        (_across, _down) = set switch
        {
            GlyphSet.Full => (2, 4),
            GlyphSet.Basic => (1, 2),
            _ => (1, 1),
        };
        _cells = new byte[columns * rows];
        (Width, Height) = (columns * _across, rows * _down);
    }

    /// <summary>Dots from left to right.</summary>
    public int Width { get; }

    /// <summary>Dots from top to bottom.</summary>
    public int Height { get; }

    /// <summary>The column of cells in which a dot lies.</summary>
    public int ColumnOf(int x) => x / _across;

    /// <summary>The row of cells in which a dot lies.</summary>
    public int RowOf(int y) => y / _down;

    /// <summary>Which dots of a cell are set; 0 when none is.</summary>
    public byte this[int column, int row] => _cells[(row * _columns) + column];

    /// <summary>Sets a dot; outside nothing happens.</summary>
    public void Dot(int x, int y)
    {
        if (x < 0 || y < 0 || x >= Width || y >= Height) return;
        _cells[(y / _down * _columns) + (x / _across)] |= _set == GlyphSet.Full
            ? Braille[x % _across][y % _down]
            : (byte)(1 << (y % _down));
    }

    /// <summary>Draws from one dot to another; a dotted line goes on in its rhythm from the one before.</summary>
    public void Line((int X, int Y) from, (int X, int Y) to, Stroke stroke)
    {
        var steps = Math.Max(Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y));
        for (var step = 0; step <= steps; step++)
        {
            var part = steps == 0 ? 0 : (double)step / steps;
            if (stroke == Stroke.Solid || IsOn())
                Dot((int)Math.Round(from.X + (part * (to.X - from.X))), (int)Math.Round(from.Y + (part * (to.Y - from.Y))));
            // The last dot is the first of the next line.
            if (step < steps) _phase++;
        }
    }

    // A dash and a gap of one cell each, whatever the grid.
    private bool IsOn() => _phase / _across % 2 == 0;
}
