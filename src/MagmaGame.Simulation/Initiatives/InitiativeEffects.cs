using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Influence;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Pauses;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Initiatives;

/// <summary>What each initiative does once its guard holds.</summary>
internal static class InitiativeEffects
{
    public static void Apply<T>(Workings<T> g, Initiative initiative)
        where T : struct, IRecorder
    {
        switch (initiative)
        {
            case Initiative.ProposePause: PauseTalks.Propose(g, 0.0, byGovernments: false); break;
            case Initiative.DeclareSlowdown: DeclareSlowdown(g); break;
            case Initiative.RescindSlowdown: RescindSlowdown(g); break;
            case Initiative.Defer: Deference.Begin(g, chosen: true); break;
            case Initiative.ReverseDeference: Deference.TryReverse(g); break;
            case Initiative.PublishSmokingGun: PublishSmokingGun(g); break;
            case Initiative.JoinLeaderClause: JoinLeaderClause(g); break;
            case Initiative.CrashSecurity: CrashSecurity(g); break;
            case Initiative.AllInSafety: AllInSafety(g); break;
            case Initiative.OpenLines: OpenLines(g); break;
            case Initiative.Merge: Merge(g); break;
            case Initiative.ProcessBurst: ProcessBurst(g); break;
            case Initiative.JoinStandard: JoinStandard(g); break;
            default: throw new ArgumentOutOfRangeException(nameof(initiative));
        }
    }

    private static void DeclareSlowdown<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        var (p, s) = (g.Model.Initiative, g.State);
        s.Put(Variable.DeclaredSlowdown, 1);
        var weight = s.Reached(Milestone.ThreeFold) ? 1.0 : p.EarlySignalShare;
        g.Move(Variable.Credibility, Reason.CostlySignal, p.DeclaredCredibility * weight);
        g.Move(Variable.PublicAwareness, Reason.CostlySignal,
            p.SignalAwarenessShare * p.DeclaredCredibility * weight * (1 - g.Share(Variable.PublicAwareness)));
        g.Move(Variable.Resources, Reason.InvestorsLeave, -p.DeclaredCost);
        s.Knobs = KnobTurning.Held(g, s.Knobs);
        s.Put(Variable.Velocity, 100 * s.Knobs.Velocity);
    }

    private static void RescindSlowdown<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        g.State.Put(Variable.DeclaredSlowdown, 0);
        g.Move(Variable.Credibility, Reason.PromiseBroken, -g.Model.Initiative.RescindedCredibility);
    }

    private static void PublishSmokingGun<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        var (p, s) = (g.Model.Initiative, g.State);
        g.Move(Variable.SmokingGuns, Reason.SmokingGunPublished, -1);
        var first = s.Is(Variable.SmokingGunPublished) ? p.LaterSmokingGunShare : 1.0;
        s.Put(Variable.SmokingGunPublished, 1);
        var reach = first * (p.SmokingGunReachBase + g.Share(Variable.Credibility));
        g.Move(Variable.PublicAwareness, Reason.SmokingGunPublished, p.SmokingGunAwareness * reach);
        g.Move(Variable.PoliticalWill, Reason.SmokingGunPublished, p.SmokingGunWill * reach);
        g.Move(Variable.Credibility, Reason.AgainstOwnInterest, p.SmokingGunCredibility * first);
        g.Move(Variable.Resources, Reason.CustomersWorry, -p.SmokingGunCost);
        g.Move(Variable.CompetitivePressure, Reason.ShowsWhatIsPossible, p.SmokingGunPressure);
        s.SmokingGunReadyMonth = s.Month + p.SmokingGunCooldown;
    }

    private static void JoinLeaderClause<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        g.State.Put(Variable.LeaderClause, 1);
        g.Move(Variable.Credibility, Reason.BindingClause, g.Model.Initiative.ClauseCredibility);
        g.Move(Variable.Resources, Reason.InvestorsWorry, -g.Model.Initiative.ClauseCost);
    }

    private static void CrashSecurity<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        var p = g.Model.Initiative;
        g.State.Put(Variable.SecurityCrash, 1);
        g.Move(Variable.Security, Reason.CrashProgramme, p.CrashSecurity
            * (p.CrashSecurityUnready + ((1 - p.CrashSecurityUnready) * g.Share(Variable.SecurityReadiness))));
        g.Move(Variable.Friction, Reason.CrashProgramme, p.CrashFriction);
        g.Move(Variable.Resources, Reason.CrashProgramme, -p.CrashCost);
    }

    private static void AllInSafety<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        g.State.Put(Variable.AllInSafety, 1);
        g.Move(Variable.Friction, Reason.Reorganisation, g.Model.Initiative.AllInFriction);
    }

    private static void OpenLines<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        var (p, s) = (g.Model.Initiative, g.State);
        g.Move(Variable.LinesOfCommunication, Reason.Hotline,
            p.OpenLinesGain * (1 - g.Share(Variable.LinesOfCommunication)));
        g.Move(Variable.Openness, Reason.Talks, p.OpenLinesOpenness);
        g.Move(Variable.Friction, Reason.LeadersTravel, p.OpenLinesFriction);
        s.OpenLinesReadyMonth = s.Month + p.OpenLinesCooldown;
    }

    private static void Merge<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        var (p, s) = (g.Model.Initiative, g.State);
        // A firm ahead of all that swallows its most careful rival looks as if it wanted the prize for itself.
        var grab = p.MergeGrab * Math.Max(0.0, Standing.Of(g).Lead);
        g.Move(Variable.Credibility, Reason.PowerGrab, -grab);
        g.Move(Variable.CompetitivePressure, Reason.PowerGrab, grab);
        ref var partner = ref s.Rivals[InitiativeGuards.Partner(g)];
        partner.Merged = true;
        s.Put(Variable.Merged, 1);
        g.Move(Variable.Capability, Reason.JointWeights, Math.Max(0.0, partner.Capability - g[Variable.Capability]));
        g.Move(Variable.EmpiricalSafety, Reason.JointSafetyWork,
            (p.MergeSafetyShare * Math.Max(0.0, partner.Safety - g.SafetyReach())) + p.MergeSafetyGain);
        g.Move(Variable.Resources, Reason.JointResources, p.MergeResources);
        var late = Math.Max(0.0, g[Variable.Capability] - g.Model.Capability.ThreeFoldCapability);
        g.Move(Variable.Friction, Reason.Merger, p.MergeFriction + (p.MergeLateFriction * late));
        g.Move(Variable.Security, Reason.WeakerHouse, p.MergeSecurityShare * Math.Min(0.0, partner.Security - g[Variable.Security]));
        // Not everybody goes along with a merger, and who leaves knows how the best of the two is made.
        foreach (ref var rival in s.Rivals)
            if (!rival.Merged) rival.Capability += p.MergeDefection * Math.Max(0.0, g[Variable.Capability] - rival.Capability);
    }

    private static void ProcessBurst<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        var p = g.Model.Initiative;
        g.State.Put(Variable.ProcessBurst, 1);
        g.Move(Variable.Paradigm, Reason.ProcessBurst, g.Model.Pressure.BurstSize);
        g.Move(Variable.Friction, Reason.ProcessBurst, p.BurstFriction);
        g.Move(Variable.Resources, Reason.PeopleMovedToBurst, -p.BurstCost);
    }

    private static void JoinStandard<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        g.State.Put(Variable.JoinedStandard, 1);
        g.Move(Variable.Credibility, Reason.FirstToSign, g.Model.Initiative.StandardCredibility);
        g.Move(Variable.Resources, Reason.AuditsCost, -g.Model.Initiative.StandardCost);
    }
}
