using MagmaGame.Simulation.Capability;
using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Politics;
using MagmaGame.Simulation.Risk;
using MagmaGame.Simulation.Rivals;
using MagmaGame.Simulation.Safety;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Outcomes;

/// <summary>
/// The years Magma watches: the world runs on until the leading rival has handed over, Magma only exporting safety with an
/// influence that fades. Source: plan-point-of-no-return, plan-self-destruct-when.
/// </summary>
internal static class AfterOvertaking
{
    public static void Enter(Workings<Silent> g, AftermathLedger after, OutcomeVariant variant)
    {
        Watch(g, variant);
        var a = g.Model.Aftermath;
        var best = g.BestRival();
        var care = g.Care(best);
        var gap = g.State.Rivals[best].Capability + a.HandoverGrowth - WorldAfter.AdoptedSafety(g, best, care);
        var unsafeShare = a.ResidualDoubt + ((1 - a.ResidualDoubt) * g.Unsafe(gap));
        var hazard = a.AfterOwnHazard * unsafeShare * (1 - (a.OvertakerCareCut * care));
        var resilience = g.Model.Resilience.ResilienceCut;
        after.Enter(Channel.Others, Threat.PowerSeeking, a.AfterPowerSeekingShare * hazard
            * (1 - (a.OvertakerResilienceCut * resilience * (g[Variable.CyberResilience] + g[Variable.BioResilience]) / 200)));
        after.Enter(Channel.Others, Threat.Superpersuasion, a.AfterSuperpersuasionShare * hazard
            * (1 - (a.AfterPersuasionResilience * resilience * g.Share(Variable.PersuasionResilience))));
        after.Enter(Channel.Others, Threat.EconomicSqueeze, (a.AfterSqueezeShare * hazard)
            + (a.AfterSqueezeHazard * (1 - (g.Model.Hazard.RegulationSqueezeCut * g.Share(Variable.Regulation)))));
        WorldAfter.Enter(g, after, a.WorldAfterRival, (1 - unsafeShare) * a.Shield * a.RivalShield);
    }

    private static void Watch(Workings<Silent> g, OutcomeVariant variant)
    {
        var a = g.Model.Aftermath;
        var kept = variant == OutcomeVariant.Willing ? a.WatchInfluence : a.WatchInvoluntary * a.WatchInfluence;
        g.State.Knobs = new ShareKnobs(
            0, a.WatchPreparation, a.WatchNonproliferation, a.WatchDistribution, a.WatchGovernance, a.WatchDefence);
        for (var month = 0; month < a.WatchMostMonths; month++)
        {
            var best = g.State.Rivals[g.BestRival()];
            if (best.DeferredMonths > g.Model.Rival.RivalRecovery || best.Capability > g.World.Wall - a.WatchWallReach) break;
            var effort = Effort.Of(g, kept);
            var standing = Standing.Of(g);
            SafetyResearch.Run(g, effort);
            SafetyExport.Run(g, effort);
            PublicLife.Run(g, effort, standing);
            Standards.Run(g);
            RacePressure.Run(g, standing);
            Progress.Run(g, standing);
            RivalSafety.Run(g);
            HazardLedger.Run(g, OwnRisk.Of(g), Standing.Of(g));
            g.State.NextMonth();
            kept *= a.WatchDecay;
        }
    }
}
