using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Parameters;
using MagmaGame.Simulation.Random;
using MagmaGame.Simulation.State;
using MagmaGame.Simulation.Worlds;
using MagmaGame.TestKit;

namespace MagmaGame.Simulation.Tests;

/// <summary>One mechanism by itself, for cases that can be worked out by hand: the first month of a game, with the constants and
/// the state that a case asks for.</summary>
internal sealed class WorkedCase
{
    public WorkedCase(params IReadOnlyCollection<(string Name, double Value)> constants)
    {
        var catalogue = TinyCatalogue.Make().WithConstants([.. constants.Select(c => ConstantChange.Set(c.Name, c.Value))]);
        var (luck, world, scenario) = (new KeyedRandom(7), new HiddenWorld(), catalogue.Scenario("baseline-2025")!);
        luck.Reseed(7);
        world.Draw(catalogue.Model, luck, scenario);
        var state = new GameState(catalogue.Variables.All.Length, catalogue.Events.Length);
        StartState.Fill(state, catalogue, world, scenario, StartOverrides.None);
        G = new Workings<Silent>(state, catalogue.Model, catalogue.Variables, world, luck, default);
    }

    /// <summary>What the mechanism works on.</summary>
    public Workings<Silent> G { get; }

    /// <summary>Sets a variable.</summary>
    public WorkedCase With(Variable variable, double value)
    {
        G.State.Put(variable, value);
        return this;
    }

    /// <summary>Sets the knobs.</summary>
    public WorkedCase With(ShareKnobs knobs)
    {
        G.State.Knobs = knobs;
        return this;
    }

    /// <summary>Sets what a rival can do and how it is guarded.</summary>
    public WorkedCase WithRival(int place, double capability, double security = 20)
    {
        ref var rival = ref G.State.Rivals[place];
        (rival.Capability, rival.Security) = (capability, security);
        return this;
    }
}
