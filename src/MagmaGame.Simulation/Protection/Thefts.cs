using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Numerics;
using MagmaGame.Simulation.Random;
using MagmaGame.Simulation.Risk;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Protection;

/// <summary>Theft and self-exfiltration of weights. Source: playbook-months-per-theft, plan-weights-matter-more,
/// plan-security-two-leaks.</summary>
internal static class Thefts
{
    public static void Run<T>(Workings<T> g, OwnRisk risk)
        where T : struct, IRecorder
    {
        StealFromMagma(g, risk);
        for (var j = 0; j < GameState.RivalCount; j++)
            if (!g.State.Rivals[j].Merged) StealFromRival(g, j);
    }

    /// <summary>What systems of a capability are worth to a thief, multiple of a full prize.</summary>
    public static double Prize<T>(Workings<T> g, double capability)
        where T : struct, IRecorder
    {
        var p = g.Model.Incident;
        return Math.Min(p.TheftPrizeCap, Math.Max(0.0, capability - p.TheftPrizeFloor) / p.TheftPrizeSpan);
    }

    /// <summary>What security leaves of the temptation, 0 to 1.</summary>
    public static double Weakness<T>(Workings<T> g, double security)
        where T : struct, IRecorder => PortableMath.Pow(1 - (security / 100), g.Model.Incident.SecurityExponent);

    private static void StealFromMagma<T>(Workings<T> g, OwnRisk risk)
        where T : struct, IRecorder
    {
        var p = g.Model.Incident;
        var capability = g[Variable.Capability];
        var tempted = p.TheftRate * Prize(g, capability)
            * (p.TheftSecrecyBase - (p.TheftOpennessCut * g.Share(Variable.Openness))) * g.Model.Capability.LeakTimes;
        var escaping = p.ExfiltrationRate * risk.Danger * risk.Unsafe
            * (1 - g.Share(Variable.Control)) * (1 - g.Share(Variable.Security));
        // Most months luck is too good for any theft, and then nobody need ask what security is worth.
        var luck = g.Luck.Uniform(RandomStream.Theft, g.Month);
        if (luck >= tempted + escaping || luck >= (tempted * Weakness(g, g[Variable.Security])) + escaping) return;
        g.State.Light(Milestone.Theft);
        g.Move(Variable.StolenCapability, Reason.WeightsStolen,
            Math.Max(0.0, capability - p.TheftCapabilityLoss - g[Variable.StolenCapability]));
        GiveToThief(g, g.Luck.Index(GameState.RivalCount, RandomStream.Thief, g.Month), capability, p.TheftBonus);
    }

    private static void StealFromRival<T>(Workings<T> g, int victim)
        where T : struct, IRecorder
    {
        var p = g.Model.Incident;
        var rival = g.State.Rivals[victim];
        var tempted = p.TheftRate * Prize(g, rival.Capability) * g.Model.Capability.LeakTimes;
        var luck = g.Luck.Uniform(RandomStream.RivalTheft, g.Month, victim + 1);
        if (luck >= tempted || luck >= tempted * Weakness(g, rival.Security)) return;
        g.Move(Variable.StolenCapability, Reason.RivalWeightsStolen,
            Math.Max(0.0, rival.Capability - p.TheftCapabilityLoss - g[Variable.StolenCapability]));
        var thief = (victim + 1 + g.Luck.Index(2, RandomStream.RivalThief, g.Month, victim + 1)) % GameState.RivalCount;
        GiveToThief(g, thief, rival.Capability, p.RivalTheftBonusShare * p.TheftBonus);
    }

    private static void GiveToThief<T>(Workings<T> g, int thief, double stolen, double bonus)
        where T : struct, IRecorder
    {
        ref var rival = ref g.State.Rivals[thief];
        if (rival.Merged) return;
        rival.Capability += (g.Model.Incident.TheftCatchUp * Math.Max(0.0, stolen - rival.Capability)) + bonus;
    }
}
