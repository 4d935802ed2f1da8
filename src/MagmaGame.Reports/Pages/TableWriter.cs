using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace MagmaGame.Reports.Pages;

/// <summary>Writes a table: its head repeated on each printed page, the first cell of a row as the row's name, an empty cell as a place to
/// write in. On a narrow screen the table moves sideways by itself, by keyboard too. A short one is not torn between printed pages.</summary>
internal sealed class TableWriter : HtmlObjectRenderer<Table>
{
    // As many rows as can move to the next page without leaving much of this one empty.
    private const int WholeRows = 8;

    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        var rows = table.OfType<TableRow>().ToList();
        var heads = rows.TakeWhile(row => row.IsHeader).ToList();
        var kind = rows.Count - heads.Count <= WholeRows ? "wide whole" : "wide";
        renderer.WriteLine($"<div class=\"{kind}\" role=\"region\" aria-label=\"Table\" tabindex=\"0\">").WriteLine("<table>");
        WriteWidths(renderer, table);
        if (heads.Count > 0) WriteRows(renderer, "thead", heads, table);
        if (rows.Count > heads.Count) WriteRows(renderer, "tbody", rows.Skip(heads.Count), table);
        renderer.WriteLine("</table>").WriteLine("</div>");
    }

    // Dashes of unlike length under the head say how wide columns are to be against each other; dashes of one length say nothing.
    private static void WriteWidths(HtmlRenderer renderer, Table table)
    {
        var widths = table.ColumnDefinitions.Select(column => column.Width).Where(width => width > 0).ToList();
        if (widths.Distinct().Count() < 2) return;
        renderer.Write("<colgroup>");
        foreach (var width in widths) renderer.Write(string.Create(CultureInfo.InvariantCulture, $"<col style=\"width: {width:0.#}%\">"));
        renderer.WriteLine("</colgroup>");
    }

    private static void WriteRows(HtmlRenderer renderer, string part, IEnumerable<TableRow> rows, Table table)
    {
        renderer.WriteLine($"<{part}>");
        foreach (var row in rows)
        {
            renderer.Write("<tr>");
            var column = 0;
            foreach (var cell in row.OfType<TableCell>()) WriteCell(renderer, cell, row.IsHeader, column++, table);
            renderer.WriteLine("</tr>");
        }
        renderer.WriteLine($"</{part}>");
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, bool isHead, int column, Table table)
    {
        if (IsEmpty(cell))
        {
            renderer.Write(isHead ? "<td></td>" : "<td class=\"write\"></td>");
            return;
        }
        var (tag, scope) = isHead ? ("th", " scope=\"col\"") : column == 0 ? ("th", " scope=\"row\"") : ("td", "");
        renderer.Write($"<{tag}{scope}{Alignment(table, column)}>");
        var isImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = true;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = isImplicit;
        renderer.Write($"</{tag}>");
    }

    private static bool IsEmpty(TableCell cell) => cell.OfType<LeafBlock>().All(leaf => leaf.Inline?.FirstChild is null);

    private static string Alignment(Table table, int column) =>
        column >= table.ColumnDefinitions.Count ? "" : table.ColumnDefinitions[column].Alignment switch
        {
            TableColumnAlign.Right => " class=\"right\"",
            TableColumnAlign.Center => " class=\"centre\"",
            _ => "",
        };
}
