using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Numerics;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Rivals;

/// <summary>What rivals do about safety themselves, and what they adopt of Magma's. Source: endgames-adoption-gap,
/// endgames-mild-penalty, plan-ai-help-wasted.</summary>
internal static class RivalSafety
{
    public static void Run<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        var (p, r) = (g.Model.Safety, g.Model.Rival);
        var heard = Standing.Of(g).Influence(g);
        if (g.State.Is(Variable.DeclaredSlowdown)) heard = Math.Max(heard, g.Model.Politics.InfluenceDeclared);
        var difficulty = g.Difficulty();
        for (var j = 0; j < GameState.RivalCount; j++)
        {
            ref var rival = ref g.State.Rivals[j];
            if (rival.Merged) continue;
            // Nothing that care depends on has moved since progress was made.
            var care = g.CareThisMonth[j];
            var effort = r.RivalSafetyEffortBase + (r.RivalSafetyEffortCare * care);
            var labour = g.LabourAcceleration(rival.Capability);
            var elicited = r.RivalElicitationBase + (r.RivalElicitationCare * care);
            rival.Safety += p.SafetyResearchPace * PortableMath.Pow(effort, p.SafetyEffortExponent)
                * (1 + ((labour - 1) * elicited * (1 - (p.SabotageShare * g.UnsafeAt(rival))))) / difficulty;
            var adoption = care * (1 - g.Share(Variable.AlignmentTax)) * r.AdoptionSpeed * heard;
            rival.Safety += adoption * Math.Max(0.0, g[Variable.ExportedSafety] - rival.Safety);
        }
    }
}
