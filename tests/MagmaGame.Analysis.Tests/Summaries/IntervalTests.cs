using MagmaGame.Analysis.Summaries;
using MagmaGame.Simulation.Random;

namespace MagmaGame.Analysis.Tests.Summaries;

public sealed class IntervalTests
{
    [Fact]
    public void The_interval_of_a_share_is_Wilson_s()
    {
        // Figures of the published example: 10 of 100.
        var interval = Interval.OfShare(100, 10);
        Assert.Equal((0.1, 0.0552, 0.1744), (interval.Mean, Math.Round(interval.Low, 4), Math.Round(interval.High, 4)));
        Assert.Equal(0, Interval.OfShare(20, 0).Low);
        Assert.Equal(1, Interval.OfShare(20, 20).High);
        Assert.Equal((0.0, 1.0), (Interval.OfShare(0, 0).Low, Interval.OfShare(0, 0).High));
    }

    [Theory]
    [InlineData(0.02)]
    [InlineData(0.3)]
    [InlineData(0.95)]
    public void It_covers_the_truth_about_95_times_of_a_hundred(double truth)
    {
        var luck = new KeyedRandom(9);
        var covered = 0;
        for (var batch = 0; batch < 2000; batch++)
        {
            var successes = Enumerable.Range(0, 150).Count(i => luck.Uniform(RandomStream.Roll, batch, i) < truth);
            var interval = Interval.OfShare(150, successes);
            if (interval.Low <= truth && truth <= interval.High) covered++;
        }
        Assert.InRange(covered, 1840, 1980);
    }
}
