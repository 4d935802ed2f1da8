namespace MagmaGame.Terminal.Drawing;

/// <summary>A rectangle of cells; it may be empty, and never has a negative side.</summary>
/// <param name="Left">First column, from 0.</param>
/// <param name="Top">First row, from 0.</param>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
internal readonly record struct Area(int Left, int Top, int Width, int Height)
{
    /// <summary>The column after the last.</summary>
    public int Right => Left + Width;

    /// <summary>The row after the last.</summary>
    public int Bottom => Top + Height;

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => Width <= 0 || Height <= 0;

    /// <summary>Whether a cell lies in it.</summary>
    public bool Contains(int column, int row) => column >= Left && column < Right && row >= Top && row < Bottom;

    /// <summary>One row of it, counted from its top.</summary>
    public Area Row(int row) => Of(Left, Top + row, Width, row >= 0 && row < Height ? 1 : 0);

    /// <summary>Without so many columns at each side and rows at top and bottom.</summary>
    public Area Inset(int columns, int rows = 0) => Of(Left + columns, Top + rows, Width - (2 * columns), Height - (2 * rows));

    /// <summary>Its first rows, and what is left below them.</summary>
    public (Area Top, Area Below) SplitTop(int rows)
    {
        var taken = Math.Clamp(rows, 0, Height);
        return (Of(Left, Top, Width, taken), Of(Left, Top + taken, Width, Height - taken));
    }

    /// <summary>Its last rows, and what is left above them.</summary>
    public (Area Above, Area Bottom) SplitBottom(int rows)
    {
        var taken = Math.Clamp(rows, 0, Height);
        return (Of(Left, Top, Width, Height - taken), Of(Left, Bottom - taken, Width, taken));
    }

    /// <summary>Its first columns, and what is left beside them after a gap.</summary>
    public (Area Left, Area Beside) SplitLeft(int columns, int gap = 0)
    {
        var taken = Math.Clamp(columns, 0, Width);
        return (Of(Left, Top, taken, Height), Of(Left + taken + gap, Top, Width - taken - gap, Height));
    }

    /// <summary>Its last columns, and what is left beside them before a gap.</summary>
    public (Area Beside, Area Right) SplitRight(int columns, int gap = 0)
    {
        var taken = Math.Clamp(columns, 0, Width);
        return (Of(Left, Top, Width - taken - gap, Height), Of(Right - taken, Top, taken, Height));
    }

    /// <summary>An area of at most this size in its middle.</summary>
    public Area Centred(int width, int height)
    {
        var (w, h) = (Math.Clamp(width, 0, Width), Math.Clamp(height, 0, Height));
        return new Area(Left + ((Width - w) / 2), Top + ((Height - h) / 2), w, h);
    }

    private static Area Of(int left, int top, int width, int height) => new(left, top, Math.Max(0, width), Math.Max(0, height));
}
