using MagmaGame.Analysis.Attribution;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Simulation.Decisions;
using MagmaGame.TestKit;

namespace MagmaGame.Analysis.Tests.Attribution;

public sealed class LikenessStudyTests
{
    [Theory]
    [InlineData("conservative")]
    [InlineData("incrementalist")]
    [InlineData("butlerian")]
    [InlineData("transhumanist")]
    public void A_game_that_a_metastrategy_played_resembles_it(string policy)
    {
        var session = PlayedSessions.ByPolicy(policy, "baseline-2025", 8);
        var told = new LikenessWords(session.Game.Rules.Catalogue, LikenessStudy.Of(session)).Told();
        Assert.Equal(policy, told.Metastrategy);
        Assert.Equal(policy, told.Closest);
        Assert.InRange(told.For.Length, 1, 3);
        Assert.Equal(4, told.Policies.Count(p => p.IsMetastrategy));
        Assert.All(told.Policies, p => Assert.InRange(p.Distance, 0, 1));
    }

    [Fact]
    public void A_game_at_random_has_something_that_speaks_against()
    {
        var session = PlayedSessions.AtRandom("baseline-2025", 3);
        var told = new LikenessWords(session.Game.Rules.Catalogue, LikenessStudy.Of(session)).Told();
        Assert.NotEqual("", told.Against);
        Assert.DoesNotContain('{', string.Concat(told.For) + told.Against);
    }

    [Fact]
    public void Settings_are_as_far_apart_as_they_can_be_when_nothing_is_the_same()
    {
        Assert.Equal(1, LikenessStudy.Between(new KnobSetting(0, 0, 100, 0, 0, 0), new KnobSetting(100, 100, 0, 0, 0, 100)), 12);
        Assert.Equal(0, LikenessStudy.Between(new KnobSetting(1, 2, 3, 4, 5, 88), new KnobSetting(1, 2, 3, 4, 5, 88)));
    }
}
