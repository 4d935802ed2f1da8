using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Random;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Events;

/// <summary>Which events a month asks: those that are due (a scenario's own scenes and those of milestones, then what was called),
/// then those drawn; at most two. What is due beyond that waits for the next month.</summary>
internal static class EventAgenda
{
    /// <summary>Most events a month asks, besides the scenes that initiatives bring.</summary>
    public const int MostPerMonth = 2;

    /// <summary>Opens this month's events.</summary>
    /// <param name="library">The events.</param>
    /// <param name="state">The state.</param>
    /// <param name="luck">The luck.</param>
    /// <param name="draws">How many events may be drawn.</param>
    public static void Open(EventLibrary library, GameState state, KeyedRandom luck, int draws) =>
        Open(library, state, luck, draws, default(Unwatched));

    /// <summary>The same, while a witness is told how each event came or did not.</summary>
    public static void Open<TWitness>(EventLibrary library, GameState state, KeyedRandom luck, int draws, TWitness witness)
        where TWitness : struct, IAgendaWitness
    {
        ScheduleMilestones(library, state);
        OpenDue(library, state, witness);
        for (var draw = 0; draw < draws && state.OpenEventCount < MostPerMonth; draw++)
        {
            witness.Drawing(state);
            var drawn = EventPicker.Draw(library, state, luck, draw, witness);
            witness.Drawn(drawn);
            if (drawn >= 0) Show(state, drawn);
        }
    }

    /// <summary>Opens the first scene of an initiative that fits; at once.</summary>
    public static void OpenScene(EventLibrary library, GameState state, Initiative initiative)
    {
        foreach (var scene in library.Of(initiative))
        {
            if (!EventPicker.IsEligible(scene, state)) continue;
            Show(state, scene.Index);
            return;
        }
    }

    private static void ScheduleMilestones(EventLibrary library, GameState state)
    {
        var place = 0;
        while (place < state.CallCount && library.GoesFirst(state.Calls[place].EventIndex)) place++;
        var months = state.MilestoneMonths;
        for (var i = 0; i < months.Length; i++)
        {
            if (months[i] < 0 || (state.Announced & (1 << i)) != 0) continue;
            state.Announced |= 1 << i;
            foreach (var scene in library.Of((Milestone)i)) state.Schedule(new PendingCall(scene.Index, state.Month, Recheck: true), place++);
        }
    }

    private static void OpenDue<TWitness>(EventLibrary library, GameState state, TWitness witness)
        where TWitness : struct, IAgendaWitness
    {
        for (var place = 0; place < state.CallCount && state.OpenEventCount < MostPerMonth;)
        {
            var call = state.Calls[place];
            if (call.DueMonth > state.Month)
            {
                place++;
                continue;
            }
            state.RemoveCall(place);
            var definition = library.Events[call.EventIndex];
            var fate = state.Events[call.EventIndex].Times >= definition.Times ? CallFate.ShownOften
                : !call.Recheck || definition.When.Holds(state) ? CallFate.Asked
                : CallFate.ConditionFailed;
            witness.Due(call, fate);
            if (fate == CallFate.Asked) Show(state, call.EventIndex);
        }
    }

    /// <summary>Marks an event as asked now.</summary>
    public static void Show(GameState state, int eventIndex)
    {
        if (!state.TryOpen(eventIndex)) return;
        ref var record = ref state.Events[eventIndex];
        record = record with { Times = record.Times + 1, LastMonth = state.Month };
    }
}
