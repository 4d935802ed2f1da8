using System.Collections.Immutable;
using System.Xml.Linq;

namespace MagmaGame.Reports.Plots;

/// <summary>How teams came out, a bar each, and where the one roll fell that was the same for all.</summary>
/// <param name="Teams">The name of each, its chance of catastrophe (0 to 1), and whether the roll struck it.</param>
/// <param name="Roll">Where the roll fell, 0 to 1.</param>
internal sealed record TeamsPlot(ImmutableArray<(string Name, double Chance, bool IsStruck)> Teams, double Roll)
{
    private const double Left = 8, Right = 352, RowHeight = 38, Top = 20;

    /// <summary>The drawing.</summary>
    public XElement Draw()
    {
        var foot = Top + (RowHeight * Teams.Length);
        var drawing = new Drawing(foot + 20);
        var x = Axis.Around([0, 100 * Roll, .. Teams.Select(team => 100 * team.Chance)], Left, Right);
        foreach (var tick in x.Ticks())
        {
            drawing.Line("grid", x[tick], Top, x[tick], foot);
            drawing.Words(tick == x.Low ? "tick" : tick == x.High ? "tick end" : "tick centre", x[tick], foot + 14, $"{tick:0.#}{(tick == x.High ? " %" : "")}");
        }
        for (var i = 0; i < Teams.Length; i++)
        {
            var (team, top) = (Teams[i], Top + (i * RowHeight));
            drawing.Box(team.IsStruck ? "riskier-fill" : "safer-fill", Left, top + 19, Math.Max(Left + 1.5, x[100 * team.Chance]), top + 33);
        }
        var fell = x[100 * Roll];
        drawing.Line("pointer", fell, Top - 4, fell, foot);
        // Over the line, which would strike them out.
        for (var i = 0; i < Teams.Length; i++)
            drawing.Words("label strong over-line", Left, Top + (i * RowHeight) + 14, $"{Teams[i].Name}: {100 * Teams[i].Chance:0.0} %");
        drawing.Words(fell > Right - 90 ? "label end" : "label", fell > Right - 90 ? fell - 5 : fell + 5, 11, $"the roll: {100 * Roll:0.0} %");
        return drawing.Svg();
    }
}
