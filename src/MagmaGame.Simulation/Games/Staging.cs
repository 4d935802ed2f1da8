using System.Collections.Immutable;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Phases;
using MagmaGame.Simulation.Scenarios;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Games;

/// <summary>What a state is to remember of an event.</summary>
/// <param name="EventIndex">The event.</param>
/// <param name="Times">How often it was shown; 0 for never.</param>
/// <param name="MonthsAgo">Months since it was last shown.</param>
/// <param name="Chosen">A bit for each option ever chosen.</param>
public readonly record struct StagedEvent(int EventIndex, int Times, int MonthsAgo, int Chosen);

/// <summary>Whether a state is to have a milestone lit.</summary>
/// <param name="Milestone">The milestone.</param>
/// <param name="MonthsAgo">Months since it was lit; null for not lit.</param>
public readonly record struct StagedMilestone(Milestone Milestone, int? MonthsAgo);

/// <summary>Changes that make a state in which a scene can be looked at. Values that follow from others when a month opens stay as
/// they are.</summary>
public sealed record Staging
{
    /// <summary>Values of variables, also of those that effects may not write.</summary>
    public ImmutableArray<StartValue> Values { get; init; } = [];
    /// <summary>What is remembered of events.</summary>
    public ImmutableArray<StagedEvent> Events { get; init; } = [];
    /// <summary>Milestones.</summary>
    public ImmutableArray<StagedMilestone> Milestones { get; init; } = [];
    /// <summary>The only event that is to wait for an answer; -1 to leave those that do.</summary>
    public int OpenEvent { get; init; } = -1;

    internal void Apply(GameState state)
    {
        // The month first: what follows is counted back from it.
        foreach (var value in Values)
            if (value.Slot == (int)Variable.Month) state.MoveTo((int)value.Value);
        foreach (var value in Values) Put(state, value.Slot, value.Value);
        foreach (var e in Events)
            state.Events[e.EventIndex] = e.Times == 0 ? default : new EventRecord(e.Times, state.Month - e.MonthsAgo, e.Chosen);
        foreach (var m in Milestones)
            state.MilestoneMonths[(int)m.Milestone] = m.MonthsAgo is { } ago ? Math.Max(0, state.Month - ago) : -1;
        // A phase that counts its months must have some: the rules rely on it.
        if (state.Phase == Phase.Paused) state.PauseMonths = Math.Max(1, state.PauseMonths);
        if (state.Phase == Phase.Recovery) state.DeferredMonths = Math.Max(1, state.DeferredMonths);
        if (OpenEvent < 0) return;
        while (state.OpenEventCount > 0) state.CloseFirstEvent();
        state.TryOpen(OpenEvent);
    }

    // Some values have a twin that the rules read.
    private static void Put(GameState state, int slot, double value)
    {
        switch ((Variable)slot)
        {
            case Variable.Month: break;
            case Variable.Phase: state.Enter((Phase)(int)value); break;
            case Variable.PauseMonths: state.PauseMonths = (int)value; break;
            case Variable.Paused: state.PauseMonths = value > 0.5 ? Math.Max(1, state.PauseMonths) : 0; break;
            case Variable.DeferredMonths: state.DeferredMonths = (int)value; break;
            case Variable.Deferred: state.DeferredMonths = value > 0.5 ? Math.Max(1, state.DeferredMonths) : 0; break;
            default: state.Values[slot] = value; break;
        }
    }
}
