using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Numerics;
using MagmaGame.Simulation.Risk;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Outcomes;

/// <summary>Magma's successor is in charge: safe and leading it shelters the world, a lead without safety does nothing.
/// Source: plan-use-of-safe-superhuman, plan-handover-is-crazy, endgames-replacement-no-win.</summary>
internal static class AfterObsolescence
{
    public static void Enter(Workings<Silent> g, AftermathLedger after, OutcomeVariant variant)
    {
        var a = g.Model.Aftermath;
        var gap = g[Variable.Capability] - g.SafetyReach();
        var unsafeShare = a.ResidualDoubt + ((1 - a.ResidualDoubt) * g.Unsafe(gap + a.HandoverGrowth));
        var hazard = a.AfterOwnHazard * unsafeShare;
        after.Enter(Channel.Direct, Threat.PowerSeeking, a.AfterPowerSeekingShare * hazard);
        after.Enter(Channel.Direct, Threat.Superpersuasion, a.AfterSuperpersuasionShare * hazard
            * (1 - (a.AfterPersuasionResilience * g.Model.Resilience.ResilienceCut * g.Share(Variable.PersuasionResilience))));
        after.Enter(Channel.Direct, Threat.EconomicSqueeze, (a.AfterSqueezeShare * hazard)
            + (a.AfterSqueezeHazard * (1 - (g.Model.Hazard.RegulationSqueezeCut * g.Share(Variable.Regulation)))
                * (variant == OutcomeVariant.Chosen ? a.ChosenSqueeze : 1.0)));

        // What made-up safety hid: the hazard above that of the gap the player believed in.
        var believed = g.Unsafe(gap - g[Variable.SabotagedSafety] + a.HandoverGrowth);
        after.Enter(Channel.Sabotage, Threat.PowerSeeking, a.AfterOwnHazard * a.AfterSabotageShare
            * Math.Max(0.0, unsafeShare - a.ResidualDoubt - ((1 - a.ResidualDoubt) * believed)));

        var lead = Standing.Of(g).Lead;
        var shield = (1 - unsafeShare) * PortableMath.Sigmoid((lead + a.ShieldingLead) / a.ShieldingLeadSoftness) * a.Shield;
        WorldAfter.Enter(g, after, 1.0, shield);
    }
}
