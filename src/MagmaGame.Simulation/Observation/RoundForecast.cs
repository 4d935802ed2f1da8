using System.Collections.Immutable;
using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Influence;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Random;
using MagmaGame.Simulation.State;
using MagmaGame.Simulation.Worlds;

namespace MagmaGame.Simulation.Observation;

/// <summary>What Magma expects of a variable by the next round.</summary>
/// <param name="Slot">Slot of the variable.</param>
/// <param name="Now">Its value as the round opened.</param>
/// <param name="Expected">Its expected value when the next round opens.</param>
public readonly record struct ExpectedChange(int Slot, double Now, double Expected);

/// <summary>
/// The preview of a knob setting: the round's months of the model from what Magma believes, in a median world in which nothing out of
/// the ordinary happens. It knows nothing that the player could not know, so it is as wrong as Magma is.
/// </summary>
public static class RoundForecast
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
        for (var month = 0; month < (int)game.Pace; month++)
        {
            MonthCycle.Work(g);
            HumanInfluence.Run(g, Standing.Of(g));
            believed.NextMonth();
            MonthCycle.Open(g);
        }
        return [.. Changes(game, believed, before)];
    }

    // Puts what Magma believes in the place of what is true.
    private static void Believe(Workings<Silent> g)
    {
        var s = g.State;
        s.Put(Variable.TheorySafety, 0);
        s.Put(Variable.SabotagedSafety, 0);
        s.Put(Variable.EmpiricalSafety, Math.Max(0, g[Variable.Capability] - g[Variable.BelievedGap]));
        BelieveRivals(g);
    }

    // Of the rivals Magma knows how far the best is, who has signed or merged, and whether one is past the top experts. For the
    // rest they stand to each other as they would in a median world, and are as safe for what they can do as Magma thinks it is.
    private static void BelieveRivals(Workings<Silent> g)
    {
        var s = g.State;
        var natures = g.World.Rivals;
        var best = g[Variable.Capability] - g[Variable.BelievedLead];
        var mostAhead = double.NegativeInfinity;
        for (var j = 0; j < natures.Length; j++)
            if (!s.Rivals[j].Merged) mostAhead = Math.Max(mostAhead, natures[j].HeadStart);
        for (var j = 0; j < natures.Length; j++)
        {
            ref var rival = ref s.Rivals[j];
            if (rival.Merged) continue;
            rival.Capability = Math.Max(0, best - (mostAhead - natures[j].HeadStart));
            rival.Safety = Math.Max(0, rival.Capability - g[Variable.BelievedGap]);
            rival.Security = natures[j].Security;
            rival.DeferredMonths = 0;
            rival.TedaiMonths = s.MonthOf(Milestone.RivalTedai) is { } lit && natures[j].HeadStart >= mostAhead ? s.Month - lit + 1 : 0;
        }
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
