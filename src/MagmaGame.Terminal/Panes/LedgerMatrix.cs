using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Text;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Panes;

/// <summary>The true ledger as a table of channels and threats: in each field its share of all danger, in words and as a bar of
/// what came in the months played and what came after.</summary>
internal static class LedgerMatrix
{
    private const int Total = 9;
    private const int WidestName = 34;
    private const int WidestField = 15;
    private const int RoomyField = 13;

    /// <summary>Adds the table and what its signs mean.</summary>
    public static void Add(Sheet sheet, LedgerView view)
    {
        var threats = view.Threats.Length;
        var field = Math.Min(WidestField, (sheet.Width - Total - 21) / threats);
        var name = Math.Min(WidestName, sheet.Width - Total - (threats * field));
        sheet.Beside(0, [
            sheet.Part(name),
            .. view.Threats.Select(t => Words(sheet.Part(field), t.Name, view.Threats.Max(other => LinesOf(sheet, other.Name, field)))),
            Words(sheet.Part(Total), "all", view.Threats.Max(other => LinesOf(sheet, other.Name, field))),
        ]);
        foreach (var channel in view.Channels)
        {
            if (field >= RoomyField) sheet.Blank();
            var label = sheet.Part(name);
            foreach (var line in sheet.Canvas.Lines(Sentence.Of(channel.Sum.Name), name - 2))
                label.Row((canvas, row) => canvas.Write(row.Inset(1), line));
            var cells = view.Cells.Where(c => c.Channel == channel.Channel).OrderBy(c => c.Threat);
            sheet.Beside(0, [label, .. cells.Select(cell => Field(sheet.Part(field), cell)), Words(sheet.Part(Total), channel.Sum.Words, 1)]);
        }
        if (field >= RoomyField) sheet.Blank();
        sheet.Row((canvas, row) =>
        {
            canvas.Write(row.Inset(1), "All channels", Ink.Heading);
            row = row.SplitLeft(name).Beside;
            foreach (var threat in view.Threats)
            {
                canvas.Write(row with { Width = field - 1 }, threat.Words, Ink.Heading);
                row = row.SplitLeft(field).Beside;
            }
        });
        sheet.Text($"{sheet.Canvas.Glyphs.Filled} in the months played, {sheet.Canvas.Glyphs.Band} in the years after", Ink.Dim);
    }

    private static int LinesOf(Sheet sheet, string words, int width) => sheet.Canvas.Lines(words, width - 1).Count;

    private static Sheet Words(Sheet part, string words, int rows)
    {
        var lines = part.Canvas.Lines(words, part.Width - 1);
        for (var blank = lines.Count; blank < rows; blank++) part.Blank();
        foreach (var line in lines) part.Row((canvas, row) => canvas.Write(row, line, Ink.Heading));
        return part;
    }

    private static Sheet Field(Sheet part, LedgerCell cell)
    {
        var isNothing = cell.InPlay + cell.After <= 0;
        part.Row((canvas, row) => canvas.Write(row, isNothing ? "-" : cell.Words, isNothing ? Ink.Dim : Ink.Text));
        part.Row((canvas, row) => DrawBar(canvas, row with { Width = row.Width - 2 }, cell));
        return part;
    }

    private static void DrawBar(Canvas canvas, Area row, LedgerCell cell)
    {
        var length = (int)Math.Round(cell.Height * row.Width);
        var inPlay = cell.InPlay + cell.After > 0 ? (int)Math.Round(length * cell.InPlay / (cell.InPlay + cell.After)) : 0;
        canvas.Fill(row with { Width = length }, Ink.Range, canvas.Glyphs.Band);
        canvas.Fill(row with { Width = inPlay }, Ink.Bar, canvas.Glyphs.Filled);
    }
}
