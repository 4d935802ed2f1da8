using System.Collections.Immutable;
using System.Xml.Linq;

namespace MagmaGame.Reports.Plots;

/// <summary>How a setting of 0 to 100 was spread over teams in a round.</summary>
/// <param name="Month">When.</param>
/// <param name="Least">The lowest.</param>
/// <param name="Low">A quarter of the teams lie below.</param>
/// <param name="Median">Half of them do.</param>
/// <param name="High">Three quarters of them do.</param>
/// <param name="Most">The highest.</param>
internal sealed record PlotSpread(int Month, double Least, double Low, double Median, double High, double Most);

/// <summary>The same over time: the whole range pale, the middle half darker, the median as a line.</summary>
/// <param name="Rounds">The rounds.</param>
internal sealed record SpreadPlot(ImmutableArray<PlotSpread> Rounds)
{
    private const double Height = 190, Top = 12, Foot = 164, Left = 38, Right = 294;

    /// <summary>The drawing.</summary>
    public XElement Draw()
    {
        var drawing = new Drawing(Height);
        var x = new Axis(Rounds[0].Month, Math.Max(Rounds[^1].Month, Rounds[0].Month + 1), Left, Right);
        var y = new Axis(0, 100, Foot, Top);
        foreach (var tick in new[] { 0, 50, 100 })
        {
            drawing.Line("grid", Left, y[tick], Right, y[tick]);
            drawing.Words("tick end", Left - 5, y[tick] + 4, $"{tick}");
        }
        drawing.Surface("hidden-part", Band(round => round.Least, round => round.Most, x, y));
        drawing.Surface("middle-half", Band(round => round.Low, round => round.High, x, y));
        drawing.Path("true", Rounds.Select(round => ((double, double)?)(x[round.Month], y[round.Median])));
        drawing.Words("label true-label", Right + 6, Math.Clamp(y[Rounds[^1].Median] + 4, Top + 8, Foot), "median");
        MonthAxis.Draw(drawing, x, Foot);
        return drawing.Svg();
    }

    private IEnumerable<(double X, double Y)> Band(Func<PlotSpread, double> low, Func<PlotSpread, double> high, Axis x, Axis y) =>
        [.. Rounds.Select(round => (x[round.Month], y[high(round)])), .. Rounds.Reverse().Select(round => (x[round.Month], y[low(round)]))];
}
