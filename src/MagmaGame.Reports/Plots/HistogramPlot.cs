using System.Collections.Immutable;
using System.Xml.Linq;

namespace MagmaGame.Reports.Plots;

/// <summary>How a chance of 0 to 100 per cent was spread over many worlds, with one of them marked.</summary>
/// <param name="Classes">How many worlds fell into each class, all classes of one width.</param>
/// <param name="Here">The chance in the one, 0 to 1.</param>
/// <param name="Mean">The mean over all, 0 to 1.</param>
internal sealed record HistogramPlot(ImmutableArray<int> Classes, double Here, double Mean)
{
    private const double Left = 12, Right = 348, Top = 40, Foot = 164;

    /// <summary>The drawing.</summary>
    public XElement Draw()
    {
        var drawing = new Drawing(200);
        var x = new Axis(0, 100, Left, Right);
        var y = new Axis(0, Math.Max(1, Classes.Max()), Foot, Top);
        var own = Math.Min(Classes.Length - 1, (int)(Here * Classes.Length));
        for (var i = 0; i < Classes.Length; i++)
        {
            if (Classes[i] == 0) continue;
            var (from, to) = (x[100.0 * i / Classes.Length], x[100.0 * (i + 1) / Classes.Length]);
            drawing.Box(i == own ? "bar own" : "bar", from + 0.75, Math.Min(y[Classes[i]], Foot - 1), to - 0.75, Foot);
        }
        drawing.Line("base", Left, Foot, Right, Foot);
        foreach (var tick in new[] { 0, 20, 40, 60, 80, 100 })
        {
            drawing.Line("base", x[tick], Foot, x[tick], Foot + 4);
            drawing.Words("tick centre", x[tick], Foot + 16, $"{tick}");
        }
        drawing.Words("tick centre", (Left + Right) / 2, Foot + 31, "chance of catastrophe, %");
        Point(drawing, x[100 * Here], "pointer", "label strong", "your game", 12);
        Point(drawing, x[100 * Mean], "mean", "label soft-label", "average", 28);
        return drawing.Svg();
    }

    private static void Point(Drawing drawing, double x, string line, string label, string words, double y)
    {
        drawing.Line(line, x, y + 4, x, Foot);
        drawing.Words($"{label} {(x > Right - 70 ? "end" : "start")}", x > Right - 70 ? x - 5 : x + 5, y + 2, words);
    }
}
