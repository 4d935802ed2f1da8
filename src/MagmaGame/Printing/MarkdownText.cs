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

    // A table stands as it was written where it fits. Where it does not, each row is a line of its own, every cell under its column's name.
    private static void Flush(List<string> table, PrintedPage page)
    {
        if (table.Count == 0) return;
        if (table.TrueForAll(row => DisplayWidth.Of(row) <= page.Width)) table.ForEach(page.Verbatim);
        else
        {
            var head = Cells(table[0]);
            foreach (var row in table.Skip(1).Where(row => row.AsSpan().IndexOfAnyExcept("|-: \t") >= 0)) page.Line(RowText(Cells(row), head), "- ");
        }
        table.Clear();
    }

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
