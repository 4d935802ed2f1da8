using MagmaGame.Analysis.Courses;
using MagmaGame.Session;
using MagmaGame.Simulation.Games;
using MagmaGame.TestKit;

namespace MagmaGame.Analysis.Tests.Courses;

public sealed class CoursePlayerTests
{
    [Theory]
    [InlineData(Pace.Monthly)]
    [InlineData(Pace.Quarterly)]
    public void A_course_followed_in_its_own_world_is_the_very_game(Pace pace)
    {
        for (var seed = 1u; seed <= 40; seed++)
        {
            var scenario = Scenario(seed);
            var session = PlayedSessions.AtRandom(scenario, seed, pace);
            Assert.Equal(session.Game.Verdict, Follow(session, seed));
        }
    }

    [Fact]
    public void From_the_middle_of_a_game_it_goes_on_to_the_same_end()
    {
        for (var seed = 1u; seed <= 10; seed++)
        {
            var session = PlayedSessions.AtRandom(Scenario(seed), seed);
            var rules = session.Game.Rules;
            var player = Player(session);
            var copy = new Game(rules);
            foreach (var (game, _) in session.Retold())
            {
                if (game.IsOver) break;
                copy.CopyFrom(game);
                Assert.Equal(session.Game.Verdict, player.Finish(copy));
            }
        }
    }

    [Fact]
    public void After_the_last_decision_the_policy_decides()
    {
        var begun = PlayedSessions.AtRandom("baseline-2025", 5, rounds: 3);
        var copy = new Game(begun.Game.Rules);
        copy.CopyFrom(begun.Game);
        var expected = new Analysis.Policies.PolicyPlayer(copy.Rules, copy.Rules.Catalogue.Policy("plan")!).Finish(copy);
        Assert.Equal(expected, Follow(begun, begun.Setup.Seed));
    }

    [Fact]
    public void In_another_world_the_game_ends_too()
    {
        var session = PlayedSessions.ByPolicy("plan", "baseline-2025", 7);
        for (var seed = 100u; seed < 150; seed++) Assert.InRange(Follow(session, seed).CatastropheChance, 0, 1);
    }

    private static string Scenario(uint seed)
    {
        var scenarios = ShippedContent.Catalogue.Scenarios;
        return scenarios[(int)(seed % (uint)scenarios.Length)].Id;
    }

    private static CoursePlayer Player(GameSession session)
    {
        var rules = session.Game.Rules;
        return new CoursePlayer(rules, PlayedCourse.Of(session, rules.Catalogue), rules.Catalogue.Policy("plan")!);
    }

    private static Simulation.Outcomes.Verdict Follow(GameSession session, uint seed)
    {
        var game = new Game(session.Game.Rules);
        game.Start(session.Game.Scenario, seed, session.Setup.Pace, session.Game.Overrides);
        return Player(session).Finish(game);
    }
}
