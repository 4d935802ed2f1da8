using System.Collections.Immutable;
using System.Xml.Linq;

namespace MagmaGame.Reports.Plots;

/// <summary>A figure over time as it was seen, dashed, and as it was, in full; the surface between is what was hidden.</summary>
/// <param name="Months">The months.</param>
/// <param name="Seen">What was seen in each; null where nothing was.</param>
/// <param name="True">What was so in each; null where it is not known.</param>
/// <param name="Unit">What stands behind a figure, such as " %"; may be empty.</param>
/// <param name="Marks">Moments to mark.</param>
internal sealed record SeenAndTruePlot(
    ImmutableArray<int> Months, ImmutableArray<double?> Seen, ImmutableArray<double?> True, string Unit, ImmutableArray<PlotMark> Marks)
{
    private const double Height = 224, Top = 40, Foot = 198, Left = 46, Right = 302;

    /// <summary>The drawing.</summary>
    public XElement Draw()
    {
        var drawing = new Drawing(Height);
        var x = new Axis(Months[0], Math.Max(Months[^1], Months[0] + 1), Left, Right);
        var y = Axis.Around([0, .. Seen.Concat(True).OfType<double>()], Foot, Top);
        foreach (var tick in y.Ticks())
        {
            drawing.Line(tick == 0 ? "zero" : "grid", Left, y[tick], Right, y[tick]);
            drawing.Words("tick end", Left - 5, y[tick] + 4, Labelled(tick));
        }
        Mark(drawing, x);
        DrawHidden(drawing, x, y);
        drawing.Path("seen", Points(Seen, x, y));
        drawing.Path("true", Points(True, x, y));
        MonthAxis.Draw(drawing, x, Foot);
        Name(drawing, x, y);
        return drawing.Svg();
    }

    private string Labelled(double value) => value.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture).Replace('-', '−') + Unit;

    private void Mark(Drawing drawing, Axis x)
    {
        var last = double.NegativeInfinity;
        var row = 0;
        foreach (var mark in Marks.OrderBy(mark => mark.Month))
        {
            var at = x[mark.Month];
            row = at - last < 11 ? row + 1 : 0;
            last = at;
            drawing.Line(mark.WasHidden ? "mark hidden-mark" : "mark", at, Top - 4, at, Foot);
            drawing.Words("sign centre", at, Top - 8 - (10 * (row % 3)), mark.Sign);
        }
    }

    private IEnumerable<(double X, double Y)?> Points(ImmutableArray<double?> values, Axis x, Axis y)
    {
        for (var i = 0; i < Months.Length; i++) yield return values[i] is { } value ? (x[Months[i]], y[value]) : null;
    }

    private void DrawHidden(Drawing drawing, Axis x, Axis y)
    {
        var known = Enumerable.Range(0, Months.Length).Where(i => Seen[i] is not null && True[i] is not null).ToList();
        if (known.Count < 2) return;
        drawing.Surface("hidden-part",
            [.. known.Select(i => (x[Months[i]], y[Seen[i]!.Value])), .. known.AsEnumerable().Reverse().Select(i => (x[Months[i]], y[True[i]!.Value]))]);
    }

    private void Name(Drawing drawing, Axis x, Axis y)
    {
        var ends = new List<(string Kind, string Words, double At)>();
        if (Last(Seen) is { } seen) ends.Add(("label seen-label", "as seen", y[seen]));
        if (Last(True) is { } real) ends.Add(("label true-label", "in truth", y[real]));
        var places = Labels.Spread([.. ends.Select(end => end.At)], 14, Top, Foot);
        for (var i = 0; i < ends.Count; i++) drawing.Words(ends[i].Kind, x.End + 6, places[i] + 4, ends[i].Words);
    }

    private static double? Last(ImmutableArray<double?> values) => values.LastOrDefault(value => value is not null);
}
