using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Numerics;
using MagmaGame.Simulation.Protection;
using MagmaGame.Simulation.Risk;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Outcomes;

/// <summary>Danger that remains from others, misuse and conflict after an ending. Source: playbook-deployment-problem,
/// endgames-adoption-gap, threats-security-dilemma.</summary>
internal static class WorldAfter
{
    private const double NaturalLogOf2 = 0.69314718055994531;

    /// <summary>Enters it, scaled, less what a shield (0 to 1) of good AI or rules removes.</summary>
    public static void Enter(Workings<Silent> g, AftermathLedger after, double scale, double shield)
    {
        var a = g.Model.Aftermath;
        var front = g.Front();
        var remaining = Remaining(g);
        var near = 0;
        for (var j = 0; j < GameState.RivalCount; j++)
        {
            if (g.State.Rivals[j].Merged) continue;
            EnterRival(g, after, j, front, scale * (1 - shield));
            if (g.State.Rivals[j].Capability > front - a.AfterDilemmaSpan) near++;
        }
        var unshielded = 1 - (a.ShieldHalfUse * shield);
        var misuse = StolenMisuse(g, a.AfterMisuseGrowth)
            + (a.AfterMisuseHazard * a.AfterServedMisuse * g.Share(Variable.Openness));
        after.Enter(Channel.Proliferation, Threat.Misuse, scale * misuse * remaining * unshielded);
        after.Enter(Channel.Others, Threat.SecurityDilemma, scale * Dilemma(g) * ((double)near / GameState.RivalCount)
            * (1 - (g.Model.Hazard.LinesDilemmaCut * g.Share(Variable.LinesOfCommunication))) * unshielded);
    }

    /// <summary>What cyber and biological resilience leave of a threat, 0 to 1.</summary>
    public static double Remaining(Workings<Silent> g) =>
        1 - (g.Model.Resilience.ResilienceCut * (g[Variable.CyberResilience] + g[Variable.BioResilience]) / 200);

    /// <summary>Hazard of stolen weights, built upon by so many months: those that are out, and those that will be, for nobody
    /// stops trying when the story ends. Source: plan-theft-is-irreversible, plan-security-top-adversary.</summary>
    public static double StolenMisuse(Workings<Silent> g, double growth)
    {
        var (a, shift) = (g.Model.Aftermath, g.Model.Hazard.MisuseShift + growth);
        var stolen = g[Variable.StolenCapability] > 0 ? a.AfterMisuseHazard * g.Danger(g[Variable.StolenCapability] + shift) : 0.0;
        var unguarded = a.AfterTheftHazard * Thefts.Weakness(g, g[Variable.Security]) * g.Danger(g[Variable.Capability] + shift);
        return stolen + unguarded;
    }

    /// <summary>Hazard of an armed standoff before its lines of communication.</summary>
    public static double Dilemma(Workings<Silent> g) =>
        g.Model.Aftermath.AfterDilemmaHazard * g.World.Offence
        * (g.Model.Hazard.DilemmaBase + (g.Model.Resilience.MilitaryDilemma * g.Share(Variable.MilitaryAdvantage)));

    /// <summary>A rival's safety reach once it has adopted what is to be had, months.</summary>
    public static double AdoptedSafety(Workings<Silent> g, int rival, double care)
    {
        var safety = g.State.Rivals[rival].Safety;
        return safety + (care * (1 - g.Share(Variable.AlignmentTax)) * g.Model.Aftermath.AfterAdoption
            * Math.Max(0.0, g[Variable.ExportedSafety] - safety));
    }

    private static void EnterRival(Workings<Silent> g, AftermathLedger after, int j, double front, double scale)
    {
        var a = g.Model.Aftermath;
        var capability = g.State.Rivals[j].Capability;
        var care = g.Care(j);
        var safety = AdoptedSafety(g, j, care);
        var grown = Math.Max(capability, g.World.Tedai) + a.AfterGrowth;
        var weight = PortableMath.Exp(-NaturalLogOf2 * (front - capability) / a.AfterWeightHalving);
        var hazard = scale * a.AfterRivalHazard * weight * g.Unsafe(grown - safety)
            * (1 - (g.Model.Hazard.CareExposureCut * care));
        after.Enter(Channel.Others, Threat.PowerSeeking, a.AfterWorldPowerShare * hazard * Remaining(g));
        after.Enter(Channel.Others, Threat.Superpersuasion, a.AfterSuperpersuasionShare * hazard
            * (1 - (g.Model.Resilience.ResilienceCut * g.Share(Variable.PersuasionResilience))));
        after.Enter(Channel.Others, Threat.EconomicSqueeze, a.AfterWorldSqueezeShare * hazard
            * (1 - (g.Model.Hazard.RegulationSqueezeCut * g.Share(Variable.Regulation))));
    }
}
