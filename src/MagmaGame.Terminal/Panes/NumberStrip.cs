using MagmaGame.Session.Words;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Views;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Panes;

/// <summary>Numbers side by side as bars with their names above and their values below.</summary>
internal static class NumberStrip
{
    private const int Gutter = 2;
    private const int Joint = 2;

    /// <summary>Adds a strip.</summary>
    /// <param name="sheet">Where.</param>
    /// <param name="numbers">The numbers, from the left.</param>
    /// <param name="group">What they stand under.</param>
    /// <param name="isJoined">Whether arrows lead from each to the next.</param>
    /// <param name="below">Words for the row below a number, by its slot; null when none of them has any.</param>
    public static void Add(
        Sheet sheet, IReadOnlyList<NumberView> numbers, object group, bool isJoined = false, Func<int, string>? below = null)
    {
        var gaps = Joint * (numbers.Count - 1);
        var width = (sheet.Width - gaps) / numbers.Count;
        var names = numbers.Select(n => sheet.Canvas.Lines(Sentence.Of(n.Label), width - Gutter)).ToList();
        var nameRows = names.Max(lines => lines.Count);
        var parts = new List<Sheet>();
        for (var i = 0; i < numbers.Count; i++)
        {
            if (i > 0) parts.Add(Between(sheet, nameRows, isJoined));
            parts.Add(Bar(sheet.Part(width), numbers[i], names[i], nameRows, group, below?.Invoke(numbers[i].Slot)));
        }
        sheet.Beside(0, [.. parts]);
    }

    private static Sheet Bar(Sheet part, NumberView number, List<string> name, int nameRows, object group, string? below)
    {
        var entry = new SheetEntry(number.Slot, group);
        // Names stand on their bars.
        for (var blank = name.Count; blank < nameRows; blank++) part.Blank();
        foreach (var line in name) part.Row((canvas, row) => canvas.Write(Inner(row), line), entry);
        part.Row((canvas, row) => Gauge.Draw(canvas, Inner(row) with { Width = row.Width - Gutter - 1 }, number.Height ?? 0), entry);
        part.Row(
            (canvas, row) =>
            {
                var used = canvas.Write(Inner(row), number.Value);
                canvas.Write(Inner(row).SplitLeft(used, 1).Beside, number.Change, Ink.Accent);
            },
            entry);
        if (!string.IsNullOrEmpty(below)) part.Row((canvas, row) => canvas.Write(Inner(row), below, Ink.Warning), entry);
        return part;
    }

    private static Sheet Between(Sheet sheet, int nameRows, bool isJoined)
    {
        var part = sheet.Part(Joint);
        if (!isJoined) return part;
        for (var row = 0; row < nameRows; row++) part.Blank();
        part.Row((canvas, row) =>
        {
            canvas.Rule(row, Ink.Dim);
            canvas.Set(row.Right - 1, row.Top, canvas.Glyphs.Right, Ink.Dim);
        });
        return part;
    }

    private static Area Inner(Area row) => row.SplitLeft(Gutter).Beside;
}
