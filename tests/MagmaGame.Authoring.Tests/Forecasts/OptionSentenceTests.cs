using MagmaGame.Authoring.Forecasts;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.Phases;

namespace MagmaGame.Authoring.Tests.Forecasts;

public sealed class OptionSentenceTests
{
    [Fact]
    public void It_says_where_each_option_is_best()
    {
        // Freeze leads before 3x, watch in the scenario "fast", talk nowhere.
        var report = Report(i => i % 4 == 3 ? ("fast", Phase.Accelerating, 1) : ("slow", Phase.Preparing, 0));
        Assert.Equal(
            "freeze is best in 75% of moments, chiefly before 3x; watch is best in fast and between 3x and TEDAI; talk is hardly ever best.",
            OptionSentence.Of(report));
        Assert.Equal([OptionFlag.None, OptionFlag.None, OptionFlag.NeverBest], report.Options.Select(o => o.Flag));
    }

    [Fact]
    public void An_option_that_always_is_best_is_flagged_and_few_moments_flag_nothing()
    {
        var always = Report(_ => ("slow", Phase.Preparing, 0));
        Assert.Equal([OptionFlag.AlwaysBest, OptionFlag.NeverBest, OptionFlag.NeverBest], always.Options.Select(o => o.Flag));
        Assert.All(Report(_ => ("slow", Phase.Preparing, 0), moments: 20).Options, o => Assert.Equal(OptionFlag.None, o.Flag));
    }

    [Fact]
    public void Without_moments_it_says_so() =>
        Assert.Equal("No moment with a choice was tried.", OptionSentence.Of(Report(_ => ("slow", Phase.Preparing, 0), moments: 0)));

    // One event with one moment in each game; its best option has a P(catastrophe) of 0.2, the others of 0.3 and 0.35.
    private static OptionReport Report(Func<int, (string Scenario, Phase Phase, int Best)> moment, int moments = 80)
    {
        string[] scenarios = ["slow", "fast"];
        var plan = new GamePlan([.. scenarios], ["plan"],
            [.. Enumerable.Range(0, moments).Select(i => new PlannedGame(Array.IndexOf(scenarios, moment(i).Scenario), 0, (uint)i))]);
        var game = new PlayedGame(0.3, 30, Outcome.Pause, OutcomeVariant.Natural, [new Showing(0, 5)]);
        var sample = new GameSample(plan, ["security.badge"], [.. Enumerable.Repeat(game, moments)]);
        var futures = Enumerable.Range(0, moments).Select(i => new OptionMoment(i, 0, 5, moment(i).Phase,
            [.. Enumerable.Range(0, 3).Select(o => Future(o == moment(i).Best ? 0.2 : o == 2 ? 0.35 : 0.3))]));
        return Forecast.OptionsOf(new ForecastRecord("", sample, [["freeze", "watch", "talk"]], [.. futures]), 0);
    }

    private static OptionFuture Future(double chance) => new([chance, .. Enumerable.Repeat(0.0, Measures.Count - 1)]);
}
