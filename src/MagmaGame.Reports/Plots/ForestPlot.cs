using System.Collections.Immutable;
using System.Xml.Linq;

namespace MagmaGame.Reports.Plots;

/// <summary>What a difference with its interval says of what was expected.</summary>
public enum ForestVerdict
{
    /// <summary>It is as expected.</summary>
    Holds,
    /// <summary>It is the other way round.</summary>
    Fails,
    /// <summary>It cannot be told.</summary>
    Unclear,
}

/// <summary>A row of a forest plot.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Words">The figures in words.</param>
/// <param name="Value">The difference.</param>
/// <param name="Low">Lower end of its interval.</param>
/// <param name="High">Upper end.</param>
/// <param name="Verdict">What it says.</param>
public sealed record ForestRow(string Name, string Words, double Value, double Low, double High, ForestVerdict Verdict);

/// <summary>Differences with their intervals, one below the other: a full dot for what holds, a ring for what is unclear, a cross for what
/// fails, so that the verdict is seen without colours. Rows whose intervals dwarf the others reach beyond the scale, with an arrow.</summary>
/// <param name="Rows">The rows.</param>
public sealed record ForestPlot(ImmutableArray<ForestRow> Rows)
{
    private const double Left = 8, Right = 352, RowHeight = 38, Top = 26, Size = 4.5, Beside = 13;
    // One great effect must not make all others a dot on the line: the scale goes as far as most of them need.
    private const double ScaledFor = 0.85;

    /// <summary>The drawing: an <c>svg</c> element.</summary>
    public XElement Draw()
    {
        var foot = Top + (RowHeight * Rows.Length) + 4;
        var drawing = new Drawing(foot + 20);
        drawing.Dot("safer-fill", Left + 5, 9, Size);
        drawing.Words("tick", Left + 14, 13, "holds");
        drawing.Dot("ring", Left + 65, 9, Size);
        drawing.Words("tick", Left + 74, 13, "unclear");
        Cross(drawing, Left + 135, 9);
        drawing.Words("tick", Left + 144, 13, "fails");
        var x = Scale();
        foreach (var tick in x.Ticks())
        {
            drawing.Line(tick == 0 ? "zero" : "grid", x[tick], Top - 4, x[tick], foot);
            drawing.Words(tick == x.Low ? "tick" : tick == x.High ? "tick end" : "tick centre", x[tick], foot + 14, $"{tick:+0.##;−0.##;0}");
        }
        for (var i = 0; i < Rows.Length; i++) Row(drawing, x, Rows[i], Top + (i * RowHeight));
        return drawing.Svg();
    }

    private Axis Scale()
    {
        var reaches = Rows.Select(row => Math.Max(Math.Abs(row.Low), Math.Abs(row.High))).Where(double.IsFinite).Order().ToList();
        var reach = reaches.Count == 0 ? 1 : Math.Max(reaches[(int)(ScaledFor * (reaches.Count - 1))], 0.01);
        var ends = Rows.SelectMany(row => new[] { row.Low, row.High }).Where(double.IsFinite).Select(end => Math.Clamp(end, -reach, reach));
        return Axis.Around([0, .. ends], Left, Right);
    }

    private static void Row(Drawing drawing, Axis x, ForestRow row, double top)
    {
        drawing.Words("label", Left, top + 12, row.Name);
        drawing.Words("label end soft-label", Right, top + 12, row.Words);
        var (middle, at) = (top + 22, x[row.Value]);
        drawing.Line("whisker", x[row.Low], middle, x[row.High], middle);
        if (row.Low < x.Low) Arrow(drawing, x[x.Low], middle, 5);
        if (row.High > x.High) Arrow(drawing, x[x.High], middle, -5);
        // What lies beyond stands beside its arrow.
        if (row.Value < x.Low) at += Beside;
        else if (row.Value > x.High) at -= Beside;
        switch (row.Verdict)
        {
            case ForestVerdict.Holds:
                drawing.Dot("safer-fill", at, middle, Size);
                break;
            case ForestVerdict.Fails:
                Cross(drawing, at, middle);
                break;
            default:
                drawing.Dot("ring", at, middle, Size);
                break;
        }
    }

    private static void Arrow(Drawing drawing, double x, double y, double back)
    {
        drawing.Line("whisker", x, y, x + back, y - 4);
        drawing.Line("whisker", x, y, x + back, y + 4);
    }

    private static void Cross(Drawing drawing, double x, double y)
    {
        drawing.Line("riskier-stem", x - Size, y - Size, x + Size, y + Size);
        drawing.Line("riskier-stem", x - Size, y + Size, x + Size, y - Size);
    }
}
