using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Influence;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Phases;
using MagmaGame.Simulation.Risk;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Milestones;

/// <summary>Lights the milestones that the month has reached, each once. Source: plan-milestone-* claims.</summary>
internal static class MilestoneLighting
{
    public static void Run<T>(Workings<T> g, OwnRisk risk)
        where T : struct, IRecorder
    {
        var p = g.Model.Capability;
        var capability = g[Variable.Capability];
        if (capability >= p.ThreeFoldCapability) LightAndFire(g, Milestone.ThreeFold, PhaseTrigger.ThreeFoldReached);
        if (risk.Danger >= p.FirstDangerousPotential) g.State.Light(Milestone.FirstDangerous);
        if (capability >= g.World.Tedai) LightAndFire(g, Milestone.Tedai, PhaseTrigger.TedaiReached);
        if (capability >= g.World.Superdanger) g.State.Light(Milestone.Superdangerous);
        if (g.State.Reached(Milestone.Tedai) && g.State.DeferredMonths == 0 && g.State.PauseMonths == 0
            && g[Variable.HumanInfluence] < g.Model.Influence.SilentDeferenceInfluence)
        {
            Deference.Begin(g, chosen: false);
        }
        foreach (ref readonly var rival in g.State.Rivals)
            if (rival.TedaiMonths > 0) g.State.Light(Milestone.RivalTedai);
    }

    private static void LightAndFire<T>(Workings<T> g, Milestone milestone, PhaseTrigger trigger)
        where T : struct, IRecorder
    {
        if (g.State.Reached(milestone)) return;
        g.State.Light(milestone);
        g.Fire(trigger);
    }
}
