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
    // Where the name begins: the pointer and a sign stand before it.
    private const int Gutter = 3;
    private const int LeastChange = 3;
    private const int ShortValue = 5;

    /// <summary>Adds a group with its heading.</summary>
    /// <param name="sheet">Where.</param>
    /// <param name="group">The group.</param>
    /// <param name="sign">A sign of one column to stand before a number, by its slot; blank for none.</param>
    public static void Add(Sheet sheet, NumberGroup group, Func<int, string>? sign = null)
    {
        sheet.Heading(group.Name);
        Add(sheet, group.Numbers, group, sign);
    }

    /// <summary>Adds numbers without a heading.</summary>
    /// <param name="sheet">Where.</param>
    /// <param name="numbers">The numbers.</param>
    /// <param name="group">What they stand under.</param>
    /// <param name="sign">A sign of one column to stand before a number, by its slot; blank for none.</param>
    public static void Add(Sheet sheet, IReadOnlyList<NumberView> numbers, object group, Func<int, string>? sign = null)
    {
        var inOne = numbers.Where(n => FitsOneRow(sheet, n)).ToList();
        var change = inOne.Select(n => sheet.Canvas.Measure(n.Change)).Append(LeastChange).Max();
        var value = inOne.Where(n => n.Height is not null).Select(n => sheet.Canvas.Measure(n.Value)).Where(w => w <= ShortValue).Append(2).Max();
        foreach (var number in numbers)
        {
            var entry = new SheetEntry(number.Slot, group);
            var before = sign?.Invoke(number.Slot) ?? "";
            if (inOne.Contains(number)) AddRow(sheet, number, entry, before, value, change);
            else AddTwoRows(sheet, number, entry, before);
        }
    }

    /// <summary>Columns of a gauge on a sheet so wide.</summary>
    public static int GaugeWidth(int width) => Math.Clamp(width - 40, 5, 20);

    private static bool FitsOneRow(Sheet sheet, NumberView number) =>
        Gutter + sheet.Canvas.Measure(number.Label) + 1 + sheet.Canvas.Measure(number.Value) + 1
        + Math.Max(LeastChange, sheet.Canvas.Measure(number.Change)) <= sheet.Width;

    private static void AddRow(Sheet sheet, NumberView number, SheetEntry entry, string sign, int value, int change) => sheet.Row(
        (canvas, row) =>
        {
            Begin(canvas, row, number, sign);
            var (rest, changed) = row.SplitRight(change, 1);
            canvas.Write(changed, number.Change, Ink.Accent);
            canvas.WriteRight(rest, number.Value);
            if (number.Height is not { } height || canvas.Measure(number.Value) > value) return;
            var gauge = rest.SplitRight(value, 1).Beside.SplitRight(GaugeWidth(row.Width)).Right;
            if (gauge.Left > row.Left + Gutter + canvas.Measure(number.Label)) Gauge.Draw(canvas, gauge, height);
        },
        entry);

    private static void AddTwoRows(Sheet sheet, NumberView number, SheetEntry entry, string sign)
    {
        sheet.Row((canvas, row) => Begin(canvas, row, number, sign), entry);
        var change = number.Change.Length > 0 ? $" ({number.Change})" : "";
        sheet.Row(
            (canvas, row) =>
            {
                var rest = row.SplitRight(canvas.Measure(change)).Beside;
                canvas.WriteRight(row, change, Ink.Accent);
                canvas.WriteRight(rest, number.Value);
            },
            entry);
    }

    private static void Begin(Canvas canvas, Area row, NumberView number, string sign)
    {
        canvas.Write(row.SplitLeft(1).Beside with { Width = 1 }, sign, Ink.Accent);
        canvas.Write(row.SplitLeft(Gutter).Beside, number.Label);
    }
}
