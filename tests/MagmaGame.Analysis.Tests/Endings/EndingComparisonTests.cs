using MagmaGame.Analysis.Endings;
using MagmaGame.Analysis.Policies;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Analysis.Tests.Endings;

public sealed class EndingComparisonTests
{
    [Fact]
    public void The_luck_of_the_world_is_the_mean_of_all_policies_that_are_not_for_experiments()
    {
        var comparison = EndingComparison.Of(Played(Pace.Monthly));
        Assert.Equal(["plan", "full-speed", "random"], comparison.References.Select(r => r.Policy.Id));
        var beside = comparison.InThisWorld!.Value;
        Assert.Equal((comparison.References.Average(r => r.Verdict.CatastropheChance), 3), (beside.RulesMean, beside.Rules));
        Assert.Equal(comparison.Verdict.CatastropheChance - beside.RulesMean, beside.Difference);
    }

    [Theory]
    [InlineData(Pace.Monthly)]
    [InlineData(Pace.Quarterly)]
    public void A_policy_s_own_game_is_among_the_references(Pace pace)
    {
        var game = Played(pace);
        var comparison = EndingComparison.Of(game);
        Assert.Equal(game.Verdict, comparison.References[0].Verdict);
        Assert.Equal(game.Verdict!.Value.EndOfAcuteRisk - comparison.References[1].Verdict.EndOfAcuteRisk, comparison.MonthsBought);
    }

    [Fact]
    public void A_game_in_course_cannot_be_compared()
    {
        var game = new Game(Catalogues.Rules);
        game.Start(Catalogues.Scenario, 1);
        Assert.Throws<ArgumentException>(() => EndingComparison.Of(game));
    }

    private static Game Played(Pace pace)
    {
        var game = new Game(Catalogues.Rules);
        new PolicyPlayer(Catalogues.Rules, Catalogues.Plan).Play(game, Catalogues.Scenario, 42, pace);
        return game;
    }
}
