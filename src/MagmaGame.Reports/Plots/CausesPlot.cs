using System.Collections.Immutable;
using System.Xml.Linq;

namespace MagmaGame.Reports.Plots;

/// <summary>A source of danger.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Share">Its share of all danger, 0 to 1.</param>
/// <param name="InPlay">What part of it came while the game was played, 0 to 1.</param>
internal sealed record PlotCause(string Name, double Share, double InPlay);

/// <summary>Where danger came from: a bar each, full for what came during play and pale for what came after.</summary>
/// <param name="Causes">The sources, in the order of the rows.</param>
internal sealed record CausesPlot(ImmutableArray<PlotCause> Causes)
{
    private const double Left = 4, Right = 318, RowHeight = 40, BarHeight = 14;

    /// <summary>The drawing.</summary>
    public XElement Draw()
    {
        var drawing = new Drawing((RowHeight * Causes.Length) + 24);
        drawing.Box("riskier-fill", Left, 3, Left + 12, 13);
        drawing.Words("tick", Left + 17, 12, "while you played");
        drawing.Box("riskier-pale", Left + 120, 3, Left + 132, 13);
        drawing.Words("tick", Left + 137, 12, "after the game's last month");
        var x = new Axis(0, Math.Max(0.01, Causes.Max(cause => cause.Share)), Left, Right);
        for (var i = 0; i < Causes.Length; i++)
        {
            var (cause, top) = (Causes[i], 22 + (i * RowHeight));
            var (parted, end) = (x[cause.Share * cause.InPlay], x[cause.Share]);
            drawing.Words("label", Left, top + 12, cause.Name);
            drawing.Box("riskier-fill", Left, top + 18, parted, top + 18 + BarHeight);
            drawing.Box("riskier-pale", parted, top + 18, Math.Max(end, Left + 1.5), top + 18 + BarHeight);
            drawing.Words("label strong", end + 6, top + 30, $"{100 * cause.Share:0} %");
        }
        return drawing.Svg();
    }
}
