namespace MagmaGame.Analysis.Summaries;

/// <summary>A mean, or a difference of two, as far as a sample can tell it.</summary>
/// <param name="Interval">The value with its 95% interval; NaN without observations, unbounded when they all come from one
/// cluster and so say nothing about their spread.</param>
/// <param name="Observations">How many observations it rests on; of a difference, those of both sides.</param>
/// <param name="Clusters">How many clusters they came from.</param>
/// <param name="Chance">How likely a value at least as far from 0 is when the true one is 0; 0 to 1.</param>
public readonly record struct Estimate(Interval Interval, int Observations, int Clusters, double Chance)
{
    /// <summary>The value itself.</summary>
    public double Value => Interval.Mean;

    /// <summary>Whether the interval leaves 0 out: the sign can be told.</summary>
    public bool IsBeyondNoise => Interval.Low > 0 || Interval.High < 0;
}
