using MagmaGame.Analysis.Courses;
using MagmaGame.Analysis.Worlds;
using MagmaGame.Session;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.State;
using MagmaGame.TestKit;

namespace MagmaGame.Analysis.Tests.Worlds;

public sealed class AlikeWorldsTests
{
    [Fact]
    public void Worlds_kept_lie_nearer_to_the_true_one_than_worlds_drawn_at_random()
    {
        // Over some games, since noise may mislead in one: that is what it means not to know.
        var (kept, any) = (0.0, 0.0);
        for (var seed = 1u; seed <= 6; seed++)
        {
            var session = PlayedSessions.ByPolicy("plan", "baseline-2025", seed);
            var worlds = AlikeWorlds.Of(session, 5, threads: 2);
            var month = session.Game.State.Month - 3;
            kept += worlds.At(month).Average(world => Error(session, world, month));
            any += Enumerable.Range(1, 100).Average(i => Error(session, new OtherWorld((uint)i, (uint)i), month));
        }
        Assert.True(kept < 0.8 * any, $"{kept} against {any}");
    }

    [Fact]
    public void The_true_world_is_not_given_away()
    {
        var session = PlayedSessions.ByPolicy("plan", "baseline-2025", 3);
        var worlds = AlikeWorlds.Of(session, 5, threads: 2);
        Assert.All(worlds.At(20), world => Assert.NotEqual(session.Setup.Seed, world.World));
        Assert.Equal(AlikeWorlds.Kept, worlds.At(20).Distinct().Count());
    }

    [Fact]
    public void Threads_change_nothing()
    {
        var session = PlayedSessions.AtRandom("jumpy-progress", 6);
        Assert.Equal(AlikeWorlds.Of(session, 5, 1).At(9).AsEnumerable(), AlikeWorlds.Of(session, 5, 3).At(9));
    }

    // How far the hidden gap and the rivals' capability are from the true ones, months.
    private static double Error(GameSession session, OtherWorld world, int month)
    {
        var rules = session.Game.Rules;
        var player = new CoursePlayer(rules, PlayedCourse.Of(session, rules.Catalogue), rules.Catalogue.Policy("plan")!);
        var (game, truth) = (new Game(rules), new Game(rules));
        game.Start(session.Game.Scenario, session.Setup.Seed, session.Setup.Pace, null, world);
        truth.Start(session.Game.Scenario, session.Setup.Seed);
        player.PlayTo(game, month);
        player.PlayTo(truth, month);
        var error = Math.Abs(Gap(game) - Gap(truth));
        for (var rival = 1; rival <= 3; rival++)
            error += Math.Abs(game.State.Rival(rival).Capability - truth.State.Rival(rival).Capability);
        return error;
    }

    private static double Gap(Game game) =>
        game.State[Variable.Capability] - game.State[Variable.TheorySafety] - game.State[Variable.EmpiricalSafety];
}
