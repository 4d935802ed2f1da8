using System.Collections.Immutable;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Printing;

/// <summary>Prints Markdown as it was written, wrapped: it reads well enough as plain text, and a screen reader knows it.</summary>
internal static class MarkdownText
{
    public static void Write(string markdown, PrintedPage page)
    {
        var paragraph = "";
        var code = false;
        var table = new List<string>();
        foreach (var line in markdown.Split('\n').Select(l => l.TrimEnd('\r')))
        {
            if (!code && line.StartsWith('|'))
            {
                if (table.Count == 0) Flush(paragraph, page);
                paragraph = "";
                table.Add(line);
                continue;
            }
            Flush(table, page);
            if (line.StartsWith("```", StringComparison.Ordinal)) code = !code;
            if (!code && Continues(line, paragraph))
            {
                paragraph += " " + line.Trim();
                continue;
            }
            Flush(paragraph, page);
            paragraph = "";
            if (code || IsSign(line) || line.StartsWith("```", StringComparison.Ordinal)) page.Verbatim(line);
            else if (line.Length == 0) page.Line();
            else paragraph = line;
        }
        Flush(table, page);
        Flush(paragraph, page);
    }

    // A table stands in columns where there is room for them, between bars where these fit too. Where there is none, each row is a
    // line of its own, every cell under its column's name.
    private static void Flush(List<string> table, PrintedPage page)
    {
        if (table.Count == 0) return;
        // Under the head stands a line of dashes; a row of a sheet to be filled in may have nothing but bars.
        List<string[]> rows = [.. table.Where(row => !row.Contains('-', StringComparison.Ordinal) || row.AsSpan().IndexOfAnyExcept("|-: \t") >= 0).Select(Cells)];
        if (rows.Count == 0) table.ForEach(page.Verbatim);
        else if (TableColumns.Widths(rows, page.Width - BarsTake(rows), DisplayWidth.Of) is { } between && AreWhole(rows, between)) WriteColumns(rows, between, page, hasBars: true);
        else if (TableColumns.Widths(rows, page.Width, DisplayWidth.Of) is { } widths) WriteColumns(rows, widths, page, hasBars: false);
        else foreach (var row in rows.Skip(1)) page.Line(RowText(row, rows[0]), "- ");
        table.Clear();
    }

    // The bars of Markdown take a column more between two cells, and two at each end.
    private static int BarsTake(List<string[]> rows) => rows.Max(row => row.Length) - 1 + 4;

    private static bool AreWhole(List<string[]> rows, ImmutableArray<int> widths) =>
        rows.TrueForAll(row => row.Zip(widths).All(cell => DisplayWidth.Of(cell.First) <= cell.Second));

    private static void WriteColumns(List<string[]> rows, ImmutableArray<int> widths, PrintedPage page, bool hasBars)
    {
        var (open, between, close) = hasBars ? ("| ", " | ", " |") : ("", new string(' ', TableColumns.Gap), "");
        for (var place = 0; place < rows.Count; place++)
        {
            var cells = widths.Select((width, column) => Wrapping.Lines(column < rows[place].Length ? rows[place][column] : "", width).ToList()).ToList();
            for (var line = 0; line < cells.Max(lines => lines.Count); line++)
                page.Verbatim((open + string.Join(between, cells.Select((lines, column) => Padded(line < lines.Count ? lines[line] : "", widths[column]))) + close).TrimEnd());
            if (place == 0) page.Verbatim(open + string.Join(between, widths.Select(width => new string('-', width))) + close);
        }
    }

    private static string Padded(string text, int width) => text + new string(' ', Math.Max(0, width - DisplayWidth.Of(text)));

    private static string RowText(string[] row, string[] head)
    {
        var cells = row.Zip(head).Skip(1).Where(cell => cell.First.Length > 0)
            .Select(cell => head.Length > 2 && cell.Second.Length > 0 ? $"{cell.Second}: {cell.First}" : cell.First).ToList();
        return cells.Count == 0 ? row[0] : $"{row[0]}: {string.Join("; ", cells)}";
    }

    private static string[] Cells(string row) => row.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries);

    private static bool Continues(string line, string paragraph) =>
        paragraph.Length > 0 && !paragraph.StartsWith('#') && line.Length > 0
        && !IsSign(line) && !line.StartsWith('#') && !line.StartsWith('|') && !line.StartsWith("```", StringComparison.Ordinal)
        && Bullet(line.TrimStart()) == 0;

    // The signs of sheets, cards and lines to write on, which a page to be printed heeds.
    private static bool IsSign(string line) => line.Length >= 3 && line[0] is ('-' or '*' or '_') && line.AsSpan().IndexOfAnyExcept(line[0]) < 0;

    private static void Flush(string paragraph, PrintedPage page)
    {
        if (paragraph.Length == 0) return;
        var text = paragraph.TrimStart();
        var indent = new string(' ', paragraph.Length - text.Length);
        var bullet = Bullet(text);
        page.Line(text[bullet..], indent + text[..bullet]);
    }

    // Length of the mark of a list that a line begins with: "- ", "* ", "1. ", "12. "; 0 when it begins with none.
    private static int Bullet(string text)
    {
        if (text.StartsWith("- ", StringComparison.Ordinal) || text.StartsWith("* ", StringComparison.Ordinal)) return 2;
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        return digits > 0 && text.AsSpan(digits).StartsWith(". ") ? digits + 2 : 0;
    }
}
