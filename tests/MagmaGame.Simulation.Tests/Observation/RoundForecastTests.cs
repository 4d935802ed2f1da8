using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Observation;
using MagmaGame.Simulation.State;
using MagmaGame.TestKit;

namespace MagmaGame.Simulation.Tests.Observation;

public sealed class RoundForecastTests
{
    private static readonly KnobSetting Careful = new(40, 60, 25, 40, 30, 5);
    private static readonly KnobSetting Racing = new(100, 0, 25, 25, 25, 25);

    [Fact]
    public void A_forecast_tells_nothing_that_is_hidden()
    {
        var game = Played(11);
        var told = RoundForecast.Of(game, Careful);
        game.State.Put(Variable.TheorySafety, 77);
        game.State.Put(Variable.EmpiricalSafety, 0.5);
        game.State.Put(Variable.SabotagedSafety, 33);
        foreach (ref var rival in game.State.Rivals)
        {
            rival.Safety += 40;
            rival.Capability += 5;
        }
        var toldAfter = RoundForecast.Of(game, Careful);
        Assert.Equal(told.Select(c => c.Slot), toldAfter.Select(c => c.Slot));
        foreach (var (one, other) in told.Zip(toldAfter)) Assert.Equal(one.Expected, other.Expected, 1e-6);
    }

    [Fact]
    public void A_forecast_changes_nothing()
    {
        var (game, untouched) = (Played(12), Played(12));
        RoundForecast.Of(game, Racing);
        Assert.True(game.State.Values.SequenceEqual(untouched.State.Values));
        Assert.Equal(game.State.Month, untouched.State.Month);
        Assert.Equal(game.Luck.Bits(Simulation.Random.RandomStream.Jump, 3, 1), untouched.Luck.Bits(Simulation.Random.RandomStream.Jump, 3, 1));
    }

    [Fact]
    public void More_velocity_promises_more_capability_and_less_preparation_work()
    {
        var game = Played(13);
        Assert.True(Expected(game, Racing, Variable.Capability) > Expected(game, Careful, Variable.Capability));
        Assert.True(Expected(game, Racing, Variable.ScalableOversight) < Expected(game, Careful, Variable.ScalableOversight));
        Assert.True(Expected(game, Racing, Variable.Friction) > Expected(game, game.KnobsInForce, Variable.Friction));
    }

    [Theory]
    [InlineData(Pace.Monthly)]
    [InlineData(Pace.Quarterly)]
    public void On_average_capability_comes_out_as_forecast(Pace pace)
    {
        var errors = new List<double>();
        for (uint seed = 0; seed < 80; seed++)
        {
            var game = Played(seed, pace);
            var expected = Expected(game, game.KnobsInForce, Variable.Capability);
            game.Decide(Decision.EndRound);
            if (game.IsOver) continue;
            errors.Add(game.State[Variable.Capability] - expected);
        }
        Assert.InRange(errors.Average() / (int)pace, -0.2, 0.2);
    }

    // A variable that is not expected to move is left out of a forecast.
    private static double Expected(Game game, KnobSetting knobs, Variable variable) =>
        RoundForecast.Of(game, knobs).Where(c => c.Slot == (int)variable).Select(c => c.Expected)
            .DefaultIfEmpty(game.State[variable]).Single();

    // Some months in, with the present month's events answered.
    private static Game Played(uint seed, Pace pace = Pace.Monthly)
    {
        var game = new Game(ShippedContent.Rules);
        game.Start(ShippedContent.Catalogue.Scenario("baseline-2025")!, seed, pace);
        for (var month = 0; month < 9; month += (int)pace)
        {
            Answer(game);
            game.Decide(Decision.EndRound);
        }
        Answer(game);
        return game;
    }

    private static void Answer(Game game)
    {
        while (game.OpenEvent is { } open) game.Decide(Decision.Answer(open.Index, 0));
    }
}
