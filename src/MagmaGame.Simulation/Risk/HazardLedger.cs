using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Numerics;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Risk;

/// <summary>
/// The month's hazard, entered by channel and threat. Nothing kills in play: the sum decides in the epilogue. Source: the
/// threats-* and plan-risk-* claims.
/// </summary>
internal static class HazardLedger
{
    public static void Run<T>(Workings<T> g, OwnRisk risk, Standing standing)
        where T : struct, IRecorder
    {
        var entries = new Entries(g.State.Ledger);
        var exposure = g.State.PauseMonths > 0 ? g.Model.Hazard.PauseExposure : 1.0;
        var shield = 1 - (g.Model.Resilience.ResilienceCut
            * ((0.5 * g[Variable.CyberResilience]) + (0.5 * g[Variable.BioResilience])) / 100);
        EnterOwn(g, ref entries, risk, exposure, shield);
        EnterRivals(g, ref entries, exposure);
        EnterDilemma(g, ref entries, standing.Front, exposure);
        g.State.HazardThisMonth = entries.Total;
    }

    private static void EnterOwn<T>(Workings<T> g, ref Entries entries, OwnRisk risk, double exposure, double shield)
        where T : struct, IRecorder
    {
        var h = g.Model.Hazard;
        var resilience = g.Model.Resilience.ResilienceCut;
        var capability = g[Variable.Capability];
        var (danger, unsafeShare) = risk;
        var velocity = g.State.Knobs.Velocity;
        var control = g.Share(Variable.Control)
            * PortableMath.Sigmoid((g.World.Superdanger + h.ControlRange - capability) / h.ControlRangeSoftness);
        var use = (h.StandingExposure + ((1 - h.StandingExposure) * velocity))
            * (g.State.DeferredMonths > 0 ? h.DeferenceExposure : 1.0) * exposure;
        var hazard = h.OwnHazard * danger * use;

        entries.Enter(Channel.Direct, Threat.PowerSeeking,
            h.PowerSeekingShare * hazard * unsafeShare * (1 - (h.ControlCut * control)));
        entries.Enter(Channel.Direct, Threat.Superpersuasion,
            h.SuperpersuasionShare * hazard * unsafeShare * (1 - (h.ControlPersuasionShare * h.ControlCut * control))
            * (1 - (resilience * g.Share(Variable.PersuasionResilience))));
        entries.Enter(Channel.Direct, Threat.EconomicSqueeze, Squeeze(g, hazard, unsafeShare));
        entries.Enter(Channel.Sabotage, Threat.PowerSeeking,
            h.SabotageHazard * hazard * unsafeShare * g.State.AiReliance
            * (1 - (g.Model.Safety.OversightSabotageCut * g.Share(Variable.ScalableOversight)))
            * (1 - (h.ControlSabotageCut * control)));
        if (g[Variable.StolenCapability] > 0)
        {
            entries.Enter(Channel.Proliferation, Threat.Misuse,
                h.MisuseHazard * g.Danger(g[Variable.StolenCapability] + h.MisuseShift) * shield);
        }
        entries.Enter(Channel.Direct, Threat.Misuse,
            h.MisuseHazard * h.ServedMisuseShare * danger * g.Share(Variable.Openness) * velocity * shield);
    }

    private static void EnterRivals<T>(Workings<T> g, ref Entries entries, double exposure)
        where T : struct, IRecorder
    {
        var h = g.Model.Hazard;
        var resilience = g.Model.Resilience.ResilienceCut;
        var shield = 1 - (resilience * (g[Variable.CyberResilience] + g[Variable.BioResilience]) / 200);
        double power = 0, persuasion = 0, squeeze = 0;
        for (var j = 0; j < GameState.RivalCount; j++)
        {
            ref readonly var rival = ref g.State.Rivals[j];
            if (rival.Merged) continue;
            var care = g.Care(j);
            var hazard = h.OwnHazard * g.Danger(rival.Capability) * (1 - (h.CareExposureCut * care))
                * (rival.DeferredMonths > 0 ? h.DeferenceExposure : 1.0) * exposure;
            var unsafeShare = g.UnsafeAt(rival);
            power += h.PowerSeekingShare * hazard * unsafeShare * (1 - (h.CareControl * care)) * shield;
            persuasion += h.SuperpersuasionShare * hazard * unsafeShare
                * (1 - (resilience * g.Share(Variable.PersuasionResilience)));
            squeeze += Squeeze(g, hazard, unsafeShare);
        }
        // The part that Magma's own racing brought about is booked as competition. Source: plan-risk-competition.
        var mine = h.CompetitionShare * g.State.OwnPressureShare;
        entries.Split(Threat.PowerSeeking, power, mine);
        entries.Split(Threat.Superpersuasion, persuasion, mine);
        entries.Split(Threat.EconomicSqueeze, squeeze, mine);
    }

    private static double Squeeze<T>(Workings<T> g, double hazard, double unsafeShare)
        where T : struct, IRecorder
    {
        var h = g.Model.Hazard;
        return h.EconomicSqueezeShare * hazard * (h.SqueezeWhenAligned + ((1 - h.SqueezeWhenAligned) * unsafeShare))
            * (1 - (h.RegulationSqueezeCut * g.Share(Variable.Regulation)));
    }

    private static void EnterDilemma<T>(Workings<T> g, ref Entries entries, double front, double exposure)
        where T : struct, IRecorder
    {
        var h = g.Model.Hazard;
        var near = 0;
        foreach (ref readonly var rival in g.State.Rivals)
            if (!rival.Merged && rival.Capability > front - h.DilemmaSpan) near++;
        entries.Enter(Channel.Others, Threat.SecurityDilemma,
            h.DilemmaHazard * g.Danger(front + h.DilemmaLead) * g.World.Offence * ((double)near / GameState.RivalCount)
            * (h.DilemmaBase + (g.Model.Resilience.MilitaryDilemma * g.Share(Variable.MilitaryAdvantage)))
            * (1 - (h.LinesDilemmaCut * g.Share(Variable.LinesOfCommunication))) * exposure);
    }

    private ref struct Entries(Span<double> ledger)
    {
        private readonly Span<double> _ledger = ledger;

        public double Total { get; private set; }

        public void Enter(Channel channel, Threat threat, double hazard)
        {
            _ledger[((int)channel * GameState.ThreatCount) + (int)threat] += hazard;
            Total += hazard;
        }

        public void Split(Threat threat, double hazard, double mine)
        {
            Enter(Channel.Competition, threat, hazard * mine);
            Enter(Channel.Others, threat, hazard * (1 - mine));
        }
    }
}
