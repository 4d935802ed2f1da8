using System.Text;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Printing;

/// <summary>A table of short texts for people: columns side by side, names to the left and figures to the right, within the width of
/// the page. Nothing is cut off: a name that is too long has a line of its own, and columns that do not fit go below.</summary>
internal sealed class PrintedTable
{
    private const string Gap = "  ";
    // Where columns must go below, names have at least so much room, columns.
    private const int LeastName = 24;

    private readonly string _margin;
    private readonly string[] _headings;
    private readonly List<string[]> _rows = [];

    /// <summary>A table whose first column holds names, and the others figures.</summary>
    /// <param name="margin">What every line starts with.</param>
    /// <param name="headings">What stands above the columns.</param>
    public PrintedTable(string margin, params IEnumerable<string> headings) => (_margin, _headings) = (margin, [.. headings]);

    /// <summary>Adds a row with a text for each column.</summary>
    public void Row(params IEnumerable<string> cells) => _rows.Add([.. cells.Select(SafeText.Of)]);

    /// <summary>Adds a line of its own: what the rows below belong to or, indented, what is to be said of the row above.</summary>
    public void Title(string title) => _rows.Add([SafeText.Of(title)]);

    /// <summary>Prints it.</summary>
    public void Write(PrintedPage page)
    {
        int[] widths = [.. Enumerable.Range(0, _headings.Length).Select(WidthOf)];
        var room = page.Width - _margin.Length;
        var whole = room - widths.Skip(1).Sum(width => width + Gap.Length);
        if (whole >= Math.Min(widths[0], LeastName))
        {
            Write(page, widths, 1, widths.Length, Math.Min(widths[0], whole));
            return;
        }
        var name = Math.Min(widths[0], LeastName);
        for (var first = 1; first < widths.Length;)
        {
            var (end, used) = (first, name);
            while (end < widths.Length && (end == first || used + Gap.Length + widths[end] <= room)) used += Gap.Length + widths[end++];
            if (first > 1) page.Line();
            Write(page, widths, first, end, Math.Clamp(name + room - used, 0, widths[0]));
            first = end;
        }
    }

    private void Write(PrintedPage page, int[] widths, int first, int end, int name)
    {
        WriteRow(page, _headings, widths, first, end, name);
        foreach (var row in _rows)
        {
            if (row.Length == 1) page.Line(row[0].TrimStart(), _margin + row[0][..^row[0].TrimStart().Length]);
            else WriteRow(page, row, widths, first, end, name);
        }
    }

    private void WriteRow(PrintedPage page, string[] cells, int[] widths, int first, int end, int name)
    {
        var label = cells[0];
        if (DisplayWidth.Of(label) > name)
        {
            page.Line(label.TrimStart(), _margin + label[..^label.TrimStart().Length]);
            label = "";
        }
        var line = new StringBuilder(_margin).Append(label).Append(' ', name - DisplayWidth.Of(label));
        for (var column = first; column < end; column++)
            line.Append(Gap).Append(' ', widths[column] - DisplayWidth.Of(cells[column])).Append(cells[column]);
        page.Verbatim(line.ToString());
    }

    private int WidthOf(int column) =>
        _rows.Where(row => row.Length > 1).Select(row => row[column]).Append(_headings[column]).Max(DisplayWidth.Of);
}
