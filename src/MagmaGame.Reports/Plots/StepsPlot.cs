using System.Collections.Immutable;
using System.Xml.Linq;

namespace MagmaGame.Reports.Plots;

/// <summary>A step from one chance towards another.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">The chance itself, 0 to 1; or, of a step, by how much it moves.</param>
/// <param name="IsStep">Whether it moves what stood before, or stands by itself.</param>
/// <param name="Words">The figure in words.</param>
internal sealed record PlotStep(string Name, double Value, bool IsStep, string Words);

/// <summary>How a chance is made up: from where it stands to where it ends, step by step.</summary>
/// <param name="Steps">The steps; the first stands by itself.</param>
internal sealed record StepsPlot(ImmutableArray<PlotStep> Steps)
{
    private const double Left = 8, Right = 352, RowHeight = 40, BarHeight = 15;

    /// <summary>The drawing.</summary>
    public XElement Draw()
    {
        var drawing = new Drawing((RowHeight * Steps.Length) + 22);
        var at = 0.0;
        var ends = new List<(double From, double To)>();
        foreach (var step in Steps)
        {
            ends.Add(step.IsStep ? (at, at + step.Value) : (0, step.Value));
            at = ends[^1].To;
        }
        var x = Axis.Around([0, .. ends.SelectMany(end => new[] { 100 * end.From, 100 * end.To })], Left, Right);
        foreach (var tick in x.Ticks())
        {
            drawing.Line("grid", x[tick], 4, x[tick], RowHeight * Steps.Length);
            drawing.Words(tick == x.Low ? "tick" : tick == x.High ? "tick end" : "tick centre", x[tick], (RowHeight * Steps.Length) + 15, $"{tick:0.#}{(tick == x.High ? " %" : "")}");
        }
        for (var i = 0; i < Steps.Length; i++) Row(drawing, x, i, ends[i]);
        return drawing.Svg();
    }

    private void Row(Drawing drawing, Axis x, int i, (double From, double To) end)
    {
        var (step, top) = (Steps[i], i * RowHeight);
        drawing.Words(step.IsStep ? "label" : "label strong", Left, top + 15, $"{step.Name}: {step.Words}");
        var kind = !step.IsStep ? "bar" : step.Value > 0 ? "riskier-fill" : "safer-fill";
        var (from, to) = (x[100 * end.From], x[100 * end.To]);
        // A step of next to nothing is still to be seen.
        drawing.Box(kind, from, top + 20, Math.Abs(to - from) < 1.5 ? from + 1.5 : to, top + 20 + BarHeight);
        if (i + 1 < Steps.Length) drawing.Line("thread", to, top + 20 + BarHeight, to, top + RowHeight + 20);
    }
}
