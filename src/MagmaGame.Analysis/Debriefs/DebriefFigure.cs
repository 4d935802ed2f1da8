using MagmaGame.Analysis.Summaries;

namespace MagmaGame.Analysis.Debriefs;

/// <summary>A figure with its 95% interval.</summary>
/// <param name="Value">The figure.</param>
/// <param name="Low">Lower end; null when nothing can be said of its spread.</param>
/// <param name="High">Upper end; null likewise.</param>
public sealed record DebriefFigure(double Value, double? Low, double? High)
{
    /// <summary>Whether the interval leaves 0 out.</summary>
    public bool IsBeyondNoise => Low > 0 || High < 0;

    /// <summary>The figure of an estimate.</summary>
    public static DebriefFigure Of(in Estimate estimate) => new(
        estimate.Value, Finite(estimate.Interval.Low), Finite(estimate.Interval.High));

    private static double? Finite(double value) => double.IsFinite(value) ? value : null;
}
