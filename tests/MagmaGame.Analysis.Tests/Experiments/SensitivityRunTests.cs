using MagmaGame.Analysis.Experiments;
using MagmaGame.Simulation.Experiments;
using MagmaGame.Simulation.Parameters;

namespace MagmaGame.Analysis.Tests.Experiments;

public sealed class SensitivityRunTests
{
    // Twelve constants are enough: the rest of them only takes time.
    private static readonly string[] Kept =
    [
        "leak_times", "jump_rate", "most_reversals", "most_pauses", "pause_length", "tedai_mean", "superdanger_mean", "danger_width_mean",
        "rival_caution", "start_velocity", "hold_base", "shield",
    ];

    private static readonly ExperimentRequest Request = TinyExperiments.Request(TinyExperiments.Speed, TinyExperiments.Leaks) with
    {
        Catalogue = TinyExperiments.Catalogue with
        {
            // A range of a single value says that a constant is a convention.
            Parameters =
            [
                .. TinyExperiments.Catalogue.Parameters.Select(p => Array.IndexOf(Kept, p.Name) >= 0 ? p : p with { Low = 0, High = 0 }),
            ],
        },
    };

    [Fact]
    public void Every_constant_moves_a_quarter_each_way_within_reason()
    {
        var all = Assumption.Of(Request.Catalogue);
        var names = all.Select(a => (a.Name, a.Factor)).ToList();
        Assert.Equal(names.Distinct(), names);
        // A convention does not move; of what is counted nothing goes below one; no share goes above the whole.
        Assert.DoesNotContain(names, n => n.Name == "pause_length");
        Assert.Equal([1.25], names.Where(n => n.Name == "most_reversals").Select(n => n.Factor));
        Assert.Equal(1.0, all.Single(a => a is { Name: "start_velocity", Factor: > 1 }).To[0]);
        Assert.Equal(3, all.First(a => a.Name == "rival_caution").To.Length);
        Assert.True(all.Single(a => a is { Name: "tedai_mean", Factor: > 1 }).IsOutside);
        Assert.False(all.Single(a => a is { Name: "leak_times", Factor: > 1 }).IsOutside);
    }

    /// <summary>One arm has danger begin at 55 months whatever the constant is, the other where the constant says: at 50, so it is
    /// the more dangerous one, until the constant is a quarter larger.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_finding_that_hangs_on_a_constant_is_found_and_a_sturdy_one_is_not(int threads)
    {
        var hangs = TinyExperiments.Of(
            "hangs", TinyExperiments.Plan with { Constants = [ConstantChange.Set("superdanger_mean", 55)] }, TinyExperiments.Plan, Expectation.More);
        var fails = hangs with { Id = "fails", Expect = Expectation.Less };
        var report = ExperimentRun.Play(Request with { Experiments = [TinyExperiments.Speed, hangs, fails], Threads = threads });
        Assert.Equal([Finding.Holds, Finding.Holds, Finding.Fails], report.Results.Select(result => result.Finding));
        var told = SensitivityRun.Play(report, firstPairs: 20, againPairs: 60);
        Assert.True(told.IsComplete);
        Assert.Equal(Assumption.Of(Request.Catalogue).Length, told.Tried);
        Assert.Equal(
            ["hangs superdanger_mean 1.25 Fails", "fails superdanger_mean 1.25 Holds"],
            told.Turns.Where(turn => turn.IsClear).Select(turn => $"{turn.Experiment.Id} {turn.Assumption.Name} {turn.Assumption.Factor:0.00} {turn.Finding}"));
        Assert.DoesNotContain(told.Turns, turn => turn.Experiment.Id == "speed");
        Assert.Equal(Shown(SensitivityRun.Play(report, firstPairs: 20, againPairs: 60)), Shown(told));
    }

    [Fact]
    public void What_is_unclear_has_nothing_to_turn_from()
    {
        var unclear = TinyExperiments.Of("unclear", TinyExperiments.Plan, TinyExperiments.Leaks.B, Expectation.Same) with { Tolerance = 1e-9 };
        var report = ExperimentRun.Play(Request with { Experiments = [unclear], Pairs = 2 });
        Assert.Equal(Finding.Unclear, report.Results[0].Finding);
        var told = SensitivityRun.Play(report, firstPairs: 2, againPairs: 2);
        Assert.Empty(told.Experiments);
        Assert.Empty(told.Turns);
    }

    [Fact]
    public void Ended_early_it_tells_what_was_tried_and_what_is_only_suspected()
    {
        var report = ExperimentRun.Play(Request);
        using var cancellation = new CancellationTokenSource();
        var told = SensitivityRun.Play(report, _ => cancellation.Cancel(), 4, 20, cancellation.Token);
        Assert.False(told.IsComplete);
        Assert.InRange(told.Tried, 1, told.Changes - 1);
        Assert.Equal(0, told.PlayedAgain);
        Assert.Equal(told.Suspected, told.Turns.Length);
        Assert.All(told.Turns, turn => Assert.False(turn.IsPlayedAgain || turn.IsClear));
    }

    [Fact]
    public void A_change_that_no_game_survives_is_told_apart()
    {
        var endless = Request with
        {
            Catalogue = Request.Catalogue.WithConstants(
                [.. new[] { "decisive_lag", "rival_recovery", "recovery_least", "pause_length" }.Select(name => ConstantChange.Set(name, 1e6))]),
            Experiments = [TinyExperiments.Speed],
        };
        // By these constants alone games still end, at a standstill; the report comes from the shipped ones.
        var report = ExperimentRun.Play(Request with { Experiments = [TinyExperiments.Speed] });
        var other = new ExperimentReport(endless, report.Pairs, report.Arms, report.Table, report.Comparisons);
        var told = SensitivityRun.Play(other, firstPairs: 4, againPairs: 4);
        Assert.NotEmpty(told.Unplayable);
        Assert.All(told.Unplayable, pair => Assert.Contains("has no end", pair.Why, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Shown(SensitivityReport report) =>
        report.Turns.Select(turn => $"{turn.Experiment.Id} {turn.Assumption.Name} {turn.Assumption.Factor} {turn.Difference} {turn.Finding}")
            .Append($"{report.Tried} {report.Suspected} {report.PlayedAgain}");
}
