using MagmaGame.Analysis.Policies;
using MagmaGame.Authoring.Forecasts;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Authoring.Tests.Forecasts;

public sealed class EventRowTests
{
    [Fact]
    public void Shares_and_months_are_a_straight_count_over_the_games()
    {
        var plan = ForecastCatalogues.Plan(60);
        var sample = Forecast.Play(ForecastCatalogues.Rules, new ForecastRequest { Plan = plan }).Record.Sample;
        var months = Enumerable.Range(0, sample.Events.Length).Select(_ => new List<int>()).ToArray();
        var (shown, steady) = (new int[sample.Events.Length], new int[sample.Events.Length]);
        for (var i = 0; i < plan.Games.Length; i++)
        {
            var (found, verdict) = Played(plan, i);
            foreach (var (index, month) in found) months[index].Add(month);
            foreach (var index in found.Select(f => f.Event).Distinct())
            {
                shown[index]++;
                if (plan.Policies[plan.Games[i].Policy] == "steady") steady[index]++;
            }
            Assert.Equal(verdict, sample.Games[i].CatastropheChance);
        }
        var rows = EventRow.Of(sample);
        Assert.Equal(shown, rows.Select(r => r.All.Shown));
        Assert.Equal(steady, rows.Select(r => r.Policies[0].Shown));
        Assert.Equal(months.Select(m => m.Count), rows.Select(r => r.Showings));
        foreach (var row in rows.Where(r => r.Showings > 0))
        {
            var sorted = months[row.Index].Order().ToList();
            Assert.Equal((sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2.0, row.Months.Median);
            Assert.Equal(months[row.Index].Count, row.ByMonth.Sum());
            Assert.All(sorted, month => Assert.True(row.ByMonth[month] > 0));
            Assert.Equal(row.All.Shown, row.Scenarios.Sum(s => s.Shown));
            Assert.Equal(row.All.Games, row.Scenarios.Sum(s => s.Games));
        }
        Assert.Contains(rows, r => r.All.Shown is > 0 and < 60);
    }

    [Fact]
    public void Two_games_with_the_same_events_have_all_in_common_and_none_in_common_with_others()
    {
        var plan = GamePlan.Spread(["a"], ["x", "y"], 8, 0);
        // Games take turns between x, which shows 0 and 1, and y, which shows 2 and 3.
        var games = Enumerable.Range(0, 8).Select(i => new PlayedGame(
            0.5, 10, Simulation.Outcomes.Outcome.Pause, Simulation.Outcomes.OutcomeVariant.Natural,
            [new Showing(2 * (i % 2), 1), new Showing((2 * (i % 2)) + 1, 2), new Showing(2 * (i % 2), 3)]));
        var common = Assert.Single(GamesInCommon.Of(new GameSample(plan, ["e0", "e1", "e2", "e3"], [.. games])));
        Assert.Equal((1.0, 0.0, 2.0), (common.SamePolicy.Value, common.AnyPolicy.Value, common.EventsPerGame));
    }

    private static (List<(int Event, int Month)> Found, double Chance) Played(GamePlan plan, int place)
    {
        var catalogue = ForecastCatalogues.Catalogue;
        var player = new PolicyPlayer(ForecastCatalogues.Rules, catalogue.Policy(plan.Policies[plan.Games[place].Policy])!);
        var game = new Game(ForecastCatalogues.Rules);
        game.Start(catalogue.Scenario(plan.Scenarios[plan.Games[place].Scenario])!, plan.Games[place].Seed, Pace.Monthly, player.Overrides);
        var found = new List<(int, int)>();
        while (!game.IsOver)
        {
            var decision = player.NextDecision(game);
            if (decision.Kind == DecisionKind.AnswerEvent) found.Add((decision.EventIndex, game.State.Month));
            game.Decide(decision);
        }
        return (found, game.Verdict!.Value.CatastropheChance);
    }
}
