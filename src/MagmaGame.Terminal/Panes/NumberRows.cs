using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Views;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Panes;

/// <summary>
/// Numbers one below the other: name, gauge, value, change. The gauges of a sheet are all as long as each other; a number
/// whose name and value leave no room for it goes without, and one that is longer than a row takes two.
/// </summary>
internal static class NumberRows
{
    private const int Gutter = 2;
    private const int LeastValue = 3;
    private const int LeastChange = 3;
    private const int LongestChange = 7;
    private const int LongestValue = 5;

    /// <summary>Adds a group with its heading.</summary>
    /// <param name="sheet">Where.</param>
    /// <param name="group">The group.</param>
    /// <param name="sign">A sign to stand before a number, by its slot; null when none of them has any.</param>
    public static void Add(Sheet sheet, NumberGroup group, Func<int, RowSign>? sign = null)
    {
        sheet.Heading(group.Name);
        Add(sheet, group.Numbers, group, sign);
    }

    /// <summary>Adds numbers without a heading.</summary>
    /// <param name="sheet">Where.</param>
    /// <param name="numbers">The numbers.</param>
    /// <param name="group">What they stand under.</param>
    /// <param name="sign">A sign to stand before a number, by its slot; null when none of them has any.</param>
    public static void Add(Sheet sheet, IReadOnlyList<NumberView> numbers, object group, Func<int, RowSign>? sign = null)
    {
        var canvas = sheet.Canvas;
        var brief = numbers.Where(n => canvas.Measure(n.Change) <= LongestChange).ToList();
        var layout = new Layout(
            sign is null ? Gutter : Gutter + 1,
            brief.Select(n => canvas.Measure(n.Value)).Where(width => width <= LongestValue).Append(LeastValue).Max(),
            brief.Select(n => canvas.Measure(n.Change)).Append(LeastChange).Max());
        foreach (var number in numbers)
        {
            var entry = new SheetEntry(number.Slot, group);
            var before = sign?.Invoke(number.Slot) ?? RowSign.None;
            var room = sheet.Width - layout.Gutter - canvas.Measure(number.Label) - 1;
            if (brief.Contains(number) && canvas.Measure(number.Value) + 1 + layout.Change <= room)
                sheet.Row((c, row) => DrawAligned(c, row, number, before, layout), entry);
            else AddLong(sheet, number, before, layout, entry);
        }
    }

    private static int GaugeWidth(int width) => Math.Clamp(width - 40, 5, 20);

    private static void DrawAligned(Canvas canvas, Area row, NumberView number, RowSign sign, Layout layout)
    {
        Begin(canvas, row, number, sign, layout);
        var (rest, change) = row.SplitRight(layout.Change, 1);
        canvas.Write(change, number.Change, Ink.Accent);
        canvas.WriteRight(rest, number.Value);
        if (number.Height is not { } height || canvas.Measure(number.Value) > layout.Value) return;
        var gauge = rest.SplitRight(layout.Value, 1).Beside.SplitRight(GaugeWidth(row.Width)).Right;
        if (gauge.Left > row.Left + layout.Gutter + canvas.Measure(number.Label)) Gauge.Draw(canvas, gauge, height);
    }

    // What has no room in columns ends where the row ends, with its change in brackets after it.
    private static void AddLong(Sheet sheet, NumberView number, RowSign sign, Layout layout, SheetEntry entry)
    {
        var change = number.Change.Length > 0 ? $" ({number.Change})" : "";
        var figure = sheet.Canvas.Measure(number.Value) + sheet.Canvas.Measure(change);
        void Figure(Canvas canvas, Area row)
        {
            canvas.WriteRight(row, change, Ink.Accent);
            canvas.WriteRight(row.SplitRight(canvas.Measure(change)).Beside, number.Value);
        }
        if (layout.Gutter + sheet.Canvas.Measure(number.Label) + 1 + figure <= sheet.Width)
        {
            sheet.Row(
                (canvas, row) =>
                {
                    Begin(canvas, row, number, sign, layout);
                    Figure(canvas, row);
                },
                entry);
            return;
        }
        sheet.Row((canvas, row) => Begin(canvas, row, number, sign, layout), entry);
        sheet.Row(Figure, entry);
    }

    private static void Begin(Canvas canvas, Area row, NumberView number, RowSign sign, Layout layout)
    {
        canvas.Write(row.SplitLeft(1).Beside with { Width = 1 }, sign.Sign, sign.Ink);
        canvas.Write(row.SplitLeft(layout.Gutter).Beside, number.Label);
    }

    /// <summary>Columns of what stands in the rows of a group.</summary>
    private readonly record struct Layout(int Gutter, int Value, int Change);
}
