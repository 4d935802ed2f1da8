using MagmaGame.Analysis.Bulk;
using MagmaGame.Analysis.Summaries;
using MagmaGame.Simulation.Random;

namespace MagmaGame.Analysis.Tests.Summaries;

public sealed class SimulationSummaryTests
{
    [Fact]
    public void The_interval_covers_a_known_mean_about_95_times_of_a_hundred()
    {
        var luck = new KeyedRandom(3);
        var covered = 0;
        for (var batch = 0; batch < 1000; batch++)
        {
            var values = Enumerable.Range(0, 60).Select(i => luck.Uniform(RandomStream.Roll, batch, i)).ToList();
            var mean = values.Average();
            var interval = Interval.OfChances(values.Count, values.Sum(), values.Sum(v => (v - mean) * (v - mean)));
            if (interval.Low <= 0.5 && 0.5 <= interval.High) covered++;
        }
        Assert.InRange(covered, 930, 970);
    }

    [Fact]
    public void The_interval_stays_within_0_and_1_and_one_value_says_nothing_of_the_spread()
    {
        Assert.Equal(new Interval(0.4, 0, 1), Interval.OfChances(1, 0.4, 0));
        var interval = Interval.OfChances(2, 0.1, 0.005);
        Assert.Equal(0, interval.Low);
        Assert.Equal(1, Interval.OfChances(2, 1.9, 0.005).High);
    }

    [Fact]
    public void Shares_and_months_are_those_of_the_games()
    {
        var result = BulkRun.Play(
            Catalogues.Rules,
            new BulkRequest { Scenario = Catalogues.Scenario, Policy = Catalogues.Random, Games = 100, FirstSeed = 5 },
            TimeProvider.System);
        var summary = SimulationSummary.Of(result);
        var games = result.Games.ToArray();
        Assert.Equal(100, summary.Games);
        Assert.Equal(5u, summary.Seed);
        Assert.Equal(1, summary.Outcomes.Sum(), 1e-12);
        Assert.Equal(1, summary.Variants.Sum(), 1e-12);
        Assert.Equal(games.Max(g => g.Months), summary.Months.Max);
        Assert.Equal(games.Average(g => g.Months), summary.Months.Mean, 1e-12);
        var ordered = games.Select(g => g.Months).Order().ToList();
        Assert.Equal((ordered[49] + ordered[50]) / 2.0, summary.Months.Median);
        Assert.Equal(games.Average(g => g.CatastropheChance), summary.CatastropheChance.Mean, 1e-12);
    }

    [Fact]
    public void Games_per_second_are_measured_by_the_clock_that_was_given()
    {
        var result = BulkRun.Play(
            Catalogues.Rules,
            new BulkRequest { Scenario = Catalogues.Scenario, Policy = Catalogues.Plan, Games = 10 },
            new TwoSecondClock());
        Assert.Equal(5, SimulationSummary.Of(result).GamesPerSecond, 1e-9);
    }

    private sealed class TwoSecondClock : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => _now += 2;
    }
}
