using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Numerics;
using MagmaGame.Simulation.Pauses;
using MagmaGame.Simulation.Random;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Observation;

/// <summary>
/// What Magma knows when a month opens: derived variables, exact or through the fog that evaluation and contacts lift.
/// Source: metastrategies-economic-criterion, metastrategies-check-the-checkers.
/// </summary>
internal static class Briefing
{
    public static void Run<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        ObserveGaps(g);
        ObserveRivals(g);
        ObserveRisk(g);
        var s = g.State;
        s.Put(Variable.Phase, (int)s.Phase);
        s.Put(Variable.RndMultiplier, g.Acceleration(g[Variable.Capability]));
        s.Put(Variable.ElicitationReadiness, 100 * g.Elicitation());
        s.Put(Variable.PausePossible, PauseTalks.Check(g) == Rejection.None ? 1 : 0);
        ShowKnobs(g);
    }

    public static void ShowKnobs<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        var (s, k) = (g.State, g.State.Knobs);
        s.Put(Variable.Velocity, 100 * k.Velocity);
        s.Put(Variable.Preparation, 100 * k.Preparation);
        s.Put(Variable.Nonproliferation, 100 * k.Nonproliferation);
        s.Put(Variable.Distribution, 100 * k.Distribution);
        s.Put(Variable.Governance, 100 * k.Governance);
        s.Put(Variable.Defence, 100 * k.Defence);
    }

    private static double Blindness<T>(Workings<T> g)
        where T : struct, IRecorder => 1.0 - g.Share(Variable.EvaluationMethods);

    private static double Fog<T>(Workings<T> g)
        where T : struct, IRecorder =>
        1.0 - (g.Model.Observation.ContactClarity * g.Share(Variable.LinesOfCommunication));

    private static void ObserveGaps<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        var p = g.Model.Observation;
        var blind = Blindness(g);
        var capability = g[Variable.Capability];
        var reach = g.SafetyReach();
        var evaluated = reach + (g[Variable.SabotagedSafety] * blind)
            + (blind * (g.World.EvaluationBias + (p.EvaluationNoise * LastingNoise.Of(g, RandomStream.SafetyNoise))));
        // It behaves, so it is aligned: the economic criterion always sees a little room.
        var economic = Math.Max(reach, capability + p.EconomicSlack);
        var trust = PortableMath.Clamp(g.Share(Variable.EvaluationMethods) * p.EvaluationTrust, 0.0, 1.0);
        var seen = (trust * evaluated)
            + ((1 - trust) * (((1 - p.EconomicShare) * evaluated) + (p.EconomicShare * economic)));
        g.Observe(Variable.BelievedGap, capability - seen);
        g.Observe(Variable.EvaluationGap, capability - evaluated);
        g.Observe(Variable.EconomicGap, capability - economic);
    }

    private static void ObserveRivals<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        var p = g.Model.Observation;
        var fog = Fog(g);
        var best = double.MinValue;
        var front = g[Variable.Capability];
        var tedai = false;
        for (var j = 0; j < GameState.RivalCount; j++)
        {
            ref readonly var rival = ref g.State.Rivals[j];
            if (rival.Merged) continue;
            var seen = rival.Capability
                + (fog * ((p.RivalNoise * LastingNoise.Of(g, RandomStream.RivalNoise, j + 1)) - p.RivalBias));
            best = Math.Max(best, seen);
            front = Math.Max(front, rival.Capability);
            tedai |= rival.TedaiMonths > 0;
        }
        g.Observe(Variable.BelievedLead, g[Variable.Capability] - best);
        g.State.Put(Variable.FrontCapability, front);
        g.State.Put(Variable.RivalTedai, tedai ? 1 : 0);
        g.State.Put(Variable.BelievedPauseChance, PortableMath.Clamp(
            Coalition.Plausibility(g)
            + (Blindness(g) * p.PauseNoise * LastingNoise.Of(g, RandomStream.PauseNoise) * fog), 0, 1));
    }

    private static void ObserveRisk<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        var (p, c, h, s) = (g.Model.Observation, g.Model.Capability, g.Model.Hazard, g.State);
        var hidden = Blindness(g)
            * ((p.DangerBiasShare * g.World.EvaluationBias) + (p.EvaluationNoise * LastingNoise.Of(g, RandomStream.DangerNoise)));
        var ifScaled = PortableMath.Sigmoid((g[Variable.Capability] - g.World.Superdanger - hidden) / g.World.DangerWidth);
        var unsafeShare = PortableMath.Sigmoid(
            (g[Variable.BelievedGap] - g.Model.Difficulty.HarmlessGapMean) / g.Model.Difficulty.UnsafeSoftness);
        var asRun = ifScaled * h.OwnHazard * unsafeShare
            * (h.StandingExposure + ((1 - h.StandingExposure) * s.Knobs.Velocity))
            * (1 - (h.ControlCut * g.Share(Variable.Control)));
        s.Put(Variable.BelievedRiskIfScaled, 100 * ifScaled);
        s.Put(Variable.BelievedRiskAsRun, 100 * (1 - PortableMath.Exp(-p.RiskDialMonths * asRun)));
        if (ifScaled >= c.FirstDangerousPotential) s.Light(Milestone.BelievedFirstDangerous);
        if (ifScaled >= c.BelievedSuperdangerousRisk) s.Light(Milestone.BelievedSuperdangerous);
    }
}
