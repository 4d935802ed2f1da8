using MagmaGame.Analysis.Summaries;
using MagmaGame.Simulation.Random;

namespace MagmaGame.Analysis.Tests.Summaries;

public sealed class ClustersTests
{
    private const int Batches = 1000;

    private readonly KeyedRandom _luck = new(5);

    [Fact]
    public void With_one_observation_in_each_cluster_it_is_the_usual_interval_of_a_mean()
    {
        double[] values = [3, 5, 4, 8];
        var clusters = new Clusters(4);
        for (var i = 0; i < values.Length; i++) clusters.Add(i, values[i]);
        var estimate = clusters.Mean();
        Assert.Equal((5.0, 4, 4), (estimate.Value, estimate.Observations, estimate.Clusters));
        // Variance 14 / 3, over 4; Student's t with 3 degrees of freedom is 3.182446.
        Assert.Equal(3.182446 * Math.Sqrt(14.0 / 3 / 4), estimate.Interval.HalfWidth, 1e-5);
    }

    [Fact]
    public void The_interval_of_clustered_observations_covers_the_truth_about_95_times_of_a_hundred()
    {
        var covered = 0;
        for (var batch = 0; batch < Batches; batch++)
        {
            var clusters = new Clusters(40);
            for (var cluster = 0; cluster < 40; cluster++)
            {
                // What a cluster has in common is most of the spread: to take its observations for independent would not do.
                var common = _luck.Normal(RandomStream.Stage, batch, cluster);
                var size = 1 + _luck.Index(5, RandomStream.Deck, batch, cluster);
                for (var i = 0; i < size; i++) clusters.Add(cluster, 2 + common + (0.3 * _luck.Normal(RandomStream.Roll, batch, (cluster * 10) + i)));
            }
            var interval = clusters.Mean().Interval;
            if (interval.Low <= 2 && 2 <= interval.High) covered++;
        }
        Assert.InRange(covered, 925, 970);
    }

    [Fact]
    public void The_interval_of_a_difference_covers_it_and_what_clusters_share_drops_out()
    {
        var (covered, width, apart) = (0, 0.0, 0.0);
        for (var batch = 0; batch < Batches; batch++)
        {
            var (before, after) = (new Clusters(50), new Clusters(50));
            for (var cluster = 0; cluster < 50; cluster++)
            {
                var common = _luck.Normal(RandomStream.Stage, batch, cluster);
                before.Add(cluster, common);
                // Some clusters have nothing to say after, as games in which an event no longer shows.
                if (_luck.Uniform(RandomStream.Deck, batch, cluster) > 0.1) after.Add(cluster, common + 0.2 + (0.2 * _luck.Normal(RandomStream.Roll, batch, cluster)));
            }
            var difference = after.Minus(before).Interval;
            if (difference.Low <= 0.2 && 0.2 <= difference.High) covered++;
            width += difference.HalfWidth;
            apart += after.Mean().Interval.HalfWidth;
        }
        Assert.InRange(covered, 925, 975);
        Assert.True(width < 0.75 * apart);
    }

    [Fact]
    public void What_seldom_happens_is_not_taken_for_impossible_when_it_did_not_come_up()
    {
        const double truth = 0.012 - 0.004;
        var (covered, plain) = (0, 0);
        for (var batch = 0; batch < Batches; batch++)
        {
            var clusters = new Clusters(120);
            for (var cluster = 0; cluster < 120; cluster++)
                clusters.Add(cluster, _luck.Uniform(RandomStream.Roll, batch, cluster) switch { < 0.012 => 1, < 0.016 => -1, _ => 0 });
            var (with, without) = (clusters.Mean(reach: 1).Interval, clusters.Mean().Interval);
            if (with.Low <= truth && truth <= with.High) covered++;
            if (without.Low <= truth && truth <= without.High) plain++;
        }
        Assert.InRange(covered, 940, 1000);
        Assert.InRange(plain, 0, 900);
    }

    [Fact]
    public void The_same_observations_differ_by_exactly_nothing()
    {
        var clusters = new Clusters(3);
        clusters.Add(0, 0.1);
        clusters.Add(1, 0.7);
        clusters.Add(1, 0.3);
        var difference = clusters.Minus(clusters);
        Assert.Equal((new Interval(0, 0, 0), 1.0), (difference.Interval, difference.Chance));
        Assert.False(difference.IsBeyondNoise);
        var single = new Clusters(3);
        single.Add(1, 0.7);
        Assert.Equal((new Interval(0, 0, 0), 1.0), (single.Minus(single).Interval, single.Minus(single).Chance));
    }

    [Fact]
    public void Without_a_second_cluster_nothing_is_known_of_the_spread()
    {
        var clusters = new Clusters(5);
        Assert.True(double.IsNaN(clusters.Mean().Value));
        clusters.Add(2, 4);
        clusters.Add(2, 6);
        var estimate = clusters.Mean();
        Assert.Equal((5.0, 1.0, false), (estimate.Value, estimate.Chance, estimate.IsBeyondNoise));
        Assert.True(double.IsNegativeInfinity(estimate.Interval.Low));
        Assert.Throws<ArgumentException>(() => clusters.Minus(new Clusters(4)));
    }

    [Fact]
    public void The_interval_of_a_share_covers_it_and_stays_within_0_and_1()
    {
        var covered = 0;
        for (var batch = 0; batch < Batches; batch++)
        {
            var clusters = new Clusters(60);
            for (var cluster = 0; cluster < 60; cluster++)
            {
                var all = _luck.Uniform(RandomStream.Deck, batch, cluster) < 0.1 ? 1 : 0;
                clusters.Add(cluster, all);
                clusters.Add(cluster, all);
            }
            var interval = clusters.Share().Interval;
            Assert.InRange(interval.Low, 0, interval.Mean);
            Assert.InRange(interval.High, interval.Mean, 1);
            if (interval.Low <= 0.1 && 0.1 <= interval.High) covered++;
        }
        Assert.InRange(covered, 925, 975);
    }

    [Fact]
    public void A_share_of_nothing_but_zeros_may_still_be_a_little_more()
    {
        var clusters = new Clusters(30);
        for (var i = 0; i < 30; i++) clusters.Add(i, 0);
        var interval = clusters.Share().Interval;
        Assert.Equal((0.0, 0.0), (interval.Mean, interval.Low));
        Assert.Equal(Interval.OfShare(30, 0).High, interval.High, 1e-12);
    }

    [Fact]
    public void Flags_count_once()
    {
        var flags = Clusters.OfFlags(10, [3, 3, 7]);
        Assert.Equal((0.2, 10), (flags.Mean().Value, flags.Mean().Observations));
    }
}
