using System.Text;

namespace MagmaGame.TestKit.Terminals;

/// <summary>Cells in rows, and what can be done to them.</summary>
internal sealed class CellGrid
{
    private VirtualCell[][] _rows;

    public CellGrid(int columns, int rows) => _rows = [.. Enumerable.Range(0, rows).Select(_ => Blank(columns, default))];

    public int Columns => _rows[0].Length;

    public int Rows => _rows.Length;

    public VirtualCell this[int row, int column] => _rows[row][column];

    /// <summary>The text of a row without spaces at its end.</summary>
    public string Line(int row)
    {
        var line = new StringBuilder();
        foreach (var cell in _rows[row]) line.Append(cell.Text);
        return line.ToString().TrimEnd(' ');
    }

    /// <summary>Puts a letter of one or two cells, and breaks wide letters that it covers half.</summary>
    public void Put(int row, int column, string letter, int width, CellStyle style)
    {
        Break(row, column);
        Break(row, column + width);
        _rows[row][column] = new(letter, style);
        if (width == 2) _rows[row][column + 1] = new("", style);
    }

    /// <summary>Adds a mark to the letter at a cell.</summary>
    public void Mark(int row, int column, string mark)
    {
        while (column > 0 && _rows[row][column].IsContinuation) column--;
        _rows[row][column] = _rows[row][column] with { Text = _rows[row][column].Text + mark };
    }

    /// <summary>Empties cells of a row, from one to before another.</summary>
    public void Erase(int row, int from, int to, CellStyle style)
    {
        Break(row, from);
        Break(row, to);
        for (var column = from; column < to; column++) _rows[row][column] = new(" ", Background(style));
    }

    /// <summary>Moves the cells of a row from a column on, to the right or (below 0) to the left; what comes in is empty.</summary>
    public void Shift(int row, int from, int by, CellStyle style)
    {
        Break(row, from);
        var old = _rows[row][from..];
        for (var i = 0; i < old.Length; i++)
            _rows[row][from + i] = i - by >= 0 && i - by < old.Length ? old[i - by] : new(" ", Background(style));
        Break(row, from);
        if (_rows[row][^1].Text.Length > 0 && old[^1].IsContinuation && by > 0) _rows[row][^1] = new(" ", _rows[row][^1].Style);
    }

    /// <summary>Moves rows from one to before another up or (below 0) down; what comes in is empty.</summary>
    public void Scroll(int from, int to, int by, CellStyle style)
    {
        var old = _rows[from..to];
        for (var i = 0; i < old.Length; i++)
            _rows[from + i] = i + by >= 0 && i + by < old.Length ? old[i + by] : Blank(Columns, style);
    }

    /// <summary>Changes the size; cells that are inside both stay.</summary>
    public void Resize(int columns, int rows)
    {
        var old = _rows;
        _rows = [.. Enumerable.Range(0, rows).Select(_ => Blank(columns, default))];
        for (var row = 0; row < Math.Min(rows, old.Length); row++)
        {
            Array.Copy(old[row], _rows[row], Math.Min(columns, old[row].Length));
            if (columns < old[row].Length && old[row][columns].IsContinuation) _rows[row][columns - 1] = new(" ", default);
        }
    }

    // Half a wide letter cannot be shown: when a change begins between its halves both become empty.
    private void Break(int row, int column)
    {
        if (column <= 0 || column >= Columns || !_rows[row][column].IsContinuation) return;
        _rows[row][column - 1] = new(" ", _rows[row][column - 1].Style);
        _rows[row][column] = new(" ", _rows[row][column].Style);
    }

    private static VirtualCell[] Blank(int columns, CellStyle style)
    {
        var row = new VirtualCell[columns];
        Array.Fill(row, new(" ", Background(style)));
        return row;
    }

    private static CellStyle Background(CellStyle style) => new(null, style.Background, CellLooks.None);
}
