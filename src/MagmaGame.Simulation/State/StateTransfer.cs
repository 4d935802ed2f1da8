using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Scenarios;

namespace MagmaGame.Simulation.State;

/// <summary>Takes a state between two months over to another version of the content.</summary>
internal static class StateTransfer
{
    /// <summary>Fills a state from one of another version.</summary>
    /// <param name="from">The state that is left; no event is open in it.</param>
    /// <param name="old">Its content and scenario.</param>
    /// <param name="to">The state to fill.</param>
    /// <param name="now">Its content and scenario.</param>
    public static void Run(
        GameState from, (Catalogue Catalogue, ScenarioDefinition Scenario) old, GameState to, (Catalogue Catalogue, ScenarioDefinition Scenario) now)
    {
        var map = new ContentMap(old.Catalogue, now.Catalogue);
        to.Clear();
        to.CopyOwn(from);
        FillVariables(from, map, to, now);
        for (var index = 0; index < from.Events.Length; index++)
        {
            if (map.Event(index) is not (>= 0 and var place)) continue;
            var record = from.Events[index];
            to.Events[place] = record with { Chosen = Chosen(record.Chosen, index, old.Catalogue, map) };
        }
        foreach (var call in from.Calls)
            if (map.Event(call.EventIndex) is >= 0 and var place) to.Schedule(call with { EventIndex = place });
        // A scene that the scenario has only now, for a month that is still to come.
        foreach (var scene in now.Scenario.Scenes)
        {
            if (scene.Month > to.Month && !old.Scenario.Scenes.Any(was => was.Month == scene.Month && map.Event(was.EventIndex) == scene.EventIndex))
                to.Schedule(new PendingCall(scene.EventIndex, scene.Month, Recheck: true));
        }
    }

    private static void FillVariables(GameState from, ContentMap map, GameState to, (Catalogue Catalogue, ScenarioDefinition Scenario) now)
    {
        var values = to.Values;
        foreach (var variable in now.Catalogue.Variables.All) values[variable.Slot] = variable.Start;
        foreach (var start in now.Scenario.Start) values[start.Slot] = start.Value;
        for (var slot = 0; slot < from.VariableCount; slot++)
        {
            if (map.Slot(slot) is not (>= 0 and var place)) continue;
            var variable = now.Catalogue.Variables[place];
            // What is derived is worked out anew; what is kept keeps to the range that holds now.
            values[place] = variable.Writable ? Math.Clamp(from[slot], variable.Low, variable.High) : from[slot];
        }
    }

    private static int Chosen(int bits, int eventIndex, Catalogue old, ContentMap map)
    {
        var chosen = 0;
        for (var option = 0; option < old.Events[eventIndex].Options.Length; option++)
            if ((bits & (1 << option)) != 0 && map.Option(eventIndex, option) is >= 0 and var place) chosen |= 1 << place;
        return chosen;
    }
}
