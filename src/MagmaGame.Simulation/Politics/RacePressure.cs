using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Numerics;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Politics;

/// <summary>Race pressure on rivals, and how much of it is Magma's. Source: plan-risk-competition,
/// plan-self-destruct-eases-race.</summary>
internal static class RacePressure
{
    public static void Run<T>(Workings<T> g, Standing standing)
        where T : struct, IRecorder
    {
        var p = g.Model.Pressure;
        var near = 0;
        foreach (ref readonly var rival in g.State.Rivals)
            if (!rival.Merged && rival.Capability > standing.Front - p.PressureNearSpan) near++;
        var own = p.PressureOwn * g.State.Knobs.Velocity
            * (1 - p.PressureOpennessShare + (p.PressureOpennessShare * g.Share(Variable.Openness)))
            * PortableMath.Sigmoid((standing.Lead + p.PressureLeadShift) / p.PressureLeadSoftness);
        own *= (g.State.Is(Variable.LeaderClause) ? 1 - p.PressureClauseCut : 1.0)
            * (g.State.Is(Variable.DeclaredSlowdown) ? 1 - p.PressureDeclaredCut : 1.0);
        var rivalry = p.PressureBase + (p.PressurePerNearRival * near) + own;
        g.State.OwnPressureShare = own / Math.Max(p.PressureShareFloor, rivalry);
        var target = rivalry - (p.PressureLines * g[Variable.LinesOfCommunication])
            - (p.PressurePoliticalWill * g[Variable.PoliticalWill]);
        g.Move(Variable.CompetitivePressure, Reason.Race, p.PressureSpeed * (target - g[Variable.CompetitivePressure]));
    }
}
