using System.Collections.Immutable;
using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Influence;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Random;
using MagmaGame.Simulation.State;
using MagmaGame.Simulation.Worlds;

namespace MagmaGame.Simulation.Observation;

/// <summary>What Magma expects of a variable by the next month.</summary>
/// <param name="Slot">Slot of the variable.</param>
/// <param name="Now">Its value as the month opened.</param>
/// <param name="Expected">Its expected value when the next month opens.</param>
public readonly record struct ExpectedChange(int Slot, double Now, double Expected);

/// <summary>
/// The preview of a knob setting: one month of the model from what Magma believes, in a median world in which nothing out of
/// the ordinary happens. It knows nothing that the player could not know, so it is as wrong as Magma is.
/// </summary>
public static class MonthForecast
{
    /// <summary>Expected changes of all variables that are not hidden, by slot; those that stay as they are are left out.</summary>
    public static ImmutableArray<ExpectedChange> Of(Game game, in KnobSetting knobs)
    {
        var catalogue = game.Rules.Catalogue;
        var world = new HiddenWorld();
        world.Draw(catalogue.Model, KeyedRandom.Uneventful, game.Scenario);
        var believed = new GameState(catalogue.Variables.All.Length, catalogue.Events.Length);
        believed.CopyFrom(game.State);
        var g = new Workings<Silent>(believed, catalogue.Model, catalogue.Variables, world, KeyedRandom.Uneventful, default);
        Believe(g);
        Briefing.Run(g);
        var before = believed.Values.ToArray();
        KnobTurning.Run(g, ShareKnobs.Of(knobs));
        MonthCycle.Work(g);
        HumanInfluence.Run(g, Standing.Of(g));
        believed.NextMonth();
        MonthCycle.Open(g);
        return [.. Changes(game, believed, before)];
    }

    // Puts what Magma believes in the place of what is true.
    private static void Believe(Workings<Silent> g)
    {
        var s = g.State;
        s.Put(Variable.TheorySafety, 0);
        s.Put(Variable.SabotagedSafety, 0);
        s.Put(Variable.EmpiricalSafety, Math.Max(0, g[Variable.Capability] - g[Variable.BelievedGap]));
        var error = g[Variable.Capability] - g[Variable.BelievedLead] - g.BestRivalCapability();
        foreach (ref var rival in s.Rivals) rival.Capability = Math.Max(0, rival.Capability + error);
    }

    private static IEnumerable<ExpectedChange> Changes(Game game, GameState after, double[] before)
    {
        foreach (var variable in game.Rules.Catalogue.Variables.All)
        {
            if (variable.Visibility == Visibility.Hidden || variable.Slot == (int)Variable.Month) continue;
            var change = after[variable.Slot] - before[variable.Slot];
            if (Math.Abs(change) < 1e-9) continue;
            var now = game.State[variable.Slot];
            yield return new ExpectedChange(variable.Slot, now, Math.Clamp(now + change, variable.Low, variable.High));
        }
    }
}
