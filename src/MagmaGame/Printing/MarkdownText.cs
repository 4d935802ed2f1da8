namespace MagmaGame.Printing;

/// <summary>Prints Markdown as it was written, wrapped: it reads well enough as plain text, and a screen reader knows it.</summary>
internal static class MarkdownText
{
    public static void Write(string markdown, PrintedPage page)
    {
        var paragraph = "";
        var code = false;
        foreach (var line in markdown.Split('\n').Select(l => l.TrimEnd('\r')))
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) code = !code;
            if (!code && Continues(line, paragraph))
            {
                paragraph += " " + line.Trim();
                continue;
            }
            Flush(paragraph, page);
            paragraph = "";
            if (code || IsSign(line) || line.StartsWith('|') || line.StartsWith("```", StringComparison.Ordinal)) page.Verbatim(line);
            else if (line.Length == 0) page.Line();
            else paragraph = line;
        }
        Flush(paragraph, page);
    }

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
