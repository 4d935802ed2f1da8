using System.Collections.Immutable;
using MagmaGame.Terminal.Drawing;

namespace MagmaGame.Terminal.Widgets;

/// <summary>A value in a month.</summary>
/// <param name="Month">The month.</param>
/// <param name="Value">The value; one that is not finite is left out.</param>
internal readonly record struct ChartPoint(int Month, double Value);

/// <summary>How a line is drawn, so that lines differ without colours.</summary>
internal enum Stroke
{
    /// <summary>Without gaps.</summary>
    Solid,
    /// <summary>With gaps.</summary>
    Dotted,
}

/// <summary>A line on a chart.</summary>
/// <param name="Name">What it shows, for the legend; empty when there is only one and its name stands elsewhere.</param>
/// <param name="Points">Its points in order of time.</param>
/// <param name="Ink">What it means.</param>
/// <param name="Stroke">How it is drawn.</param>
internal sealed record ChartSeries(string Name, ImmutableArray<ChartPoint> Points, Ink Ink = Ink.Believed, Stroke Stroke = Stroke.Solid);

/// <summary>A month that is marked.</summary>
/// <param name="Month">The month.</param>
/// <param name="Sign">One sign, which stands under the axis.</param>
/// <param name="Ink">What it means.</param>
/// <param name="HasLine">Whether an upright line goes up through the chart.</param>
internal sealed record ChartMark(int Month, string Sign, Ink Ink, bool HasLine = true);
