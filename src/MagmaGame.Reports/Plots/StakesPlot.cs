using System.Collections.Immutable;
using System.Xml.Linq;

namespace MagmaGame.Reports.Plots;

/// <summary>What was at stake at a point of a game.</summary>
/// <param name="Month">When.</param>
/// <param name="Worst">By how much the worst clear alternative is worse, in points; 0 for none.</param>
/// <param name="Best">By how much the best clear alternative is better, in points, above 0; 0 for none.</param>
/// <param name="Sign">A number to name it by; empty for none.</param>
internal sealed record Stake(int Month, double Worst, double Best, string Sign);

/// <summary>When in a game it mattered what was decided: upwards what a decision spared, downwards what it cost.</summary>
/// <param name="Stakes">The points.</param>
/// <param name="FirstMonth">First month of the game.</param>
/// <param name="LastMonth">Its last.</param>
internal sealed record StakesPlot(ImmutableArray<Stake> Stakes, int FirstMonth, int LastMonth)
{
    private const double Left = 38, Right = 350, Top = 30, Foot = 190, Floor = 172;

    /// <summary>The drawing.</summary>
    public XElement Draw()
    {
        var drawing = new Drawing(216);
        var x = new Axis(FirstMonth, Math.Max(LastMonth, FirstMonth + 1), Left + 6, Right - 6);
        var y = Axis.Around([1, -1, .. Stakes.SelectMany(stake => new[] { stake.Worst, -stake.Best })], Floor, Top);
        foreach (var tick in y.Ticks())
        {
            drawing.Line(tick == 0 ? "zero" : "grid", Left, y[tick], Right, y[tick]);
            drawing.Words("tick end", Left - 5, y[tick] + 4, $"{Math.Abs(tick):0.#}");
        }
        drawing.Words("tick", Left, 12, "points that the decision spared ↑");
        drawing.Words("tick end", Right, Foot - 3, "points that it cost ↓");
        MonthAxis.Draw(drawing, x, Foot);
        foreach (var stake in Stakes.Where(stake => stake.Worst == 0 && stake.Best == 0)) drawing.Dot("faint", x[stake.Month], y[0], 1.8);
        foreach (var stake in Stakes) Raise(drawing, stake, x[stake.Month], y);
        foreach (var (isUp, month, tip, signs) in Named())
            drawing.Words("sign centre", x[month], isUp ? y[tip] - 7 : y[-tip] + 14, signs);
        return drawing.Svg();
    }

    private static void Raise(Drawing drawing, Stake stake, double x, Axis y)
    {
        if (stake.Worst > 0)
        {
            drawing.Line("safer-stem", x, y[0], x, y[stake.Worst]);
            drawing.Dot("safer-fill", x, y[stake.Worst], 3.2);
        }
        if (stake.Best > 0)
        {
            drawing.Line("riskier-stem", x, y[0], x, y[-stake.Best]);
            drawing.Dot("riskier-fill", x, y[-stake.Best], 3.2);
        }
    }

    // Decisions of one month stand on one line and are named together at its end.
    private IEnumerable<(bool IsUp, int Month, double Tip, string Signs)> Named() =>
        from stake in Stakes
        where stake.Sign.Length > 0
        group stake by (IsUp: stake.Worst >= stake.Best, stake.Month) into together
        select (
            together.Key.IsUp, together.Key.Month, together.Max(stake => together.Key.IsUp ? stake.Worst : stake.Best),
            string.Join(", ", together.Select(stake => stake.Sign).Order(StringComparer.Ordinal)));
}
