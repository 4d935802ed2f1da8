using MagmaGame.Reports.Articles;
using MagmaGame.Terminal.Plain;
using MagmaGame.Terminal.Text;
using Spectre.Console;

namespace MagmaGame.Printing;

/// <summary>Prints a table of an article. Where the page is too narrow for its columns each row becomes a paragraph, so that nothing is
/// cut off.</summary>
/// <param name="table">The table.</param>
/// <param name="margin">What every line starts with: spaces.</param>
internal sealed class ArticleTable(DataTable table, string margin)
{
    // Words in fewer columns than that are hard to read.
    private const int LeastWords = 14;
    // A heading in so many columns needs no more than two lines or three.
    private const int FairHeading = 14;
    private const int MostRows = 12;
    private const int Gap = 2;

    /// <summary>Prints it.</summary>
    /// <param name="page">On what.</param>
    /// <param name="isWhole">Whether every row is printed; else a long course is told by every second row, or third, and so on.</param>
    public void Write(Page page, bool isWhole)
    {
        var step = isWhole || !table.IsCourse ? 1 : ((table.Rows.Length - 1) / MostRows) + 1;
        var rows = table.Rows.Where((_, i) => i % step == 0 || i == table.Rows.Length - 1).Select(row => row.Select(page.Shown).ToArray()).ToList();
        var headings = table.Columns.Select(column => page.Shown(column.Heading)).ToArray();
        if (Widths(page.Width - margin.Length, headings, rows) is { } widths) page.Draw(Drawn(headings, rows, widths));
        else List(page, headings, rows);
        if (step > 1) page.Line($"Every {Ordinal(step)} row; --unfold prints all {table.Rows.Length}.", Tone.Aside, margin, margin);
    }

    // Figures get what they need; words share what is left, by how long they are. Null when that is too little.
    private int[]? Widths(int room, string[] headings, List<string[]> rows)
    {
        var wanted = new int[headings.Length];
        var least = new int[headings.Length];
        for (var i = 0; i < headings.Length; i++)
        {
            var longest = rows.Select(row => DisplayWidth.Of(row[i])).DefaultIfEmpty(0).Max();
            var word = LongestWord(headings[i]);
            var heading = DisplayWidth.Of(headings[i]);
            wanted[i] = Math.Max(longest, table.Columns[i].IsFigure ? Math.Max(word, Math.Min(heading, FairHeading)) : heading);
            least[i] = table.Columns[i].IsFigure ? Math.Max(longest, word)
                : Math.Min(wanted[i], Math.Max(LeastWords, rows.SelectMany(row => row[i].Split(' ')).Select(DisplayWidth.Of).Append(word).Max()));
        }
        var left = room - (Gap * (headings.Length - 1)) - least.Sum();
        if (left < 0) return null;
        var widths = least.ToArray();
        while (left > 0)
        {
            var narrow = Enumerable.Range(0, widths.Length).Where(i => widths[i] < wanted[i]).ToList();
            if (narrow.Count == 0) break;
            var neediest = narrow.MinBy(i => (double)widths[i] / wanted[i]);
            widths[neediest]++;
            left--;
        }
        return widths;
    }

    private Padder Drawn(string[] headings, List<string[]> rows, int[] widths)
    {
        var drawn = new Table().NoBorder();
        for (var i = 0; i < headings.Length; i++)
        {
            var column = new TableColumn(new Spectre.Console.Text(headings[i], new Style(decoration: Decoration.Bold)))
            {
                Width = widths[i],
                Padding = new Padding(0, 0, i < headings.Length - 1 ? Gap : 0, 0),
                Alignment = table.Columns[i].IsFigure ? Justify.Right : Justify.Left,
            };
            drawn.AddColumn(column);
        }
        foreach (var row in rows) drawn.AddRow(row.Select(cell => new Spectre.Console.Text(cell)));
        return new Padder(drawn, new Padding(margin.Length, 0, 0, 0));
    }

    private void List(Page page, string[] headings, List<string[]> rows)
    {
        foreach (var row in rows)
        {
            var cells = row.Select((cell, i) => i == 0 ? cell : $"{headings[i]}: {cell}");
            page.Line(string.Join("; ", cells) + ".", Tone.Normal, margin + "- ", margin + "  ");
        }
    }

    private static int LongestWord(string words) => words.Split(' ').Max(DisplayWidth.Of);

    private static string Ordinal(int number) => number switch
    {
        2 => "second",
        3 => "third",
        _ => $"{number}th",
    };
}
