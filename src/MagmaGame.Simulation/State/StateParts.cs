using System.Collections.Immutable;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Risk;

namespace MagmaGame.Simulation.State;

/// <summary>
/// A state as named numbers, so that two games can be compared part by part. Every field that a game's future depends on is
/// among them; a field added to the state is added here too.
/// </summary>
public static class StateParts
{
    /// <summary>All parts: first those that the rules know, in an order that content does not change, then those that content
    /// brings. Events are named by their ids, so that their order in the catalogue does not matter.</summary>
    /// <param name="state">The state.</param>
    /// <param name="variables">Its variables.</param>
    /// <param name="events">Its events.</param>
    public static IEnumerable<(string Name, double Value)> Of(
        GameState state, VariableTable variables, ImmutableArray<EventDefinition> events) =>
        OfVariables(state, variables, 0, VariableTable.OwnCount)
            .Concat(OfRivals(state))
            .Concat(OfLedger(state))
            .Concat(OfMilestones(state))
            .Concat(OfKnobs(state))
            .Concat(OfCounters(state))
            .Concat(OfVariables(state, variables, VariableTable.OwnCount, state.VariableCount))
            .Concat(OfEvents(state, events))
            .Concat(OfAgenda(state, events));

    private static IEnumerable<(string Name, double Value)> OfVariables(
        GameState state, VariableTable variables, int from, int to)
    {
        for (var slot = from; slot < to; slot++) yield return (variables[slot].Name, state[slot]);
    }

    private static IEnumerable<(string Name, double Value)> OfRivals(GameState state)
    {
        for (var number = 1; number <= GameState.RivalCount; number++)
        {
            var rival = state.Rival(number);
            yield return ($"rival {number} capability", rival.Capability);
            yield return ($"rival {number} safety", rival.Safety);
            yield return ($"rival {number} security", rival.Security);
            yield return ($"rival {number} signed", Flag(rival.Signed));
            yield return ($"rival {number} tedai months", rival.TedaiMonths);
            yield return ($"rival {number} deferred months", rival.DeferredMonths);
            yield return ($"rival {number} merged", Flag(rival.Merged));
        }
    }

    private static IEnumerable<(string Name, double Value)> OfLedger(GameState state)
    {
        foreach (var channel in Enum.GetValues<Channel>())
            foreach (var threat in Enum.GetValues<Threat>())
                yield return ($"hazard {channel} {threat}", state.Hazard(channel, threat));
    }

    private static IEnumerable<(string Name, double Value)> OfMilestones(GameState state)
    {
        foreach (var milestone in Enum.GetValues<Milestone>())
            yield return ($"milestone {milestone}", state.MonthOf(milestone) ?? -1);
    }

    private static IEnumerable<(string Name, double Value)> OfKnobs(GameState state)
    {
        var (force, plan) = (state.Knobs, state.Plan);
        yield return ("velocity in force", force.Velocity);
        yield return ("preparation in force", force.Preparation);
        yield return ("nonproliferation in force", force.Nonproliferation);
        yield return ("distribution in force", force.Distribution);
        yield return ("governance in force", force.Governance);
        yield return ("defence in force", force.Defence);
        yield return ("knobs planned", Flag(plan.IsSet));
        yield return ("velocity planned", plan.Knobs.Velocity);
        yield return ("preparation planned", plan.Knobs.Preparation);
        yield return ("nonproliferation planned", plan.Knobs.Nonproliferation);
        yield return ("distribution planned", plan.Knobs.Distribution);
        yield return ("governance planned", plan.Knobs.Governance);
        yield return ("defence planned", plan.Knobs.Defence);
    }

    private static IEnumerable<(string Name, double Value)> OfCounters(GameState state)
    {
        yield return ("month counter", state.Month);
        yield return ("phase counter", (int)state.Phase);
        yield return ("month in round", state.MonthInRound);
        yield return ("initiative taken", Flag(state.InitiativeTaken));
        yield return ("events answered", state.EventsAnswered);
        yield return ("milestones announced", state.Announced);
        yield return ("pause ready month", state.PauseReadyMonth);
        yield return ("smoking gun ready month", state.SmokingGunReadyMonth);
        yield return ("open lines ready month", state.OpenLinesReadyMonth);
        yield return ("overtaken months", state.OvertakenMonths);
        yield return ("standstill months", state.StandstillMonths);
        yield return ("reversals", state.Reversals);
        yield return ("deferred by choice", Flag(state.DeferredByChoice));
        yield return ("pause by governments", Flag(state.PauseByGovernments));
        yield return ("own pressure share", state.OwnPressureShare);
        yield return ("hazard this month", state.HazardThisMonth);
        yield return ("ai reliance", state.AiReliance);
        yield return ("believed risk at briefing", state.BelievedRiskAtBriefing);
    }

    private static IEnumerable<(string Name, double Value)> OfEvents(GameState state, ImmutableArray<EventDefinition> events)
    {
        for (var index = 0; index < events.Length; index++)
        {
            var record = state.Events[index];
            if (record == default) continue;
            yield return ($"event {events[index].Id} times", record.Times);
            yield return ($"event {events[index].Id} last month", record.LastMonth);
            yield return ($"event {events[index].Id} chosen", record.Chosen);
        }
    }

    // Counted from 1, since both queues are asked in order.
    private static IEnumerable<(string Name, double Value)> OfAgenda(GameState state, ImmutableArray<EventDefinition> events)
    {
        for (var place = 0; place < state.OpenEventCount; place++)
            yield return ($"open event {place + 1} {events[state.OpenEventAt(place)].Id}", 1);
        for (var place = 0; place < state.CallCount; place++)
        {
            var call = state.Calls[place];
            yield return ($"call {place + 1} {events[call.EventIndex].Id}", 1);
            yield return ($"call {place + 1} {events[call.EventIndex].Id} due", call.DueMonth);
            yield return ($"call {place + 1} {events[call.EventIndex].Id} recheck", Flag(call.Recheck));
        }
    }

    private static double Flag(bool value) => value ? 1 : 0;
}
