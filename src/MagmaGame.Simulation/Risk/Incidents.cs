using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Numerics;
using MagmaGame.Simulation.Random;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Risk;

/// <summary>Smoking guns and public near misses; never fatal. Source: plan-strategy-demonstrate-risks,
/// playbook-convincing-demo.</summary>
internal static class Incidents
{
    public static void Run<T>(Workings<T> g, OwnRisk risk, Standing standing)
        where T : struct, IRecorder
    {
        var p = g.Model.Incident;
        if (g[Variable.Capability] < g.World.Superdanger - (p.IncidentLeadWidths * g.World.DangerWidth)) return;
        var found = p.SmokingGunRate * risk.Unsafe * (p.SmokingGunBlind + g.Share(Variable.EvaluationMethods))
            * (p.SmokingGunControlBase + (p.SmokingGunControlGain * g.Share(Variable.Control)));
        if (g.Luck.Uniform(RandomStream.SmokingGun, g.Month) < found) g.Move(Variable.SmokingGuns, Reason.SmokingGunFound, 1);
        var luck = g.Luck.Uniform(RandomStream.NearMiss, g.Month);
        if (luck >= p.NearMissRate) return;
        if (luck >= p.NearMissRate * PortableMath.Pow(g.Danger(standing.Front), p.NearMissExponent)) return;
        g.Move(Variable.PoliticalWill, Reason.NearMiss, p.NearMissWill);
        g.Move(Variable.PublicAwareness, Reason.NearMiss, p.NearMissWill);
    }
}
