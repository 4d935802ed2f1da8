using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Numerics;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Politics;

/// <summary>
/// Credibility, awareness, political will, verification, contacts, law and money. Source: plan-p0-awareness,
/// plan-cost-credibility, playbook-selfrule-to-law, plan-benefit-investment.
/// </summary>
internal static class PublicLife
{
    public static void Run<T>(Workings<T> g, in Effort effort, Standing standing)
        where T : struct, IRecorder
    {
        MoveCredibility(g);
        var influence = standing.Influence(g);
        var p = g.Model.Politics;
        var reach = (p.ReachBase + ((1 - p.ReachBase) * g.Share(Variable.Credibility))) * influence;
        MoveAwareness(g, effort, reach, standing.Front);
        MoveWill(g, effort, reach, standing.Front);
        MoveVerificationAndLines(g, effort, influence);
        MoveRegulation(g);
        MoveResources(g, standing.Lead);
    }

    private static void MoveCredibility<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        var p = g.Model.Politics;
        var watched = g.State.Reached(Milestone.ThreeFold);
        var velocity = g.State.Knobs.Velocity;
        var racing = watched ? Math.Max(0.0, velocity - p.RacingVelocity) / (1 - p.RacingVelocity) : 0.0;
        var restraint = watched ? Math.Max(0.0, p.RestraintVelocity - velocity) / p.RestraintVelocity : 0.0;
        g.Move(Variable.Credibility,
            g.Part(Reason.RacingAfterThreeFold, -p.RacingCredibilityLoss * racing)
            + g.Part(Reason.CostlyRestraint, p.RestraintCredibilityGain * restraint)
            + g.Part(Reason.MemoryFades, -p.CredibilityFade * (g[Variable.Credibility] - p.CredibilityRest))
            + g.Part(Reason.Secrecy, -p.SecrecyCredibilityLoss * Math.Max(0.0, p.SecrecyOpenness - g[Variable.Openness])));
    }

    private static void MoveAwareness<T>(Workings<T> g, in Effort effort, double reach, double front)
        where T : struct, IRecorder
    {
        var p = g.Model.Politics;
        var demonstrations = p.WarningBase
            + ((1 - p.WarningBase) * Math.Min(1.0, g[Variable.Capability] / p.DemonstrationSaturation));
        var unaware = 1 - g.Share(Variable.PublicAwareness);
        g.Move(Variable.PublicAwareness,
            g.Part(Reason.Warnings, p.AwarenessGrowth * effort.PrepareGovernance * demonstrations * reach * unaware)
            + g.Part(Reason.Advocacy, p.AwarenessGrowth * p.AdvocacyAwarenessShare * effort.MitigateGovernance * reach * unaware)
            + g.Part(Reason.VisibleAi, p.VisibleAiAwareness * Math.Max(0.0, front - p.VisibleAiFloor) * unaware)
            + g.Part(Reason.AttentionFades, -p.AwarenessDecay * (g[Variable.PublicAwareness] - p.AwarenessRest)));
    }

    private static void MoveWill<T>(Workings<T> g, in Effort effort, double reach, double front)
        where T : struct, IRecorder
    {
        var p = g.Model.Politics;
        var visible = PortableMath.Clamp((front - p.DangerVisibleFrom) / p.DangerVisibleSpan, 0.0, 1.0);
        var target = (g[Variable.PublicAwareness] * (p.PoliticalWillUnseen + ((1 - p.PoliticalWillUnseen) * visible))
                * (1 - p.PoliticalWillCredibility + (p.PoliticalWillCredibility * g.Share(Variable.Credibility))))
            + g.World.PoliticalWillBonus;
        g.Move(Variable.PoliticalWill,
            g.Part(Reason.AwarenessPulls, p.PoliticalWillSpeed * (target - g[Variable.PoliticalWill]))
            + g.Part(Reason.Lobbying, p.LobbyingGrowth * effort.MitigateGovernance * reach * (1 - g.Share(Variable.PoliticalWill))));
    }

    private static void MoveVerificationAndLines<T>(Workings<T> g, in Effort effort, double influence)
        where T : struct, IRecorder
    {
        var p = g.Model.Politics;
        var work = effort.VerificationGovernance
            + (p.VerificationNonproliferationWeight * effort.VerificationNonproliferation);
        g.Move(Variable.VerificationReadiness,
            g.Part(Reason.VerificationWork,
                p.VerificationGrowth * influence * work * (1 - g.Share(Variable.VerificationReadiness)))
            + g.Part(Reason.StateInterest,
                p.VerificationState * Math.Max(0.0, g[Variable.PoliticalWill] - p.VerificationStateWill)));

        g.Move(Variable.LinesOfCommunication,
            g.Part(Reason.Contacts,
                p.LinesGrowth * influence * effort.Contacts * (1 - g.Share(Variable.LinesOfCommunication)))
            + g.Part(Reason.Neglect, -p.LinesFade * (g[Variable.LinesOfCommunication] - p.LinesRest)));
    }

    private static void MoveRegulation<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        var p = g.Model.Politics;
        var signed = (double)Standards.Signatories(g) / GameState.RivalCount;
        var will = Math.Max(0.0, g[Variable.PoliticalWill] - p.RegulationWillFloor) / 100;
        g.Move(Variable.Regulation,
            g.Part(Reason.GovernmentsCopyStandards,
                p.RegulationGrowth * will * (1 - p.RegulationStandardShare + (p.RegulationStandardShare * signed)))
            + g.Part(Reason.LawLapses, -p.RegulationFade * g[Variable.Regulation]));
    }

    private static void MoveResources<T>(Workings<T> g, double lead)
        where T : struct, IRecorder
    {
        var p = g.Model.Politics;
        var target = 1 + PortableMath.Clamp(p.ResourcesLead * lead, p.ResourcesLeadLeast, p.ResourcesLeadGreatest)
            + (p.ResourcesVelocity * (g.State.Knobs.Velocity - p.ResourcesVelocityRest))
            + (p.ResourcesOpenness * (g[Variable.Openness] - p.ResourcesOpennessRest))
            - (g.State.Is(Variable.AllInSafety) ? p.ResourcesAllIn : 0.0);
        g.Move(Variable.Resources, Reason.InvestorsFollowTheFront, p.ResourcesSpeed * (target - g[Variable.Resources]));
    }
}
