using MagmaGame.Analysis.Experiments;
using MagmaGame.Analysis.Summaries;
using MagmaGame.Simulation.Experiments;
using MagmaGame.Simulation.Random;
using MagmaGame.TestKit;

namespace MagmaGame.Analysis.Tests.Experiments;

/// <summary>Intervals cover the truth as often as they say, findings are wrong no oftener, and common luck is worth having.</summary>
public sealed class RightnessTests
{
    private const int Batches = 1000;
    private const int Pairs = 60;

    private readonly KeyedRandom _luck = new(11);

    /// <summary>Chances as games have them: most of the spread is in the world, which both arms share, and many games end at a
    /// chance near 0 or 1. The true difference is known because it was put in.</summary>
    [Theory]
    [InlineData(0.0)]
    [InlineData(0.03)]
    public void Intervals_cover_a_known_difference_at_their_rate_and_signs_are_seldom_wrong(double truth)
    {
        var experiment = TinyExperiments.Speed;
        var arms = ArmSet.Of(TinyExperiments.Catalogue, [experiment], Catalogues.Scenario);
        var comparison = new Comparison(experiment, arms);
        var (covered, holds, fails) = (0, 0, 0);
        for (var batch = 0; batch < Batches; batch++)
        {
            var table = new ArmTable(2, Pairs);
            for (var pair = 0; pair < Pairs; pair++)
            {
                var world = _luck.Uniform(RandomStream.Stage, batch, pair);
                var (own, other) = (_luck.Uniform(RandomStream.Roll, batch, pair), _luck.Uniform(RandomStream.Deck, batch, pair));
                // A share of the pairs parts ways altogether; the rest stay close to each other.
                var parted = own < 0.2 ? 0.6 * (other - 0.5) : 0.05 * (other - 0.5);
                table.Of(0, pair)[(int)Metric.Catastrophe] = world * world;
                table.Of(1, pair)[(int)Metric.Catastrophe] = (world * world) + truth + parted;
            }
            var result = ExperimentResult.Of(comparison, table, Pairs);
            var interval = result.Difference.Interval;
            if (interval.Low <= truth && truth <= interval.High) covered++;
            if (result.Finding == Finding.Holds) holds++;
            if (result.Finding == Finding.Fails) fails++;
        }
        // 950 of 1000, give or take three standard errors of 7.
        Assert.InRange(covered, 929, 971);
        // One of forty on either side where there is nothing; hardly ever on the wrong side of something.
        Assert.InRange(fails, 0, truth > 0 ? 5 : 43);
        if (truth == 0) Assert.InRange(holds, 8, 43);
        else Assert.InRange(holds, 300, Batches);
    }

    /// <summary>The same of real games: what many pairs say is as good as the truth for few of them.</summary>
    [Fact]
    public void Intervals_of_few_games_cover_what_many_games_say()
    {
        const int few = 40;
        const int many = 6000;
        var report = ExperimentRun.Play(TinyExperiments.Request(TinyExperiments.Speed) with { Pairs = many, Threads = 2 });
        var truth = report.Results[0].Difference.Value;
        var covered = 0;
        for (var first = 0; first < many; first += few)
        {
            var clusters = new Clusters(few);
            for (var pair = 0; pair < few; pair++) clusters.Add(pair, report.Comparisons[0].Difference(report.Table, first + pair));
            var interval = clusters.Mean().Interval;
            if (interval.Low <= truth && truth <= interval.High) covered++;
        }
        // 95 % of 150, give or take three standard errors.
        Assert.InRange(covered, 134, 150);
    }

    /// <summary>The same luck on both sides is worth more than four times as many games for the middle one of the experiments that
    /// are shipped, and never makes matters worse.</summary>
    [Fact]
    public void Common_luck_cuts_the_variance()
    {
        var catalogue = ShippedContent.Catalogue;
        var report = ExperimentRun.Play(new ExperimentRequest
        {
            Catalogue = catalogue,
            Experiments = catalogue.Experiments,
            Scenario = catalogue.Scenario("baseline-2025")!,
            Pairs = 150,
            Threads = 2,
        });
        var cuts = report.Results.Select(result => result.VarianceCut).Where(double.IsFinite).Order().ToArray();
        Assert.Equal(report.Results.Length, cuts.Length);
        Assert.InRange(cuts[0], 0.8, 2);
        Assert.True(cuts[cuts.Length / 2] > 3, $"The middle one is {cuts[cuts.Length / 2]:0.0}.");
    }
}
