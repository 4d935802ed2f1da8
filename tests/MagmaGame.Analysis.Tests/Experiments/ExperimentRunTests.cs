using MagmaGame.Analysis.Bulk;
using MagmaGame.Analysis.Experiments;
using MagmaGame.Analysis.Policies;
using MagmaGame.Simulation.Experiments;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Parameters;
using MagmaGame.Simulation.Scenarios;
using MagmaGame.Simulation.State;

namespace MagmaGame.Analysis.Tests.Experiments;

public sealed class ExperimentRunTests
{
    private static readonly ExperimentRequest Request = TinyExperiments.Request(TinyExperiments.Speed, TinyExperiments.Leaks);

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(8)]
    public void The_results_do_not_depend_on_threads(int threads) =>
        Assert.Equal(Shown(ExperimentRun.Play(Request)), Shown(ExperimentRun.Play(Request with { Threads = threads })));

    [Fact]
    public void Means_are_those_of_the_same_games_played_in_bulk()
    {
        var report = ExperimentRun.Play(Request);
        double[] means = [.. new[] { Catalogues.Plan, Catalogues.FullSpeed }.Select(policy =>
        {
            var games = BulkRun.Play(Catalogues.Rules, new BulkRequest { Scenario = Catalogues.Scenario, Policy = policy, Games = 60, FirstSeed = 3 }, TimeProvider.System).Games;
            return games.ToArray().Average(game => game.CatastropheChance);
        })];
        Assert.Equal(means, report.Results[0].Means.AsEnumerable(), (expected, got) => Math.Abs(expected - got) < 1e-12);
        Assert.Equal(means[1] - means[0], report.Results[0].Difference.Value, 1e-12);
        Assert.Equal(means[0], report.Results[1].Means[0], 1e-12);
    }

    [Fact]
    public void An_arm_that_experiments_share_is_played_once() => Assert.Equal(3 * 60, ExperimentRun.GamesOf(Request));

    [Fact]
    public void A_pair_that_is_taken_off_counts_against_the_other()
    {
        var both = TinyExperiments.Speed with { Minus = (TinyExperiments.Plan, TinyExperiments.Leaks.B) };
        var results = ExperimentRun.Play(TinyExperiments.Request(TinyExperiments.Speed, TinyExperiments.Leaks, both)).Results;
        Assert.Equal(results[0].Difference.Value - results[1].Difference.Value, results[2].Difference.Value, 1e-12);
        Assert.Equal(4, results[2].Means.Length);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void When_ended_early_it_tells_exactly_what_fewer_games_would_have_told(int threads)
    {
        using var cancellation = new CancellationTokenSource();
        var report = ExperimentRun.Play(
            Request with { Pairs = 20_000, Threads = threads },
            done =>
            {
                if (done >= 60) cancellation.Cancel();
            },
            cancellation.Token);
        Assert.False(report.IsComplete);
        Assert.InRange(report.Pairs, 2, 19_999);
        Assert.Equal(Shown(ExperimentRun.Play(Request with { Pairs = report.Pairs })), Shown(report));
    }

    [Fact]
    public void Ended_at_once_there_is_nothing_to_tell() => Assert.Throws<OperationCanceledException>(
        () => ExperimentRun.Play(Request, null, new CancellationToken(canceled: true)));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(ExperimentRequest.MostPairs + 1, 1)]
    [InlineData(50, 0)]
    public void A_request_out_of_range_is_refused(int pairs, int threads) =>
        Assert.Throws<ArgumentException>(() => ExperimentRun.Play(Request with { Pairs = pairs, Threads = threads }));

    [Fact]
    public void What_an_arm_names_must_be_there()
    {
        var nobody = TinyExperiments.Speed with { B = new ExperimentArm { PolicyId = "nobody" } };
        var nowhere = TinyExperiments.Speed with { B = TinyExperiments.Plan with { ScenarioId = "nowhere" } };
        Assert.Throws<ArgumentException>(() => ExperimentRun.Play(TinyExperiments.Request(nobody)));
        Assert.Throws<ArgumentException>(() => ExperimentRun.Play(TinyExperiments.Request(nowhere)));
    }

    [Fact]
    public void Rivals_of_an_arm_take_the_place_of_those_of_its_scenario()
    {
        var back = TinyExperiments.FullSpeed with { Rivals = RivalShifts.None with { HeadStart = [-30, -30, -30] } };
        var shifted = Catalogues.Scenario with { Rivals = RivalShifts.None with { HeadStart = [-30, -30, -30] } };
        var result = ExperimentRun.Play(TinyExperiments.Request(TinyExperiments.Speed with { B = back })).Results[0];
        var played = BulkRun.Play(
            Catalogues.Rules, new BulkRequest { Scenario = shifted, Policy = Catalogues.FullSpeed, Games = 60, FirstSeed = 3 }, TimeProvider.System);
        Assert.Equal(played.Games.ToArray().Average(game => game.CatastropheChance), result.Means[1], 1e-12);
    }

    [Fact]
    public void Each_metric_is_what_a_finished_game_says()
    {
        var arm = TinyExperiments.FullSpeed.With(Variable.Security, 5);
        var game = new Game(Catalogues.Rules);
        var player = new PolicyPlayer(Catalogues.Rules, Catalogues.FullSpeed, arm.Overrides);
        player.Play(game, Catalogues.Scenario, 3);
        Assert.Equal(game.Verdict!.Value.CatastropheChance, MeanOf(arm, Metric.Catastrophe), 1e-12);
        Assert.Equal(game.State[Variable.TheorySafety] + game.State[Variable.EmpiricalSafety], MeanOf(arm, Metric.SafetyReach), 1e-12);
        Assert.Equal(game.State[Variable.Paradigm], MeanOf(arm, Metric.Paradigm), 1e-12);
        Assert.Equal(game.State.Reached(Milestone.Theft) ? 1 : 0, MeanOf(arm, Metric.Theft));
        Assert.InRange(MeanOf(arm, Metric.DilemmaHazard), 1e-6, game.Verdict.Value.HazardInPlay + game.Verdict.Value.HazardWatched + game.Verdict.Value.HazardAfter);
        Assert.InRange(MeanOf(arm, Metric.PauseChance, month: 6), 1e-6, 1);
        Assert.Equal(0, MeanOf(arm, Metric.PauseChance, month: 59));
        Assert.NotEqual(MeanOf(arm, Metric.EvaluationError), MeanOf(arm, Metric.EconomicError));
    }

    [Fact]
    public void A_game_without_an_end_is_told_and_not_waited_for()
    {
        // Everything that ends a game waits for longer than anybody plays.
        string[] waits = ["standstill_months", "decisive_lag", "rival_recovery", "recovery_least", "pause_length"];
        var endless = TinyExperiments.Leaks with
        {
            B = TinyExperiments.Plan with { Constants = [.. waits.Select(name => ConstantChange.Set(name, 1e6))] },
        };
        var failure = Assert.Throws<InvalidOperationException>(() => ExperimentRun.Play(TinyExperiments.Request(endless)));
        Assert.Contains("has no end", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Playing_allocates_nothing_once_all_arms_are_met()
    {
        var arms = ArmSet.Of(TinyExperiments.Catalogue, Request.Experiments, Catalogues.Scenario);
        var player = new ArmPlayer(arms);
        var figures = new double[ArmPlayer.Figures];
        Round();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Round();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Round()
        {
            for (uint seed = 0; seed < 30; seed++)
                for (var arm = 0; arm < arms.Arms.Length; arm++) player.Play(arm, seed, figures);
        }
    }

    private static double MeanOf(ExperimentArm arm, Metric metric, int month = 0)
    {
        var experiment = TinyExperiments.Of("one", TinyExperiments.Plan, arm, Expectation.More) with { Metric = metric, Month = month };
        var table = new ArmTable(2, 1);
        var arms = ArmSet.Of(TinyExperiments.Catalogue, [experiment], Catalogues.Scenario);
        var player = new ArmPlayer(arms);
        for (var i = 0; i < 2; i++) player.Play(i, 3, table.Of(i, 0));
        return new Comparison(experiment, arms).Of(1, table, 0);
    }

    private static IEnumerable<string> Shown(ExperimentReport report) => report.Results.Select(result =>
        $"{report.Pairs} {result.Definition.Id} {string.Join(' ', result.Means)} {result.Difference} {result.Finding} {result.VarianceCut}");
}
