namespace MagmaGame.Analysis.Summaries;

/// <summary>A mean with its 95% interval.</summary>
/// <param name="Mean">The mean; NaN without values.</param>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
public readonly record struct Interval(double Mean, double Low, double High)
{
    // 97.5% point of the normal distribution.
    private const double Normal95 = 1.959963984540054;

    /// <summary>Half of its width.</summary>
    public double HalfWidth => (High - Low) / 2;

    /// <summary>The mean of chances and its interval, by the normal approximation, kept within 0 and 1; a single value says
    /// nothing about its spread, so its interval is the whole range.</summary>
    /// <param name="count">How many values, at least 1.</param>
    /// <param name="sum">Their sum.</param>
    /// <param name="squaredDeviations">Sum of their squared deviations from the mean.</param>
    public static Interval OfChances(int count, double sum, double squaredDeviations)
    {
        if (count == 0) return new Interval(double.NaN, 0, 1);
        var mean = sum / count;
        if (count == 1) return new Interval(mean, 0, 1);
        var half = Normal95 * Math.Sqrt(squaredDeviations / (count - 1) / count);
        return new Interval(mean, Math.Max(0, mean - half), Math.Min(1, mean + half));
    }

    /// <summary>The share of successes and its interval by Wilson's score, which holds for rare and for few ones too; without
    /// tries the whole range.</summary>
    /// <param name="tries">How many tries; a fraction for tries that are not quite independent.</param>
    /// <param name="successes">How many of them succeeded, 0 to <paramref name="tries"/>.</param>
    public static Interval OfShare(double tries, double successes)
    {
        if (tries == 0) return new Interval(double.NaN, 0, 1);
        const double square = Normal95 * Normal95;
        var share = successes / tries;
        var middle = (share + (square / (2.0 * tries))) / (1 + (square / tries));
        var half = Normal95 * Math.Sqrt((share * (1 - share) / tries) + (square / (4.0 * tries * tries))) / (1 + (square / tries));
        // At the very ends rounding would leave the share itself outside.
        return new Interval(share, successes <= 0 ? 0 : middle - half, successes >= tries ? 1 : middle + half);
    }
}
