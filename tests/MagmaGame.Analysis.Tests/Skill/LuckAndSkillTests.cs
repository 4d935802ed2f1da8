using MagmaGame.Analysis.Endings;
using MagmaGame.Analysis.Skill;
using MagmaGame.Session;
using MagmaGame.TestKit;

namespace MagmaGame.Analysis.Tests.Skill;

public sealed class LuckAndSkillTests
{
    [Fact]
    public void The_parts_add_up_to_the_game()
    {
        var session = PlayedSessions.AtRandom("baseline-2025", 9);
        var found = Of(session);
        Assert.Equal(session.Game.Verdict!.Value.CatastropheChance, found.PolicyMean + found.Skill + found.WorldLuck + found.Meeting, 12);
        Assert.Equal(found.Worlds, found.Histogram.Sum());
        Assert.Equal(1, found.Outcomes.Sum(), 12);
        Assert.InRange(found.BetterElsewhere, 0, 1);
    }

    [Fact]
    public void A_policy_s_decisions_in_other_worlds_are_near_the_policy_s_own()
    {
        // Not the same: it would have decided otherwise there. But nearer to it than to racing.
        var found = Of(PlayedSessions.ByPolicy("full-speed", "baseline-2025", 4));
        var own = found.Policies.Single(p => p.Id == "full-speed");
        Assert.InRange(own.Ahead.Value, -0.05, 0.05);
        Assert.True(found.Skill > 0.1, "Racing is worse than what policies do on average.");
    }

    [Fact]
    public void To_know_the_world_is_never_worth_less_than_nothing()
    {
        var session = PlayedSessions.ByPolicy("plan", "crowded-frontier", 4);
        var found = Of(session);
        Assert.True(found.PerfectInformation.Low >= 0);
        Assert.True(found.BestHere <= session.Game.Verdict!.Value.CatastropheChance);
    }

    [Fact]
    public void Regret_is_measured_against_the_best_policy_kept_for_the_scenario()
    {
        var session = PlayedSessions.ByPolicy("plan", "baseline-2025", 4);
        var found = Of(session);
        var yardstick = found.Yardstick!;
        var catalogue = session.Game.Rules.Catalogue;
        Assert.Equal("baseline-2025", catalogue.Policy(yardstick.Id)!.BestFor);
        Assert.DoesNotContain(found.Policies, one => catalogue.Policy(one.Id)!.BestFor is not null);
        Assert.All(found.Policies, one => Assert.True(yardstick.Chance.Value < one.Chance.Value, one.Id));
        Assert.Equal(found.Chance.Value - yardstick.Chance.Value, yardstick.Ahead.Value, 1e-12);
        var here = PlayedSessions.ByPolicy(yardstick.Id, "baseline-2025", 4).Game.Verdict!.Value;
        Assert.Equal(here.CatastropheChance, yardstick.Here);
    }

    [Fact]
    public void What_the_end_of_the_game_tells_is_the_second_verdict_of_the_debrief()
    {
        var session = PlayedSessions.AtRandom("baseline-2025", 9);
        var (atTheEnd, found) = (EndingComparison.Of(session.Game).InThisWorld!.Value, Of(session));
        Assert.Equal(atTheEnd.Verdict(1), found.InThisWorld.Verdict(1));
        Assert.Equal(atTheEnd.Than(1), found.InThisWorld.Than(1));
        Assert.Equal(found.Skill, found.OverWorlds.Difference, 12);
    }

    [Theory]
    [InlineData(0.219, 0.384, "16 points better", "than the 38\u00a0% of 19 rules of play on average")]
    [InlineData(0.304, 0.296, "no better and no worse", "than the 30\u00a0% of 19 rules of play on average")]
    [InlineData(0.316, 0.306, "1 point worse", "than the 31\u00a0% of 19 rules of play on average")]
    public void A_reader_who_subtracts_the_printed_figures_finds_the_printed_points(double chance, double mean, string verdict, string than)
    {
        var beside = new BesideRules(chance, mean, 19);
        Assert.Equal((verdict, than), (beside.Verdict(0), beside.Than(0)));
    }

    [Fact]
    public void Where_none_is_kept_there_is_no_yardstick() =>
        Assert.Null(Of(PlayedSessions.ByPolicy("plan", "one-lesson", 4)).Yardstick);

    [Fact]
    public void Threads_change_nothing()
    {
        var session = PlayedSessions.AtRandom("baseline-2025", 2);
        var (one, three) = (WorldTable.Play(session, 50, 8, "plan", 1), WorldTable.Play(session, 50, 8, "plan", 3));
        Assert.Equal(one.Played.ToArray(), three.Played.ToArray());
        Assert.Equal(one.Of(3).ToArray(), three.Of(3).ToArray());
    }

    private static LuckAndSkill Of(GameSession session) =>
        LuckAndSkill.Of(session, EndingComparison.Of(session.Game), WorldTable.Play(session, 200, 1, "plan", 2));
}
