using System.Collections.Immutable;
using System.Xml.Linq;

namespace MagmaGame.Reports.Plots;

/// <summary>A way of playing in a ranking.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Chance">Its chance over many worlds, 0 to 1.</param>
/// <param name="Low">Lower end of its interval; null for none.</param>
/// <param name="High">Upper end; null likewise.</param>
/// <param name="Here">Its chance in this world, 0 to 1.</param>
/// <param name="IsPlayer">Whether it is the player's.</param>
internal sealed record RankedWay(string Name, double Chance, double? Low, double? High, double Here, bool IsPlayer);

/// <summary>Ways of playing beside each other: a dot over many worlds, a ring in this one.</summary>
/// <param name="Ways">The ways, in the order of the rows.</param>
internal sealed record RankingPlot(ImmutableArray<RankedWay> Ways)
{
    private const double LeastLeft = 100, Right = 342, RowHeight = 18, Top = 22;
    private const int LongestName = 28;
    // Names are not cut where the reader's face is a wide one.
    private const double WideSign = 6.9;

    // Names have the room that the longest of them needs, and dots the rest.
    private double Left => Math.Max(LeastLeft, 10 + (WideSign * Ways.Max(way => Shown(way.Name).Length)));

    /// <summary>The drawing.</summary>
    public XElement Draw()
    {
        var foot = Top + (RowHeight * Ways.Length) + 4;
        var drawing = new Drawing(foot + 20);
        var x = Axis.Around([0, .. Ways.SelectMany(way => new[] { 100 * way.Chance, 100 * way.Here })], Left, Right);
        drawing.Dot("dot", Left + 4, 8, 4);
        drawing.Words("tick", Left + 12, 12, "many worlds");
        drawing.Dot("ring", Left + 92, 8, 4);
        drawing.Words("tick", Left + 100, 12, "this world");
        foreach (var tick in x.Ticks())
        {
            drawing.Line("grid", x[tick], Top - 4, x[tick], foot);
            drawing.Words(tick == x.High ? "tick end" : "tick centre", tick == x.High ? x[tick] + 16 : x[tick], foot + 14, $"{tick:0.#}{(tick == x.High ? " %" : "")}");
        }
        for (var i = 0; i < Ways.Length; i++) Row(drawing, x, Ways[i], Left, Top + (RowHeight * i) + (RowHeight / 2));
        return drawing.Svg();
    }

    private static string Shown(string name) => name.Length <= LongestName ? name : name[..(LongestName - 1)].TrimEnd() + "…";

    private static void Row(Drawing drawing, Axis x, RankedWay way, double left, double y)
    {
        if (way.IsPlayer) drawing.Box("own-row", 0, y - (RowHeight / 2), Drawing.UsualWidth, y + (RowHeight / 2));
        drawing.Words(way.IsPlayer ? "label end strong" : "label end", left - 8, y + 4, Shown(way.Name));
        drawing.Line("thread", x[100 * way.Chance], y, x[100 * way.Here], y);
        if (way is { Low: { } low, High: { } high }) drawing.Line("whisker", x[100 * low], y, x[100 * high], y);
        drawing.Dot(way.IsPlayer ? "dot own-dot" : "dot", x[100 * way.Chance], y, 4.5);
        drawing.Dot("ring", x[100 * way.Here], y, 4.5);
    }
}
