using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Scenarios;
using MagmaGame.Simulation.State;
using MagmaGame.Simulation.Worlds;

namespace MagmaGame.Simulation.Games;

/// <summary>Fills a state as a game begins.</summary>
internal static class StartState
{
    public static void Fill(
        GameState state, Catalogue catalogue, HiddenWorld world, ScenarioDefinition scenario, StartOverrides overrides)
    {
        state.Clear();
        var model = catalogue.Model;
        var values = state.Values;
        foreach (var variable in catalogue.Variables.All) values[variable.Slot] = variable.Start;
        state.Put(Variable.EmpiricalSafety, model.Difficulty.InheritedSafety);
        state.Put(Variable.ExportedSafety, model.Difficulty.InheritedSafety);
        state.Put(Variable.Paradigm, world.ParadigmStart);
        foreach (var start in scenario.Start) values[start.Slot] = start.Value;
        foreach (var start in overrides.Set) values[start.Slot] = start.Value;
        foreach (var more in overrides.Add) values[more.Slot] += more.Value;
        PlaceRivals(state, catalogue, world, overrides.AllSigned);
        var e = model.Effort;
        state.Knobs = new ShareKnobs(
            e.StartVelocity, e.StartPreparation, e.StartNonproliferation, e.StartDistribution, e.StartGovernance, e.StartDefence);
        EnterFirstPhase(state, model.Capability.ThreeFoldCapability);
        foreach (var scene in scenario.Scenes) state.Schedule(new PendingCall(scene.EventIndex, scene.Month, Recheck: true));
    }

    // A world that begins past threefold research begins in the phase after it, and nobody announces what is long known.
    private static void EnterFirstPhase(GameState state, double threeFold)
    {
        if (state[Variable.Capability] < threeFold)
        {
            state.Enter(Phases.Phase.Preparing);
            return;
        }
        state.Enter(Phases.Phase.Accelerating);
        state.Light(Milestone.ThreeFold);
        state.Announced |= 1 << (int)Milestone.ThreeFold;
    }

    private static void PlaceRivals(GameState state, Catalogue catalogue, HiddenWorld world, bool allSigned)
    {
        // Head starts are counted from where Magma usually starts, whatever a scenario makes of Magma itself.
        var usual = catalogue.Variables[Variable.Capability].Start;
        var model = catalogue.Model;
        for (var j = 0; j < GameState.RivalCount; j++)
        {
            var nature = world.Rivals[j];
            state.Rivals[j] = new RivalState
            {
                Capability = usual + nature.HeadStart,
                Safety = model.Difficulty.InheritedSafety + (model.Rival.RivalSafetyHeadStart * nature.Caution),
                Security = nature.Security,
                Signed = allSigned,
            };
        }
    }
}
