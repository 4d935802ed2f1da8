using MagmaGame.Analysis.Classes;
using MagmaGame.Simulation.Games;
using MagmaGame.TestKit;

namespace MagmaGame.Analysis.Tests.Classes;

public sealed class ClassMixTests
{
    private static readonly ClassRun One = Run("one", "stall", 3);
    private static readonly ClassRun Two = Run("two", "stall", 3, "full-speed");

    [Fact]
    public void Games_of_one_world_are_a_class() => Assert.Null(ClassMix.Of([One, Two]));

    [Fact]
    public void The_game_that_differs_is_named_wherever_it_stands()
    {
        var other = Run("odd", "baseline-2025", 3);
        foreach (var runs in new[] { new[] { other, One, Two }, [One, other, Two], [One, Two, other] })
        {
            var mix = ClassMix.Of(runs)!;
            Assert.Equal(["odd"], mix.Games);
            Assert.Contains("scenario stall; odd has baseline-2025", mix.Reason, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Seed_pace_rules_and_an_open_game_are_reasons_too()
    {
        Reason("seed 3; odd has 4", Run("odd", "stall", 4));
        Reason("pace monthly; odd has quarterly", Run("odd", "stall", 3, pace: Pace.Quarterly));
        Reason("version of the rules", One with { Name = "odd", Rules = GameRules.Version + 1 });
        Reason("odd is not over yet", new ClassRun("odd", PlayedSessions.AtRandom("stall", 3, rounds: 2)));
        Assert.Contains("two games or more", ClassMix.Of([One])!.Reason, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ClassWork.Of([One], new ClassRequest()));
    }

    private static void Reason(string says, ClassRun odd)
    {
        var mix = ClassMix.Of([One, Two, odd])!;
        Assert.Equal(["odd"], mix.Games);
        Assert.Contains(says, mix.Reason, StringComparison.Ordinal);
    }

    private static ClassRun Run(string name, string scenario, uint seed, string policy = "plan", Pace pace = Pace.Monthly) =>
        new(name, PlayedSessions.ByPolicy(policy, scenario, seed, pace));
}
