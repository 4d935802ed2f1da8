using MagmaGame.Session.Words;

namespace MagmaGame.Terminal.Widgets;

/// <summary>The level axis of a chart: months over columns.</summary>
/// <param name="First">The first month.</param>
/// <param name="Last">The last month; always after the first.</param>
/// <param name="Width">Columns, at least 1.</param>
internal sealed record MonthAxis(int First, int Last, int Width)
{
    // Room for a year or the short name of a month, and a gap.
    private const int LabelRoom = 6;

    private static readonly int[] Steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

    /// <summary>Where a month lies on a row of dots.</summary>
    /// <param name="month">The month; it is held to those there are.</param>
    /// <param name="dots">How many dots the row has.</param>
    public int Place(int month, int dots) =>
        (int)Math.Round((double)(Math.Clamp(month, First, Last) - First) / (Last - First) * (dots - 1));

    /// <summary>The column of a month.</summary>
    public int Column(int month) => Place(month, Width);

    /// <summary>The month at a column.</summary>
    public double MonthAt(int column) => First + ((double)Math.Clamp(column, 0, Width - 1) / Math.Max(1, Width - 1) * (Last - First));

    /// <summary>The months that are named: years, and months between them where there is room.</summary>
    public IEnumerable<(int Column, string Label)> Labels()
    {
        var step = Steps.FirstOrDefault(s => (double)s * (Width - 1) / (Last - First) >= LabelRoom, Steps[^1]);
        for (var month = (First + step - 1) / step * step; month <= Last; month += step)
        {
            var label = month % 12 == 0 ? CalendarMonth.Year(month) : CalendarMonth.Name(month)[..3];
            if (Column(month) + label.Length <= Width) yield return (Column(month), label);
        }
    }
}
