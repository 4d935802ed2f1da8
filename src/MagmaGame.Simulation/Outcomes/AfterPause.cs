using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Numerics;
using MagmaGame.Simulation.Risk;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Outcomes;

/// <summary>How well a pause is built, and what it can build on, decides what comes of it. Source: endgames-delay-suffices,
/// endgames-enforcement-teeth, playbook-regulation-linear-delay, plan-outcome-wall.</summary>
internal static class AfterPause
{
    public static void Enter(Workings<Silent> g, AftermathLedger after, OutcomeVariant variant)
    {
        var a = g.Model.Aftermath;
        var resilience = g.Model.Resilience.ResilienceCut;
        var hazard = a.PauseHazard
            * (PortableMath.Pow(1 - PortableMath.Clamp(Quality(g, variant), 0, 1), a.PauseQualityExponent) + a.PauseFloor)
            * Hardness(g);
        var cut = 1 - (a.PauseResilienceCut * resilience
            * (g[Variable.CyberResilience] + g[Variable.BioResilience] + g[Variable.PersuasionResilience]) / 300);
        after.Enter(Channel.Others, Threat.PowerSeeking, a.PauseRivalShare * hazard * cut);
        after.Enter(Channel.Direct, Threat.PowerSeeking, (1 - a.PauseRivalShare) * hazard);
        after.Enter(Channel.Proliferation, Threat.Misuse, WorldAfter.StolenMisuse(g, 0) * WorldAfter.Remaining(g));
        after.Enter(Channel.Others, Threat.SecurityDilemma, a.PauseDilemmaShare * WorldAfter.Dilemma(g)
            * (1 - (g.Model.Hazard.LinesDilemmaCut * g.Share(Variable.LinesOfCommunication))));
    }

    private static double Quality(Workings<Silent> g, OutcomeVariant variant)
    {
        var a = g.Model.Aftermath;
        var inherited = g.Model.Difficulty.InheritedSafety;
        var usable = Math.Max(g[Variable.ExportedSafety], a.PauseOwnReadiness * g.SafetyReach());
        var ready = PortableMath.Clamp((usable - inherited) / (g.World.Superdanger - inherited), 0.0, 1.0);
        var natural = variant == OutcomeVariant.Natural;
        var verification = natural ? a.NaturalVerification : g[Variable.VerificationReadiness];
        var will = natural ? Math.Max(g[Variable.PoliticalWill], a.NaturalWill) : g[Variable.PoliticalWill];
        return (a.PauseQualityVerification * verification / 100) + (a.PauseQualityWill * will / 100)
            + (a.PauseQualityRegulation * g.Share(Variable.Regulation)) + (a.PauseQualityReadiness * ready);
    }

    private static double Hardness(Workings<Silent> g)
    {
        var a = g.Model.Aftermath;
        return PortableMath.Pow(
            PortableMath.Clamp(g.Difficulty() / g.Model.Difficulty.DifficultyMedian,
                a.PauseDifficultyLeast, a.PauseDifficultyGreatest),
            a.PauseDifficultyExponent);
    }
}
