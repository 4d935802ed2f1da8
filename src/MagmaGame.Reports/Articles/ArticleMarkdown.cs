using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace MagmaGame.Reports.Articles;

/// <summary>Writes an article as Markdown: tables stand where the page has pictures. Every sign that Markdown would take for its own
/// is escaped.</summary>
public static class ArticleMarkdown
{
    private const string Own = @"\`*_{}[]<>#|~";

    /// <summary>The text of an article.</summary>
    public static string Of(Article article)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Line(article.Title)).Append("\n\n*").Append(Line(article.Kicker)).Append("*\n\n");
        foreach (var block in article.Lead) Append(text, block);
        foreach (var section in article.Sections)
        {
            text.Append("## ").Append(Line(section.Heading)).Append("\n\n");
            foreach (var block in section.Blocks) Append(text, block);
        }
        return text.ToString().TrimEnd() + "\n";
    }

    private static void Append(StringBuilder text, Block block, int depth = 3)
    {
        switch (block)
        {
            case Paragraph { Kind: ParagraphKind.Legend }:
                break;
            case Paragraph paragraph:
                text.Append(paragraph.Kind == ParagraphKind.Scene ? "> " : "").Append(Words(paragraph.Words)).Append("\n\n");
                break;
            case Points points:
                Append(text, points.Items.Select(Words), points.IsCounted);
                break;
            case KeyFigures figures:
                Append(text, figures.Items.Select(item => $"**{Line(item.Figure)}**: {Line(item.Words)}"), isCounted: false);
                break;
            case DataTable table:
                if (table.Caption.Length > 0) text.Append("**").Append(Line(table.Caption)).Append("**\n\n");
                Append(text, table);
                break;
            case Picture picture:
                Append(text, picture, depth);
                break;
            case Gallery gallery:
                foreach (var picture in gallery.Pictures) Append(text, picture, depth);
                break;
            case Fold fold:
                Heading(text, Line(fold.Summary), depth);
                foreach (var inner in fold.Blocks) Append(text, inner, depth + 1);
                break;
            case Commands commands:
                text.Append("```sh\n").AppendJoin('\n', commands.Lines.Select(OneLine)).Append("\n```\n\n");
                break;
            case Card card:
                Heading(text, $"{Line(card.Kicker)}: {Line(card.Title)}", depth);
                foreach (var inner in card.Blocks) Append(text, inner, depth + 1);
                break;
            case TimeLine line:
                Append(text, line.Moments.Select(moment => $"**{Line(moment.Date)}** {Words(moment.Words)}"), isCounted: false);
                break;
            case Measure measure:
                text.Append("- ").Append(Words(measure.Words));
                if (!measure.Note.IsEmpty) text.Append(' ').Append(Words(measure.Note));
                text.Append("\n\n");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block));
        }
    }

    private static void Append(StringBuilder text, IEnumerable<string> items, bool isCounted)
    {
        var number = 0;
        foreach (var item in items)
        {
            if (isCounted) text.Append(CultureInfo.InvariantCulture, $"{++number}. ");
            else text.Append("- ");
            text.Append(item).Append('\n');
        }
        text.Append('\n');
    }

    private static void Heading(StringBuilder text, string words, int depth) => text.Append('#', depth).Append(' ').Append(words).Append("\n\n");

    private static void Append(StringBuilder text, Picture picture, int depth)
    {
        Heading(text, Line(picture.Title), depth);
        if (picture.Table is not { } table)
        {
            text.Append(Line(picture.Description)).Append("\n\n");
            return;
        }
        if (!picture.Caption.IsEmpty) text.Append(Words(picture.Caption)).Append("\n\n");
        Append(text, table);
    }

    private static void Append(StringBuilder text, DataTable table)
    {
        text.Append("| ").AppendJoin(" | ", table.Columns.Select(column => Line(column.Heading))).Append(" |\n|");
        foreach (var column in table.Columns) text.Append(column.IsFigure ? " ---: |" : " --- |");
        text.Append('\n');
        foreach (var row in table.Rows) text.Append("| ").AppendJoin(" | ", row.Select(Line)).Append(" |\n");
        text.Append('\n');
    }

    private static string Words(ImmutableArray<Phrase> phrases) => string.Concat(phrases.Select(phrase => phrase.Kind switch
    {
        PhraseKind.Strong or PhraseKind.Safer or PhraseKind.Riskier => Stressed(phrase.Words),
        PhraseKind.Typed => Code(phrase.Words),
        _ => Line(phrase.Words),
    })).Trim();

    // Blanks at its ends would keep stars from being read as stress.
    private static string Stressed(string words)
    {
        var inner = words.Trim();
        if (inner.Length == 0) return Line(words);
        var start = words.IndexOf(inner, StringComparison.Ordinal);
        return $"{words[..start]}**{Line(inner)}**{words[(start + inner.Length)..]}";
    }

    private static string Code(string words) => words.Contains('`', StringComparison.Ordinal) ? $"`` {OneLine(words)} ``" : $"`{OneLine(words)}`";

    private static string Line(string words)
    {
        var text = new StringBuilder(words.Length + 8);
        foreach (var sign in OneLine(words))
        {
            if (Own.Contains(sign, StringComparison.Ordinal)) text.Append('\\');
            text.Append(sign);
        }
        return text.ToString();
    }

    private static string OneLine(string words) => words.ReplaceLineEndings(" ");
}
