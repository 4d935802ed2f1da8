using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Safety;

/// <summary>
/// Preparation fills stocks that multiply later work: the four stages of the elicitation pipeline and security.
/// Source: plan-p1-elicit, plan-figure-7-pipeline, plan-p2-forward-rnd.
/// </summary>
internal static class Preparation
{
    private const int Stages = 4;

    public static void Run<T>(Workings<T> g, in Effort effort, Standing standing)
        where T : struct, IRecorder
    {
        FillPipeline(g, effort);
        PrepareSecurity(g, effort, standing);
    }

    private static void FillPipeline<T>(Workings<T> g, in Effort effort)
        where T : struct, IRecorder
    {
        var p = g.Model.Effort;
        // Nobody can practise on systems that do not exist yet.
        var cap = Math.Min(100.0, p.ReadinessCapBase + (p.ReadinessCapSlope * g[Variable.Capability]));
        var weakest = Weakest(g);
        for (var stage = 0; stage < Stages; stage++)
        {
            var variable = Variable.ResearchSecurity + stage;
            var growth = p.ElicitationGrowth * g.World.StageProductivity(stage)
                * (stage == weakest ? effort.WeakestStage : effort.EvenStage);
            if (variable == Variable.ResearchSecurity)
            {
                growth += p.ElicitationGrowth * p.NonproliferationResearchSecurity * effort.ResearchSecurity;
            }
            if (variable == Variable.EvaluationMethods)
                growth += p.ElicitationGrowth * p.MitigationEvaluation * effort.MitigateDistribution;
            g.Move(variable, Reason.Preparation, growth * Math.Max(0.0, 1 - (g[variable] / cap)));
        }
    }

    private static int Weakest<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        var weakest = 0;
        for (var stage = 1; stage < Stages; stage++)
            if (g[Variable.ResearchSecurity + stage] < g[Variable.ResearchSecurity + weakest]) weakest = stage;
        return weakest;
    }

    private static void PrepareSecurity<T>(Workings<T> g, in Effort effort, Standing standing)
        where T : struct, IRecorder
    {
        var p = g.Model.Effort;
        g.Move(Variable.SecurityReadiness, Reason.SecurityResearch,
            p.SecurityResearchGrowth * effort.PrepareNonproliferation * (1 - g.Share(Variable.SecurityReadiness)));
        var crash = g.State.Is(Variable.SecurityCrash) ? p.SecurityCrashSpeed : 0.0;
        var speed = p.SecurityDeploymentSpeed * (1 + crash + (p.SecurityStateHelp * g.Share(Variable.Regulation)));
        // What is ready puts itself in force only in part; the rest takes people, and without them it waits.
        if (p.DeploymentPeople > 0)
        {
            var people = effort.PrepareNonproliferation + effort.MitigateNonproliferation;
            speed *= 1 - (p.DeploymentPeople * p.DeploymentHalfEffort / (p.DeploymentHalfEffort + people));
        }
        var security = g[Variable.Security];
        var undeployed = Math.Max(0.0, g[Variable.SecurityReadiness] - (security * p.SecurityReadinessSaturation));
        g.Move(Variable.Security,
            g.Part(Reason.ReadinessDeployed, speed * undeployed)
            + g.Part(Reason.Hardening,
                p.HardeningGrowth * effort.MitigateNonproliferation * Math.Max(0.0, 1 - (security / p.HardeningCeiling)))
            + g.Part(Reason.AttackersImprove,
                -p.SecurityDecay * security / 100 * (1 + (p.SecurityFrontDecay * standing.Front))));
    }
}
