using System.Xml.Linq;

namespace MagmaGame.Reports.Plots;

/// <summary>The one roll that decided: the part that stood for catastrophe, the part that stood for survival, where it fell.</summary>
/// <param name="Chance">P(catastrophe), 0 to 1.</param>
/// <param name="Roll">Where the roll fell, 0 to 1.</param>
internal sealed record RollPlot(double Chance, double Roll)
{
    private const double Left = 8, Right = 352, Top = 22, Foot = 44;

    // With less room than this its name would not fit into a part.
    private const double Narrow = 78;

    /// <summary>The drawing.</summary>
    public XElement Draw()
    {
        var drawing = new Drawing(82);
        var x = new Axis(0, 100, Left, Right);
        var (parted, fell) = (x[100 * Chance], x[100 * Roll]);
        drawing.Box("riskier-fill", Left, Top, parted, Foot);
        drawing.Box("safer-fill", parted, Top, Right, Foot);
        Name(drawing, Left, parted, fell, "catastrophe", isFirst: true);
        Name(drawing, parted, Right, fell, "survival", isFirst: false);
        drawing.Line("pointer", fell, Top - 5, fell, Foot + 5);
        drawing.Words($"label {Anchor(fell)}", Math.Clamp(fell, Left, Right), Top - 9, "the roll fell here");
        foreach (var tick in new[] { 0, 25, 50, 75, 100 })
        {
            drawing.Line("base", x[tick], Foot + 6, x[tick], Foot + 10);
            drawing.Words(tick switch { 0 => "tick", 100 => "tick end", _ => "tick centre" }, x[tick], Foot + 23, $"{tick}{(tick == 100 ? " %" : "")}");
        }
        return drawing.Svg();
    }

    // A name stands at its outer end, or at the other one where the roll would strike it through.
    private static void Name(Drawing drawing, double from, double to, double fell, string words, bool isFirst)
    {
        if (to - from < Narrow) return;
        var isStruck = isFirst ? fell > from && fell < from + Narrow : fell < to && fell > to - Narrow;
        if (isStruck && to - from < 2 * Narrow) return;
        var atStart = isFirst != isStruck;
        drawing.Words(atStart ? "on-fill" : "on-fill end", atStart ? from + 6 : to - 6, Foot - 7, words);
    }

    private static string Anchor(double x) => x < Left + 50 ? "start" : x > Right - 50 ? "end" : "centre";
}
