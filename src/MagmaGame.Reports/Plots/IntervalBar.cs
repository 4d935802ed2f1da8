using System.Xml.Linq;

namespace MagmaGame.Reports.Plots;

/// <summary>A difference with its interval, on a scale that all bars of a page share.</summary>
/// <param name="Reach">The greatest value that the scale holds, either way.</param>
internal sealed record IntervalBar(double Reach)
{
    private const double Width = 200, Middle = 100, Side = 92;

    /// <summary>The drawing.</summary>
    /// <param name="value">The difference; above 0 is more danger.</param>
    /// <param name="low">Lower end; null for none.</param>
    /// <param name="high">Upper end; null likewise.</param>
    /// <param name="isClear">Whether it is beyond noise.</param>
    /// <param name="isNamed">Whether the two sides are named.</param>
    public XElement Draw(double value, double? low, double? high, bool isClear, bool isNamed)
    {
        var top = isNamed ? 16 : 2;
        var drawing = new Drawing(top + 20, Width);
        var x = new Axis(-Reach, Reach, Middle - Side, Middle + Side);
        if (isNamed)
        {
            drawing.Words("tick end", Middle - 5, 10, "← safer");
            drawing.Words("tick", Middle + 5, 10, "more danger →");
        }
        drawing.Box(isClear ? value > 0 ? "riskier-fill" : "safer-fill" : "unclear-fill", Middle, top + 4, x[value], top + 16);
        drawing.Line("zero", Middle, top, Middle, top + 20);
        if (low is { } from && high is { } to)
        {
            drawing.Line("whisker", x[from], top + 10, x[to], top + 10);
            drawing.Line("whisker", x[from], top + 7, x[from], top + 13);
            drawing.Line("whisker", x[to], top + 7, x[to], top + 13);
        }
        return drawing.Svg();
    }
}
