using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Safety;

/// <summary>
/// Human effort times elicited AI labour, divided by difficulty; unsafe AI makes part of the results up.
/// Source: plan-10x-8-months, plan-late-research-dominates, plan-risk-sabotage.
/// </summary>
internal static class SafetyResearch
{
    public static void Run<T>(Workings<T> g, in Effort effort)
        where T : struct, IRecorder
    {
        var p = g.Model.Safety;
        var elicited = g.Elicitation();
        var honest = 1 - (p.SabotageShare * g.UnsafeAtMagma() * (1 - (p.OversightSabotageCut * g.Share(Variable.ScalableOversight))));
        var labour = g.LabourAcceleration(g[Variable.Capability]);
        var difficulty = g.Difficulty();
        var boost = 1 + ((labour - 1) * elicited);
        var empirical = effort.EmpiricalResearch;
        var believed = p.SafetyResearchPace * empirical * boost / difficulty;
        var real = p.SafetyResearchPace * empirical * (1 + ((labour - 1) * elicited * honest)) / difficulty;
        g.State.AiReliance = (boost - 1) / boost * Math.Min(1.0, p.AiRelianceSlope * empirical);

        g.Move(Variable.EmpiricalSafety, Reason.SafetyResearch, real);
        g.Move(Variable.SabotagedSafety,
            g.Part(Reason.SabotagedResults, believed - real)
            + g.Part(Reason.ExposedByEvaluation,
                -p.SabotageExposure * g.Share(Variable.EvaluationMethods) * g[Variable.SabotagedSafety]));
        g.Move(Variable.TheorySafety, Reason.Theory,
            p.TheoryPace * effort.TheoryResearch * (1 + ((labour - 1) * elicited * honest * p.TheoryAiShare)) / difficulty);
    }
}
