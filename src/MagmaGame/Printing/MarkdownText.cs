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
            if (code || line.StartsWith('|') || line.StartsWith("```", StringComparison.Ordinal)) page.Verbatim(line);
            else if (line.Length == 0) page.Line();
            else paragraph = line;
        }
        Flush(paragraph, page);
    }

    private static bool Continues(string line, string paragraph) =>
        paragraph.Length > 0 && !paragraph.StartsWith('#') && line.Length > 0 && line.TrimStart() is var text
        && !text.StartsWith('#') && !text.StartsWith('|') && !text.StartsWith("- ", StringComparison.Ordinal)
        && !text.StartsWith("* ", StringComparison.Ordinal) && !text.StartsWith("```", StringComparison.Ordinal)
        && !(char.IsAsciiDigit(text[0]) && text.Contains(". ", StringComparison.Ordinal) && text.IndexOf('.', StringComparison.Ordinal) <= 2);

    private static void Flush(string paragraph, PrintedPage page)
    {
        if (paragraph.Length == 0) return;
        var text = paragraph.TrimStart();
        var indent = new string(' ', paragraph.Length - text.Length);
        var bullet = text.StartsWith("- ", StringComparison.Ordinal) || text.StartsWith("* ", StringComparison.Ordinal);
        if (bullet) page.Line(text[2..], indent + text[..2]);
        else page.Line(text, indent);
    }
}
