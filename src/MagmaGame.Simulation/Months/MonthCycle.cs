using MagmaGame.Simulation.Capability;
using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Influence;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Observation;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.Pauses;
using MagmaGame.Simulation.Politics;
using MagmaGame.Simulation.Protection;
using MagmaGame.Simulation.Resilience;
using MagmaGame.Simulation.Risk;
using MagmaGame.Simulation.Rivals;
using MagmaGame.Simulation.Safety;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Months;

/// <summary>The month: what happens when it opens, before anybody decides, and what happens when it closes, after.
/// The order is part of the model.</summary>
internal static class MonthCycle
{
    /// <summary>Opens the month: old friction fades and Magma takes stock.</summary>
    public static void Open<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        g.Move(Variable.Friction, Reason.FrictionFades, (g.Model.Effort.FrictionKeep - 1) * g[Variable.Friction]);
        Briefing.Run(g);
    }

    /// <summary>Closes the month; not null when the game has ended.</summary>
    public static Ending? Close<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        Work(g);
        var risk = OwnRisk.Of(g);
        Thefts.Run(g, risk);
        var standing = Standing.Of(g);
        Incidents.Run(g, risk, standing);
        HazardLedger.Run(g, risk, standing);
        HumanInfluence.Run(g, standing);
        MilestoneLighting.Run(g, risk);
        PauseTalks.Run(g);
        var ending = Endings.Check(g);
        g.State.NextMonth();
        return ending;
    }

    /// <summary>The month's work, before incidents and what they lead to.</summary>
    public static void Work<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        var effort = Effort.Of(g);
        var standing = Standing.Of(g);
        Preparation.Run(g, effort, standing);
        Mitigation.Run(g, effort);
        SafetyResearch.Run(g, effort);
        SafetyExport.Run(g, effort);
        PublicLife.Run(g, effort, standing);
        Standards.Run(g);
        RacePressure.Run(g, standing);
        ParadigmShift.Run(g);
        WorldResilience.Run(g, effort, standing);
        Progress.Run(g, standing);
        RivalSafety.Run(g);
    }
}
