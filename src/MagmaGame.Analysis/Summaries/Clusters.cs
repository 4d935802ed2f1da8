using MathNet.Numerics.Distributions;

namespace MagmaGame.Analysis.Summaries;

/// <summary>
/// Observations that come in clusters, such as the moments of one game: those of one cluster may be alike for any reason, so
/// only clusters count as independent when the spread of the mean is estimated.
/// </summary>
/// <remarks>
/// The mean weighs every observation alike. Its variance is the sum over clusters of the squared sum of deviations, over the
/// squared number of observations, times c / (c - 1); its interval takes Student's t with c - 1 degrees of freedom. With one
/// observation in every cluster that is the usual interval of a mean.
/// </remarks>
public sealed class Clusters
{
    private const double UpperTail = 0.975;

    private readonly double[] _sums;
    private readonly int[] _counts;

    /// <summary>So many clusters, all empty; an empty one does not count.</summary>
    public Clusters(int count) => (_sums, _counts) = (new double[count], new int[count]);

    /// <summary>One observation in every cluster: 1 in those named, 0 in the others.</summary>
    /// <param name="count">How many clusters.</param>
    /// <param name="set">Clusters with a 1; naming one twice changes nothing.</param>
    public static Clusters OfFlags(int count, IEnumerable<int> set)
    {
        var clusters = new Clusters(count);
        Array.Fill(clusters._counts, 1);
        foreach (var cluster in set) clusters._sums[cluster] = 1;
        return clusters;
    }

    /// <summary>Adds an observation to a cluster.</summary>
    public void Add(int cluster, double value)
    {
        _sums[cluster] += value;
        _counts[cluster]++;
    }

    /// <summary>The mean of all observations.</summary>
    /// <param name="reach">How far from 0 an observation can be, for observations that are seldom anything else, such as whether an
    /// outcome changed: the interval then is as wide as if two more had been seen, one as far as that on either side, so that
    /// what did not come up in a few dozen is not taken for impossible. 0 for observations of any other kind. Source: Bonett and
    /// Price's interval of paired shares (assumption: a technique, not a claim).</param>
    public Estimate Mean(double reach = 0) => Tell(this, null, reach);

    /// <summary>The mean of observations that are shares, each from 0 to 1. Its interval is Wilson's for as many independent tries as
    /// would spread as much, at most one for each cluster; so it stays within 0 and 1, and holds where all shares are alike.</summary>
    public Estimate Share()
    {
        var mean = Mean();
        if (mean.Clusters == 0) return mean with { Interval = Interval.OfShare(0, 0) };
        var error = mean.Clusters < 2 ? 0 : mean.Interval.HalfWidth / StudentT.InvCDF(0, 1, mean.Clusters - 1.0, UpperTail);
        var tries = error > 0 ? Math.Min(mean.Clusters, mean.Value * (1 - mean.Value) / (error * error)) : mean.Clusters;
        return mean with { Interval = Interval.OfShare(tries, tries * mean.Value) };
    }

    /// <summary>The mean of these observations minus that of others. Clusters of the same number belong together, such as the same
    /// game played twice; what they have in common drops out of the difference.</summary>
    /// <param name="others">As many clusters, empty ones included.</param>
    /// <param name="reach">As for <see cref="Mean"/>, of what one cluster can change.</param>
    /// <exception cref="ArgumentException">The numbers of clusters differ.</exception>
    public Estimate Minus(Clusters others, double reach = 0)
    {
        if (others._sums.Length != _sums.Length) throw new ArgumentException("The numbers of clusters differ.", nameof(others));
        // What is the same in every cluster needs no spread to be told: not even that of a second cluster.
        var same = _counts.AsSpan().SequenceEqual(others._counts) && _sums.AsSpan().SequenceEqual(others._sums);
        var told = Tell(this, others, reach);
        return same && told.Clusters > 0 ? told with { Interval = new Interval(0, 0, 0), Chance = 1 } : told;
    }

    private static Estimate Tell(Clusters first, Clusters? second, double reach)
    {
        var (mean, count) = first.MeanAndCount();
        var (otherMean, otherCount) = second?.MeanAndCount() ?? (0.0, 0);
        var value = mean - otherMean;
        if (count == 0 || (second is not null && otherCount == 0))
            return new Estimate(new Interval(double.NaN, double.NegativeInfinity, double.PositiveInfinity), count + otherCount, 0, 1);
        var clusters = 0;
        var squares = 2 * (reach / count) * (reach / count);
        for (var i = 0; i < first._sums.Length; i++)
        {
            if (first._counts[i] == 0 && (second is null || second._counts[i] == 0)) continue;
            clusters++;
            var pull = (first._sums[i] - (first._counts[i] * mean)) / count;
            if (second is not null) pull -= (second._sums[i] - (second._counts[i] * otherMean)) / otherCount;
            squares += pull * pull;
        }
        return Judge(value, squares, count + otherCount, clusters);
    }

    private static Estimate Judge(double value, double squares, int observations, int clusters)
    {
        if (clusters < 2)
            return new Estimate(new Interval(value, double.NegativeInfinity, double.PositiveInfinity), observations, clusters, 1);
        var error = Math.Sqrt(squares * clusters / (clusters - 1.0));
        var freedom = clusters - 1.0;
        var half = error * StudentT.InvCDF(0, 1, freedom, UpperTail);
        var chance = error > 0 ? 2 * StudentT.CDF(0, 1, freedom, -Math.Abs(value) / error) : value == 0 ? 1.0 : 0.0;
        return new Estimate(new Interval(value, value - half, value + half), observations, clusters, chance);
    }

    private (double Mean, int Count) MeanAndCount()
    {
        var sum = 0.0;
        var count = 0;
        for (var i = 0; i < _sums.Length; i++)
        {
            sum += _sums[i];
            count += _counts[i];
        }
        return (sum / count, count);
    }
}
