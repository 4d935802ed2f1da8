using MagmaGame.Terminal.Drawing;

namespace MagmaGame.Terminal.Panes;

/// <summary>
/// A page as long as it must be, laid out for a width before it is known how much of it is seen: rows one below the other, and
/// other sheets side by side among them.
/// </summary>
/// <param name="canvas">What it will be drawn on; tells how wide texts are and which signs there are.</param>
/// <param name="width">Columns.</param>
internal sealed class Sheet(Canvas canvas, int width)
{
    /// <summary>Widest line of prose, columns.</summary>
    public const int WidestProse = 90;

    private readonly List<SheetPiece> _pieces = [];

    /// <summary>Columns.</summary>
    public int Width { get; } = Math.Max(0, width);

    /// <summary>Rows so far.</summary>
    public int Height { get; private set; }

    /// <summary>All that is on it, in reading order.</summary>
    public IReadOnlyList<SheetPiece> Pieces => _pieces;

    /// <summary>What it will be drawn on.</summary>
    public Canvas Canvas { get; } = canvas;

    /// <summary>Another sheet for the same canvas, to be placed on this one.</summary>
    public Sheet Part(int columns) => new(Canvas, columns);

    /// <summary>Adds a row.</summary>
    public void Row(Action<Canvas, Area> draw, SheetEntry? entry = null) => _pieces.Add(new SheetPiece(Height++, 0, Width, draw, entry));

    /// <summary>Adds an empty row.</summary>
    public void Blank() => Height++;

    /// <summary>Adds a heading.</summary>
    /// <param name="name">The heading.</param>
    /// <param name="right">What stands at its right.</param>
    public void Heading(string name, string right = "") => Labelled(name, right, Ink.Heading, indent: 1);

    /// <summary>Adds words with a figure at the right of their last row, or below them where they leave no room.</summary>
    /// <param name="words">The words, over as many rows as they take.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="ink">What both mean.</param>
    /// <param name="indent">Columns left free before the words.</param>
    public void Labelled(string words, string figure, Ink ink = Ink.Text, int indent = 2)
    {
        var taken = Canvas.Measure(figure);
        var room = Width - indent - (taken > 0 ? taken + 2 : 0);
        var longest = words.Split(' ').Max(Canvas.Measure);
        var isBelow = room < longest || (room < (Width - indent) / 2 && Canvas.Measure(words) > room);
        var lines = Canvas.Lines(words, isBelow ? Width - indent : room);
        for (var i = 0; i < lines.Count; i++)
        {
            var (line, isLast) = (lines[i], i == lines.Count - 1 && !isBelow);
            Row((canvas, row) =>
            {
                canvas.Write(row.SplitLeft(indent).Beside, line, ink);
                if (isLast) canvas.WriteRight(row, figure, ink);
            });
        }
        if (isBelow) Row((canvas, row) => canvas.WriteRight(row, figure, ink));
    }

    /// <summary>Adds prose over as many rows as it takes.</summary>
    /// <param name="text">The prose.</param>
    /// <param name="ink">What it means.</param>
    /// <param name="indent">Columns left free before it.</param>
    /// <param name="entry">The number that it tells of; null when there is nothing to choose.</param>
    public void Text(string text, Ink ink = Ink.Text, int indent = 1, SheetEntry? entry = null)
    {
        foreach (var line in Canvas.Lines(text, Math.Min(WidestProse, Width - indent)))
            Row((canvas, row) => canvas.Write(row.SplitLeft(indent).Beside, line, ink), entry);
    }

    /// <summary>Places sheets side by side below what is there.</summary>
    /// <param name="gap">Columns between them.</param>
    /// <param name="parts">The sheets, from the left.</param>
    public void Beside(int gap, params ReadOnlySpan<Sheet> parts)
    {
        var (left, height) = (0, 0);
        foreach (var part in parts)
        {
            foreach (var piece in part.Pieces) _pieces.Add(piece with { Top = piece.Top + Height, Left = piece.Left + left });
            left += part.Width + gap;
            height = Math.Max(height, part.Height);
        }
        Height += height;
    }

    /// <summary>Places sheets in columns, one below the other with an empty row between, so that the columns come out as even as
    /// they can; the order is kept.</summary>
    /// <param name="gap">Columns between the columns.</param>
    /// <param name="columns">How many columns.</param>
    /// <param name="lay">The sheets, given the columns that each may take.</param>
    public void InColumns(int gap, int columns, Func<int, IReadOnlyList<Sheet>> lay)
    {
        var each = (Width - (gap * (columns - 1))) / columns;
        var parts = lay(each);
        if (parts.Count == 0) return;
        var limit = parts.Max(p => p.Height);
        while (ColumnsFor(parts, limit) > columns) limit++;
        var stacks = new List<Sheet>();
        foreach (var part in parts)
        {
            if (stacks.Count == 0 || stacks[^1].Height + 1 + part.Height > limit) stacks.Add(Part(each));
            else stacks[^1].Blank();
            stacks[^1].Beside(0, part);
        }
        Beside(gap, [.. stacks]);
    }

    private static int ColumnsFor(IReadOnlyList<Sheet> parts, int limit)
    {
        var (columns, used) = (1, -1);
        foreach (var part in parts)
        {
            if (used + 1 + part.Height > limit) (columns, used) = (columns + 1, -1);
            used += 1 + part.Height;
        }
        return columns;
    }
}
