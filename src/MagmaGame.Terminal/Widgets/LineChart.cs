using System.Collections.Immutable;
using MagmaGame.Terminal.Devices;
using MagmaGame.Terminal.Drawing;

namespace MagmaGame.Terminal.Widgets;

/// <summary>
/// Lines over months, in braille, half blocks or ASCII: a legend, an upright axis of round numbers, a level axis of months, months
/// that are marked, and a cursor that reads out a month. What there is no room for is left out, the lines last.
/// </summary>
internal sealed record LineChart
{
    // A game that has only begun fills a part of its first year.
    private const int LeastMonths = 12;
    private const int LeastWidthWithAxis = 24, LeastHeightWithAxis = 5, LeastHeightWithMarks = 7;

    /// <summary>The lines; later ones lie over earlier ones.</summary>
    public required ImmutableArray<ChartSeries> Series { get; init; }

    /// <summary>A value in words, for the axis and for what is read out.</summary>
    public required Func<double, string> Words { get; init; }

    /// <summary>What the upright axis must reach down to at least; null when the values decide.</summary>
    public double? Low { get; init; }

    /// <summary>What the upright axis must reach up to at least; null when the values decide.</summary>
    public double? High { get; init; }

    /// <summary>Months that are marked.</summary>
    public ImmutableArray<ChartMark> Marks { get; init; } = [];

    /// <summary>The month that is read out; null when none is.</summary>
    public int? Cursor { get; init; }

    /// <summary>Called with the month of a point that was clicked or dragged to; null when nothing is to happen.</summary>
    public Action<int>? Chosen { get; init; }

    /// <summary>Draws it.</summary>
    public void Draw(Canvas canvas, Area area)
    {
        if (area.IsEmpty) return;
        var series = Series.Select(s => s with { Points = [.. s.Points.Where(p => double.IsFinite(p.Value)).OrderBy(p => p.Month)] }).ToList();
        var hasLegend = area.Height > 2 && series.Exists(s => s.Name.Length > 0);
        var (legend, plot) = area.SplitTop(hasLegend ? 1 : 0);
        if (hasLegend) Legend(canvas, legend, series);
        var hasAxis = area.Width >= LeastWidthWithAxis && plot.Height >= LeastHeightWithAxis;
        var marksHaveRow = Marks.Length > 0 && plot.Height >= LeastHeightWithMarks;
        (plot, var marks) = plot.SplitBottom(marksHaveRow ? 1 : 0);
        (plot, var labels) = plot.SplitBottom(hasAxis ? 1 : 0);
        (plot, var rule) = plot.SplitBottom(hasAxis ? 1 : 0);
        var scale = Scale(series, plot.Height);
        var gutter = hasAxis ? scale.Ticks.Max(t => canvas.Measure(Words(t))) + 2 : 0;
        (_, plot) = plot.SplitLeft(gutter);
        var months = Months(series, plot.Width);
        var grid = new DotGrid(plot.Width, plot.Height, canvas.Glyphs.Set);
        if (hasAxis) Axes(canvas, plot, rule, labels, gutter, scale, months, grid);
        MarkLines(canvas, plot, months);
        if (marksHaveRow) MarkSigns(canvas, marks.SplitLeft(gutter).Beside, months);
        if (Cursor is { } cursor)
            canvas.Fill(plot with { Left = plot.Left + months.Column(cursor), Width = 1 }, Ink.Accent, canvas.Glyphs.Vertical);
        Lines(canvas, plot, series, scale, months);
        if (Cursor is { } at && hasAxis) canvas.Set(rule.Left + gutter + months.Column(at), rule.Top, canvas.Glyphs.Marker, Ink.Accent);
        Listen(canvas, new Area(plot.Left, plot.Top, plot.Width, area.Bottom - plot.Top), months);
    }

    private ChartScale Scale(List<ChartSeries> series, int height)
    {
        var values = series.SelectMany(s => s.Points).Select(p => p.Value).ToList();
        if (Low is { } low) values.Add(low);
        if (High is { } high) values.Add(high);
        return ChartScale.Of(
            values.Count > 0 ? values.Min() : 0, values.Count > 0 ? values.Max() : 1, Math.Clamp((height / 2) + 1, 2, 7), Words);
    }

    private static MonthAxis Months(List<ChartSeries> series, int width)
    {
        var months = series.SelectMany(s => s.Points).Select(p => p.Month).DefaultIfEmpty(0).ToList();
        return new MonthAxis(months.Min(), Math.Max(months.Max(), months.Min() + LeastMonths), Math.Max(1, width));
    }

    private void Legend(Canvas canvas, Area row, List<ChartSeries> series)
    {
        var left = row.Left;
        foreach (var one in series)
        {
            var value = one.Points.Where(p => p.Month == Cursor).Select(p => " " + Words(p.Value)).LastOrDefault("");
            left += canvas.Write(row with { Left = left, Width = row.Right - left }, Sample(canvas, one.Stroke), one.Ink);
            left += canvas.Write(row with { Left = left, Width = Math.Max(0, row.Right - left) }, " " + one.Name, Ink.Dim);
            left += canvas.Write(row with { Left = left, Width = Math.Max(0, row.Right - left) }, value, one.Ink) + 3;
        }
    }

    /// <summary>A short piece of a line, as a legend shows it.</summary>
    public static string Sample(Canvas canvas, Stroke stroke) => (canvas.Glyphs.Set, stroke) switch
    {
        (GlyphSet.Full, Stroke.Solid) => "⠒⠒⠒",
        (GlyphSet.Full, _) => "⠒ ⠒",
        (GlyphSet.Basic, Stroke.Solid) => "▄▄▄",
        (GlyphSet.Basic, _) => "+ +",
        (_, Stroke.Solid) => "***",
        _ => "o o",
    };

    private void Axes(Canvas canvas, Area plot, Area rule, Area labels, int gutter, ChartScale scale, MonthAxis months, DotGrid grid)
    {
        var axis = plot.Left - 1;
        canvas.Fill(plot with { Left = axis, Width = 1 }, Ink.Border, canvas.Glyphs.Vertical);
        canvas.Fill(new Area(axis, rule.Top, plot.Width + 1, 1), Ink.Border, canvas.Glyphs.Horizontal);
        canvas.Set(axis, rule.Top, canvas.Glyphs.Corners[2], Ink.Border);
        var named = new HashSet<int>();
        foreach (var tick in scale.Ticks)
        {
            var row = plot.Top + grid.RowOf(Y(scale, tick, grid));
            if (!named.Add(row)) continue;
            canvas.WriteRight(new Area(rule.Left, row, gutter - 2, 1), Words(tick), Ink.Dim);
            canvas.Set(axis, row, canvas.Glyphs.TeeLeft, Ink.Border);
        }
        // Where numbers go below nought, the eye looks for nought.
        if (scale.Low < 0 && scale.High > 0)
            canvas.Fill(plot with { Top = plot.Top + grid.RowOf(Y(scale, 0, grid)), Height = 1 }, Ink.Track, canvas.Glyphs.Horizontal);
        foreach (var (column, label) in months.Labels())
        {
            canvas.Set(plot.Left + column, rule.Top, canvas.Glyphs.TeeDown, Ink.Border);
            canvas.Write(new Area(plot.Left + column, labels.Top, label.Length, 1), label, Ink.Dim);
        }
    }

    private void MarkLines(Canvas canvas, Area plot, MonthAxis months)
    {
        foreach (var mark in Marks.Where(m => m.HasLine && m.Month >= months.First && m.Month <= months.Last))
            canvas.Fill(plot with { Left = plot.Left + months.Column(mark.Month), Width = 1 }, Ink.Border, canvas.Glyphs.Dashed);
    }

    // Signs with a line matter more than those without; a sign whose place is taken moves to the right.
    private void MarkSigns(Canvas canvas, Area row, MonthAxis months)
    {
        var taken = new HashSet<int>();
        foreach (var mark in Marks.Where(m => m.Month >= months.First && m.Month <= months.Last).OrderByDescending(m => m.HasLine))
        {
            var column = months.Column(mark.Month);
            while (mark.HasLine && taken.Contains(column)) column++;
            if (column < row.Width && taken.Add(column)) canvas.Write(new Area(row.Left + column, row.Top, 1, 1), mark.Sign, mark.Ink);
        }
    }

    private static void Lines(Canvas canvas, Area plot, List<ChartSeries> series, ChartScale scale, MonthAxis months)
    {
        var grids = new List<(DotGrid Grid, ChartSeries Of)>();
        foreach (var one in series)
        {
            var grid = new DotGrid(plot.Width, plot.Height, canvas.Glyphs.Set);
            (int X, int Y)? before = null;
            foreach (var point in one.Points)
            {
                var here = (months.Place(point.Month, grid.Width), Y(scale, point.Value, grid));
                grid.Line(before ?? here, here, before is null ? Stroke.Solid : one.Stroke);
                before = here;
            }
            grids.Add((grid, one));
            // A single dot is easily missed.
            if (one.Points.Length == 1 && before is { } only)
                canvas.Set(plot.Left + grid.ColumnOf(only.X), plot.Top + grid.RowOf(only.Y), Spot(canvas, one.Stroke), one.Ink);
        }
        grids.RemoveAll(g => g.Of.Points.Length == 1);
        for (var row = 0; row < plot.Height; row++)
            for (var column = 0; column < plot.Width; column++) Cell(canvas, plot, column, row, grids);
    }

    private static void Cell(Canvas canvas, Area plot, int column, int row, List<(DotGrid Grid, ChartSeries Of)> grids)
    {
        var all = 0;
        (ChartSeries Of, byte Dots)? top = null;
        foreach (var (grid, of) in grids)
        {
            var dots = grid[column, row];
            if (dots == 0) continue;
            all |= dots;
            top = (of, dots);
        }
        if (top is not { } seen) return;
        var sign = (canvas.Glyphs.Set, seen.Of.Stroke) switch
        {
            (GlyphSet.Full, _) => ((char)(0x2800 + all)).ToString(),
            (GlyphSet.Basic, Stroke.Solid) => seen.Dots switch
            {
                1 => "▀",
                2 => "▄",
                _ => "█",
            },
            (_, var stroke) => Spot(canvas, stroke),
        };
        canvas.Set(plot.Left + column, plot.Top + row, sign, seen.Of.Ink);
    }

    private static string Spot(Canvas canvas, Stroke stroke) => (canvas.Glyphs.Set, stroke) switch
    {
        (GlyphSet.Full, Stroke.Solid) => "●",
        (GlyphSet.Full, _) => "○",
        (GlyphSet.Basic, Stroke.Solid) => "■",
        (GlyphSet.Basic, _) => "+",
        (_, Stroke.Solid) => "*",
        _ => "o",
    };

    private static int Y(ChartScale scale, double value, DotGrid grid) =>
        (int)Math.Round((1 - scale.Height(value)) * (grid.Height - 1));

    private void Listen(Canvas canvas, Area place, MonthAxis months)
    {
        if (Chosen is not { } chosen) return;
        var known = Series.SelectMany(s => s.Points).Select(p => p.Month).Distinct().Order().ToList();
        if (known.Count == 0) return;
        void Choose(int column) => chosen(known.MinBy(month => Math.Abs(month - months.MonthAt(column))));
        canvas.OnMouse(new MousePlace(place) { Pressed = (column, _) => Choose(column), Dragged = (column, _) => Choose(column) });
    }
}
