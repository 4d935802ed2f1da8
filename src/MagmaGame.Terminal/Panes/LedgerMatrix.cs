using MagmaGame.Session.Words;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Panes;

/// <summary>The true ledger as a table of channels and threats: in each field its share of all danger, in words and as a bar of
/// what came in the months played and what came after.</summary>
internal static class LedgerMatrix
{
    private const int Total = 9;
    private const int NarrowestName = 19;
    private const int WidestName = 38;
    private const int WidestField = 15;
    private const int RoomyField = 13;

    /// <summary>Adds the table.</summary>
    public static void Add(Sheet sheet, LedgerView view)
    {
        var field = Math.Min(WidestField, (sheet.Width - Total - NarrowestName) / view.Threats.Length);
        var name = Math.Min(WidestName, sheet.Width - Total - (view.Threats.Length * field));
        var isRoomy = field >= RoomyField;
        var headRows = view.Threats.Max(t => sheet.Canvas.Lines(t.Name, field - 1).Count);
        sheet.Beside(0, [
            Legend(sheet.Part(name)),
            .. view.Threats.Select(t => Head(sheet.Part(field), t.Name, headRows)),
            Head(sheet.Part(Total), "all", headRows),
        ]);
        foreach (var channel in view.Channels)
        {
            if (isRoomy) sheet.Blank();
            var cells = view.Cells.Where(c => c.Channel == channel.Channel).OrderBy(c => c.Threat);
            sheet.Beside(0, [
                Name(sheet.Part(name), Sentence.Of(channel.Sum.Name)),
                .. cells.Select(cell => Field(sheet.Part(field), cell)),
                Sum(sheet.Part(Total), channel.Sum.Words),
            ]);
        }
        if (isRoomy) sheet.Blank();
        sheet.Beside(0, [
            Sum(sheet.Part(name), " All channels"),
            .. view.Threats.Select(t => Sum(sheet.Part(field), t.Words)),
        ]);
    }

    private static Sheet Legend(Sheet part)
    {
        var glyphs = part.Canvas.Glyphs;
        foreach (var (sign, words) in new[] { (glyphs.Filled, "in the months played"), (glyphs.Band, "in the years after") })
        {
            foreach (var line in part.Canvas.Lines(words, part.Width - 2, $" {sign} ", "   "))
                part.Row((canvas, row) => canvas.Write(row, line, Ink.Dim));
        }
        return part;
    }

    // Names of columns stand on their columns.
    private static Sheet Head(Sheet part, string words, int rows)
    {
        var lines = part.Canvas.Lines(words, words.Length <= part.Width ? part.Width : part.Width - 1);
        for (var blank = lines.Count; blank < rows; blank++) part.Blank();
        foreach (var line in lines) part.Row((canvas, row) => canvas.Write(row, line, Ink.Heading));
        return part;
    }

    private static Sheet Name(Sheet part, string words)
    {
        foreach (var line in part.Canvas.Lines(words, part.Width - 2))
            part.Row((canvas, row) => canvas.Write(row.Inset(1), line));
        return part;
    }

    private static Sheet Sum(Sheet part, string words)
    {
        part.Row((canvas, row) => canvas.Write(row, words, Ink.Heading));
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
