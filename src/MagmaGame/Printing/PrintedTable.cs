using MagmaGame.Terminal.Text;
using Spectre.Console;

namespace MagmaGame.Printing;

/// <summary>A table of short texts for people: columns side by side, names to the left and figures to the right, nothing cut
/// off.</summary>
internal sealed class PrintedTable
{
    // Wide enough for anything; a line that is too long for the terminal still holds all its figures.
    private const int Columns = 1000;

    private readonly Table _table = new Table().NoBorder();
    private readonly string _margin;

    /// <summary>A table whose first column holds names, and the others figures.</summary>
    /// <param name="margin">What every line starts with.</param>
    /// <param name="headings">What stands above the columns.</param>
    public PrintedTable(string margin, params IEnumerable<string> headings)
    {
        _margin = margin;
        foreach (var heading in headings)
        {
            var column = new TableColumn(new Text(heading)) { NoWrap = true, Padding = new Padding(0, 0, 2, 0) };
            if (_table.Columns.Count > 0) column.Alignment = Justify.Right;
            _table.AddColumn(column);
        }
    }

    /// <summary>Adds a row with a text for each column.</summary>
    public void Row(params IEnumerable<string> cells) => _table.AddRow(cells.Select(cell => new Text(SafeText.Of(cell))));

    /// <summary>Prints it.</summary>
    public void Write(PrintedPage page)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = Columns;
        console.Write(_table);
        foreach (var line in writer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)) page.Verbatim(_margin + line);
    }
}
