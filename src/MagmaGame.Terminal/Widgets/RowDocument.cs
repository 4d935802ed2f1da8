using System.Globalization;
using MagmaGame.Terminal.Drawing;

namespace MagmaGame.Terminal.Widgets;

/// <summary>A text with headings, items and bars, made for a width and scrolled as a whole.</summary>
/// <param name="canvas">What it will be drawn on; only its signs matter.</param>
/// <param name="width">Columns.</param>
internal sealed class RowDocument(Canvas canvas, int width)
{
    private readonly List<Action<Canvas, Area>> _rows = [];

    /// <summary>Columns.</summary>
    public int Width => width;

    /// <summary>Rows.</summary>
    public int Count => _rows.Count;

    /// <summary>An empty row; none at the beginning.</summary>
    public RowDocument Blank()
    {
        if (_rows.Count > 0) _rows.Add((_, _) => { });
        return this;
    }

    /// <summary>A heading, after an empty row.</summary>
    public RowDocument Heading(string words)
    {
        Blank();
        return Row((on, row) => on.Write(row, words, Ink.Heading));
    }

    /// <summary>Text over as many rows as it takes.</summary>
    public RowDocument Text(string words, Ink ink = Ink.Text, string first = "", string rest = "")
    {
        foreach (var line in canvas.Lines(words, width, first, rest)) Row((on, row) => on.Write(row, line, ink));
        return this;
    }

    /// <summary>Text that begins with the sign of an item.</summary>
    public RowDocument Item(string words, Ink ink = Ink.Text) => Text(words, ink, canvas.Glyphs.Bullet + " ", "  ");

    /// <summary>A label, a bar and a figure on one row.</summary>
    /// <param name="label">What it is.</param>
    /// <param name="labelWidth">Columns of the label.</param>
    /// <param name="height">How much of the bar is filled, 0 to 1.</param>
    /// <param name="figure">The figure behind it.</param>
    /// <param name="isChosen">Whether it stands out: it has a pointer then.</param>
    public RowDocument Bar(string label, int labelWidth, double height, string figure, bool isChosen = false) => Row((on, row) =>
    {
        var (name, beside) = row.SplitLeft(labelWidth, 1);
        var (bar, number) = beside.SplitRight(10, 1);
        var ink = isChosen ? Ink.Accent : Ink.Text;
        if (isChosen) on.Write(name, on.Glyphs.Pointer, ink);
        on.Write(name with { Left = name.Left + 2, Width = name.Width - 2 }, label, ink);
        Gauge.Draw(on, bar, height, isChosen ? Ink.Accent : Ink.Bar);
        on.WriteRight(number, figure, ink);
    });

    /// <summary>A row that is drawn by hand.</summary>
    public RowDocument Row(Action<Canvas, Area> draw)
    {
        _rows.Add(draw);
        return this;
    }

    /// <summary>A table: the first column stands left, the others right.</summary>
    /// <param name="widths">Columns of each.</param>
    /// <param name="cells">The words of a row.</param>
    /// <param name="inks">What each column means.</param>
    public RowDocument Cells(IReadOnlyList<int> widths, IReadOnlyList<string> cells, IReadOnlyList<Ink> inks) => Row((on, row) =>
    {
        var left = row.Left;
        for (var i = 0; i < cells.Count; i++)
        {
            var place = row with { Left = left, Width = widths[i] };
            if (i == 0) on.Write(place, cells[i], inks[i]);
            else on.WriteRight(place, cells[i], inks[i]);
            left += widths[i];
        }
    });

    /// <summary>Writes lines beside the last row, and below it where there are more than one.</summary>
    /// <param name="left">Columns left free.</param>
    /// <param name="texts">What is written; each begins a row of its own.</param>
    /// <param name="ink">What it means.</param>
    public RowDocument Beside(int left, IReadOnlyList<string> texts, Ink ink)
    {
        var at = _rows.Count - 1;
        foreach (var line in texts.SelectMany(text => canvas.Lines(text, width - left)))
        {
            if (at == _rows.Count) _rows.Add((_, _) => { });
            var under = _rows[at];
            _rows[at++] = (on, row) =>
            {
                under(on, row);
                on.Write(row with { Left = row.Left + left, Width = row.Width - left }, line, ink);
            };
        }
        return this;
    }

    /// <summary>Draws what the window shows of it.</summary>
    public void Draw(Canvas on, Area area, Scroll scroll) => scroll.Draw(on, area, _rows.Count, (index, row) => _rows[index](on, row));

    /// <summary>A number to a tenth.</summary>
    public static string Tenth(double number)
    {
        var digits = number.ToString("0.0", CultureInfo.InvariantCulture);
        return digits == "-0.0" ? "0.0" : digits;
    }
}
