using System.Collections.Immutable;
using System.Xml.Linq;

namespace MagmaGame.Reports.Plots;

/// <summary>A difference beside others.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">The difference in points; above 0 is more danger.</param>
/// <param name="Low">Lower end of its interval; null for none.</param>
/// <param name="High">Upper end; null likewise.</param>
internal sealed record PlotDifference(string Name, double Value, double? Low, double? High)
{
    /// <summary>Whether the interval leaves 0 out, or there is none.</summary>
    public bool IsClear => Low is null || High is null || Low > 0 || High < 0;
}

/// <summary>Differences in the chance of catastrophe, a bar each from 0 to either side.</summary>
/// <param name="Differences">They, in the order of the rows.</param>
internal sealed record DifferencesPlot(ImmutableArray<PlotDifference> Differences)
{
    private const double Left = 8, Right = 352, RowHeight = 38, Top = 18, OtherSide = 0.38;

    /// <summary>The drawing.</summary>
    public XElement Draw()
    {
        var foot = Top + (RowHeight * Differences.Length);
        var drawing = new Drawing(foot + 20);
        double[] ends = [-1, 1, .. Differences.SelectMany(d => new[] { d.Value, d.Low ?? d.Value, d.High ?? d.Value })];
        // Either side has room for its name.
        var x = Axis.Around([.. ends, -OtherSide * ends.Max(), -OtherSide * ends.Min()], Left, Right);
        foreach (var tick in x.Ticks())
        {
            drawing.Line(tick == 0 ? "zero" : "grid", x[tick], Top, x[tick], foot);
            drawing.Words(tick == x.Low ? "tick" : tick == x.High ? "tick end" : "tick centre", x[tick], foot + 14, $"{tick:+0.#;−0.#;0}");
        }
        drawing.Words("tick end", x[0] - 5, 11, "← less danger");
        drawing.Words("tick", x[0] + 5, 11, "more danger →");
        for (var i = 0; i < Differences.Length; i++) Row(drawing, x, Differences[i], Top + (i * RowHeight));
        return drawing.Svg();
    }

    private static void Row(Drawing drawing, Axis x, PlotDifference one, double top)
    {
        drawing.Words("label", Left, top + 14, one.Name);
        drawing.Box(!one.IsClear ? "unclear-fill" : one.Value > 0 ? "riskier-fill" : "safer-fill", x[0], top + 19, x[one.Value], top + 33);
        if (one is { Low: { } low, High: { } high })
        {
            drawing.Line("whisker", x[low], top + 26, x[high], top + 26);
            drawing.Line("whisker", x[low], top + 23, x[low], top + 29);
            drawing.Line("whisker", x[high], top + 23, x[high], top + 29);
        }
    }
}
