using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Risk;
using MagmaGame.Simulation.State;

namespace MagmaGame.Terminal.Views;

/// <summary>
/// What Magma can say of the ledger while the game goes on: the hazard of its own systems, of leaning on them for safety work
/// and of what was stolen, by the rules of the ledger from what Magma sees, in a middling world. Of the danger that others run
/// it sees too little for a figure. It never looks at the truth of this game.
/// </summary>
internal static class LedgerEstimate
{
    /// <summary>Whether there is a figure at all.</summary>
    public static bool Covers(Channel channel) => channel is Channel.Direct or Channel.Sabotage or Channel.Proliferation;

    /// <summary>Chance within a year, 0 to 1, if things go on as they are.</summary>
    public static double Of(Game game, Channel channel, Threat threat) =>
        1 - Math.Exp(-game.Rules.Catalogue.Model.Observation.RiskDialMonths * Hazard(game, channel, threat));

    private static double Hazard(Game game, Channel channel, Threat threat)
    {
        var (s, model) = (game.State, game.Rules.Catalogue.Model);
        var (h, cut) = (model.Hazard, model.Resilience.ResilienceCut);
        var danger = s[Variable.BelievedRiskIfScaled] / 100;
        var unsafeShare = Fog.Logistic(
            (s[Variable.BelievedGap] - model.Difficulty.HarmlessGapMean) / model.Difficulty.UnsafeSoftness);
        var velocity = s[Variable.Velocity] / 100;
        var own = h.OwnHazard * danger
            * (h.StandingExposure + ((1 - h.StandingExposure) * velocity))
            * (s[Variable.Deferred] > 0.5 ? h.DeferenceExposure : 1)
            * (s[Variable.Paused] > 0.5 ? h.PauseExposure : 1);
        var control = ControlThatHolds(game, danger);
        var shield = 1 - (cut * (s[Variable.CyberResilience] + s[Variable.BioResilience]) / 200);
        return (channel, threat) switch
        {
            (Channel.Direct, Threat.PowerSeeking) => h.PowerSeekingShare * own * unsafeShare * (1 - (h.ControlCut * control)),
            (Channel.Direct, Threat.Superpersuasion) => h.SuperpersuasionShare * own * unsafeShare
                * (1 - (h.ControlPersuasionShare * h.ControlCut * control)) * (1 - (cut * s[Variable.PersuasionResilience] / 100)),
            (Channel.Direct, Threat.EconomicSqueeze) => h.EconomicSqueezeShare * own
                * (h.SqueezeWhenAligned + ((1 - h.SqueezeWhenAligned) * unsafeShare))
                * (1 - (h.RegulationSqueezeCut * s[Variable.Regulation] / 100)),
            (Channel.Direct, Threat.Misuse) =>
                h.MisuseHazard * h.ServedMisuseShare * danger * s[Variable.Openness] / 100 * velocity * shield,
            (Channel.Sabotage, Threat.PowerSeeking) => h.SabotageHazard * own * unsafeShare * Reliance(game)
                * (1 - (model.Safety.OversightSabotageCut * s[Variable.ScalableOversight] / 100))
                * (1 - (h.ControlSabotageCut * control)),
            (Channel.Proliferation, Threat.Misuse) when s[Variable.StolenCapability] > 0 =>
                h.MisuseHazard * shield * Fog.Moved(
                    danger,
                    (s[Variable.StolenCapability] + h.MisuseShift - s[Variable.Capability]) / model.Capability.DangerWidthMean),
            _ => 0,
        };
    }

    // Control fails a little past superdangerous, which Magma places by its first dial.
    private static double ControlThatHolds(Game game, double danger)
    {
        var model = game.Rules.Catalogue.Model;
        var pastSuperdanger = model.Capability.DangerWidthMean * Fog.LogOdds(danger);
        return game.State[Variable.Control] / 100
            * Fog.Logistic((model.Hazard.ControlRange - pastSuperdanger) / model.Hazard.ControlRangeSoftness);
    }

    // How much of the safety work AI does.
    private static double Reliance(Game game)
    {
        var (s, model) = (game.State, game.Rules.Catalogue.Model);
        var labour = Math.Min(s[Variable.RndMultiplier], model.Safety.AiLabourCap);
        var boost = 1 + ((labour - 1) * s[Variable.ElicitationReadiness] / 100);
        var drive = s[Variable.AllInSafety] > 0.5 ? model.Initiative.AllInEffort : 1;
        var effort = (1 - (s[Variable.Velocity] / 100)) * s[Variable.Resources] * (1 - s[Variable.Friction])
            * (1 - (s[Variable.Preparation] / 100)) * drive * s[Variable.Distribution] / 100;
        var empirical = effort > 0 ? Math.Pow(effort, model.Safety.SafetyEffortExponent) : 0;
        return (boost - 1) / boost * Math.Min(1, model.Safety.AiRelianceSlope * empirical);
    }
}
