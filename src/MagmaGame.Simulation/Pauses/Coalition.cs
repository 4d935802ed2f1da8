using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Numerics;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Pauses;

/// <summary>Who would agree to a pause: the stances of rivals, governments and the public, weighed by their say.
/// Source: threats-coalition-criterion, threats-strategic-deciders-only, plan-lagging-plea-suspect.</summary>
internal static class Coalition
{
    private const double NaturalLogOf2 = 0.69314718055994531;

    /// <summary>Chance that a proposed pause is accepted now, 0 to 1.</summary>
    public static double Plausibility<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        var p = g.Model.Pause;
        double agreement = 0, weights = 0;
        var front = g.Front();
        var informed = g.World.InformedGain * g.Share(Variable.PublicAwareness) * g.Danger(front + p.StanceDangerLead);
        for (var j = 0; j < GameState.RivalCount; j++)
        {
            ref readonly var rival = ref g.State.Rivals[j];
            if (rival.Merged) continue;
            var weight = PortableMath.Exp(-NaturalLogOf2 * (front - rival.Capability) / p.StanceWeightHalving);
            agreement += weight * PortableMath.Sigmoid(RivalStance(g, j, informed) / p.StanceSoftness);
            weights += weight;
        }
        agreement += p.GovernmentWeight * PortableMath.Sigmoid(GovernmentStance(g) / p.StanceSoftness);
        agreement += p.PublicWeight * PortableMath.Sigmoid(
            (p.PublicStanceBase + g[Variable.PublicAwareness] + g.World.StanceNoise(4)) / p.StanceSoftness);
        weights += p.GovernmentWeight + p.PublicWeight;
        return PortableMath.Sigmoid(((agreement / weights) - p.CoalitionShare) / p.CoalitionSoftness);
    }

    private static double RivalStance<T>(Workings<T> g, int j, double informed)
        where T : struct, IRecorder
    {
        var p = g.Model.Pause;
        ref readonly var rival = ref g.State.Rivals[j];
        var ahead = PortableMath.Clamp(rival.Capability - g[Variable.Capability], p.StanceAheadLeast, p.StanceAheadGreatest);
        return p.StanceBase + (p.StanceCaution * g.World.Rivals[j].Caution)
            + (p.StancePoliticalWill * g[Variable.PoliticalWill])
            + (p.StanceVerification * g[Variable.VerificationReadiness])
            + (p.StanceLines * g[Variable.LinesOfCommunication])
            + (p.StanceCredibility * (g[Variable.Credibility] - p.StanceCredibilityRest))
            + (rival.Signed ? p.StanceStandard : 0.0)
            - (p.StanceAhead * ahead)
            - (p.StancePressure * (g[Variable.CompetitivePressure] - p.StancePressureRest))
            + (g.State.Is(Variable.LeaderClause) ? p.StanceClause : 0.0)
            + (g.State.Is(Variable.DeclaredSlowdown) ? p.StanceDeclared : 0.0)
            + informed + g.World.StanceNoise(j + 1) + (p.StanceRegulation * g[Variable.Regulation]);
    }

    private static double GovernmentStance<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        var p = g.Model.Pause;
        return p.GovernmentStanceBase + (p.GovernmentStanceWill * g[Variable.PoliticalWill])
            + (p.GovernmentStanceVerification * g[Variable.VerificationReadiness])
            + (p.GovernmentStanceCredibility * (g[Variable.Credibility] - p.StanceCredibilityRest))
            - (p.GovernmentStanceArms * g[Variable.MilitaryAdvantage]) + g.World.StanceNoise(0);
    }
}
