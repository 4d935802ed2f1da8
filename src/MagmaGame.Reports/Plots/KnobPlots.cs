using System.Collections.Immutable;
using System.Xml.Linq;

namespace MagmaGame.Reports.Plots;

/// <summary>The knobs over time.</summary>
/// <param name="Months">The month in which each round opened.</param>
internal sealed record KnobPlots(ImmutableArray<int> Months)
{
    private const double Height = 208, Top = 14, Foot = 182, Left = 38, Right = 250;

    /// <summary>Settings of 0 to 100, each a line of its own.</summary>
    /// <param name="lines">The name of each and its setting by round.</param>
    public XElement Lines(ImmutableArray<(string Name, ImmutableArray<int> Values)> lines)
    {
        var (drawing, x, y) = Begin();
        for (var i = 0; i < lines.Length; i++) drawing.Path($"knob line-{i + 1}", Steps(lines[i].Values, x, y));
        var places = Labels.Spread([.. lines.Select(line => y[line.Values[^1]])], 14, Top, Foot);
        for (var i = 0; i < lines.Length; i++) drawing.Words($"label line-{i + 1}-label", Right + 6, places[i] + 4, lines[i].Name);
        MonthAxis.Draw(drawing, x, Foot);
        return drawing.Svg();
    }

    /// <summary>Shares that sum to 100, one upon the other.</summary>
    /// <param name="shares">The name of each and its share by round, the lowest first.</param>
    public XElement Stack(ImmutableArray<(string Name, ImmutableArray<int> Values)> shares)
    {
        var (drawing, x, y) = Begin();
        var below = new int[Months.Length];
        var middles = new List<double>();
        for (var i = 0; i < shares.Length; i++)
        {
            var values = shares[i].Values;
            var above = below.Select((low, round) => low + values[round]).ToArray();
            drawing.Surface($"share share-{i + 1}", [.. Steps([.. above], x, y).OfType<(double, double)>(), .. Steps([.. below], x, y).OfType<(double, double)>().Reverse()]);
            middles.Add(y[(below[^1] + above[^1]) / 2.0]);
            below = above;
        }
        var places = Labels.Spread(middles, 14, Top + 2, Foot - 2);
        for (var i = 0; i < shares.Length; i++) drawing.Words("label", Right + 6, places[i] + 4, shares[i].Name);
        MonthAxis.Draw(drawing, x, Foot);
        return drawing.Svg();
    }

    private (Drawing Drawing, Axis X, Axis Y) Begin()
    {
        var drawing = new Drawing(Height);
        var x = new Axis(Months[0], Math.Max(Months[^1], Months[0] + 1), Left, Right);
        var y = new Axis(0, 100, Foot, Top);
        foreach (var tick in new[] { 0, 50, 100 })
        {
            drawing.Line("grid", Left, y[tick], Right, y[tick]);
            drawing.Words("tick end", Left - 5, y[tick] + 4, tick.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        return (drawing, x, y);
    }

    // A knob stays where it is until the next round.
    private IEnumerable<(double X, double Y)?> Steps(ImmutableArray<int> values, Axis x, Axis y)
    {
        for (var i = 0; i < Months.Length; i++)
        {
            if (i > 0) yield return (x[Months[i]], y[values[i - 1]]);
            yield return (x[Months[i]], y[values[i]]);
        }
    }
}
