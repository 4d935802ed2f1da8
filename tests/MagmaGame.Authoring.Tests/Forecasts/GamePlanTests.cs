using MagmaGame.Authoring.Forecasts;

namespace MagmaGame.Authoring.Tests.Forecasts;

public sealed class GamePlanTests
{
    [Theory]
    [InlineData(2, 5)]
    [InlineData(8, 19)]
    [InlineData(1, 4)]
    [InlineData(5, 1)]
    public void A_whole_turn_plays_every_policy_in_every_scenario_once(int scenarios, int policies)
    {
        var plan = Spread(scenarios, policies, scenarios * policies);
        Assert.Equal(scenarios * policies, plan.Games.Select(g => (g.Scenario, g.Policy)).Distinct().Count());
        Assert.Equal(Enumerable.Range(7, plan.Games.Length).Select(s => (uint)s), plan.Games.Select(g => g.Seed));
    }

    [Fact]
    public void A_short_plan_still_sees_most_policies_and_all_scenarios()
    {
        var plan = Spread(8, 19, 40);
        Assert.All(plan.Games.GroupBy(g => g.Scenario), scenario => Assert.Equal(5, scenario.Count()));
        Assert.Equal(19, plan.Games.Select(g => g.Policy).Distinct().Count());
    }

    [Fact]
    public void After_the_greatest_seed_comes_0() =>
        Assert.Equal([uint.MaxValue, 0u], GamePlan.Spread(["a"], ["b"], 2, uint.MaxValue).Games.Select(g => g.Seed));

    private static GamePlan Spread(int scenarios, int policies, int games) => GamePlan.Spread(
        [.. Enumerable.Range(0, scenarios).Select(i => $"s{i}")], [.. Enumerable.Range(0, policies).Select(i => $"p{i}")], games, 7);
}
