using System.Diagnostics;
using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Phases;

namespace MagmaGame.Simulation.Months;

/// <summary>Moves the game's phase by the table.</summary>
internal static class PhaseFiring
{
    /// <summary>Fires a trigger; the mechanisms only fire what their phase knows, so a rejection is a defect.</summary>
    public static void Fire<T>(this Workings<T> g, PhaseTrigger trigger)
        where T : struct, IRecorder
    {
        var facts = new PhaseFacts(g.State.Reached(Milestone.ThreeFold), g.State.Reached(Milestone.Tedai));
        if (PhaseTable.Next(g.State.Phase, trigger, facts) is not { } next)
            throw new UnreachableException($"{trigger} does not apply in {g.State.Phase}.");
        g.State.Enter(next);
    }
}
