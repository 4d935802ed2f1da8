using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Effects;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Numerics;
using MagmaGame.Simulation.Phases;
using MagmaGame.Simulation.Random;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Pauses;

/// <summary>Votes on a pause and the month-by-month question whether it holds. Source: plan-outcome-pause,
/// endgames-enforcement-teeth.</summary>
internal static class PauseTalks
{
    /// <summary>Why no pause can be put to the vote now, if so.</summary>
    public static Rejection Check<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        var s = g.State;
        if (s.PauseMonths > 0) return Rejection.PauseInForce;
        if (g[Variable.Pauses] >= g.Model.Pause.MostPauses) return Rejection.NoMorePauses;
        if (s.DeferredMonths > 0) return Rejection.AlreadyDeferred;
        if (s.Month < s.PauseReadyMonth) return Rejection.CoolingDown;
        foreach (ref readonly var rival in s.Rivals)
            if (!rival.Merged && rival.DeferredMonths > 0) return Rejection.RivalDeferred;
        return Rejection.None;
    }

    /// <summary>Puts a pause to the vote if that is possible; <paramref name="bonus"/> adds to its chance.</summary>
    public static void Propose<T>(Workings<T> g, double bonus, bool byGovernments, Foresight? foresight = null)
        where T : struct, IRecorder
    {
        if (Check(g) != Rejection.None) return;
        var p = g.Model.Pause;
        var s = g.State;
        var chance = PortableMath.Clamp(Coalition.Plausibility(g) + bonus, 0, 1);
        if (foresight?.Vote(chance) ?? g.Luck.Uniform(RandomStream.Proposal, g.Month) < chance)
        {
            s.PauseMonths = 1;
            s.Put(Variable.Pauses, g[Variable.Pauses] + 1);
            s.PauseByGovernments = byGovernments;
            s.Light(Milestone.Pause);
            g.Fire(PhaseTrigger.PauseAccepted);
        }
        else
        {
            s.PauseReadyMonth = g.Month + p.PauseCooldown;
            g.Move(Variable.PoliticalWill, Reason.FailedProposal, -p.FailedProposalWill);
        }
    }

    /// <summary>Asks whether the pause holds another month.</summary>
    public static void Run<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        var s = g.State;
        if (s.PauseMonths == 0) return;
        var p = g.Model.Pause;
        var hold = p.HoldBase + (p.HoldVerification * g.Share(Variable.VerificationReadiness))
            + (p.HoldPoliticalWill * g.Share(Variable.PoliticalWill)) + (p.HoldRegulation * g.Share(Variable.Regulation))
            - (p.HoldPressure * (g[Variable.CompetitivePressure] - p.StancePressureRest));
        if (g.Luck.Uniform(RandomStream.PauseHold, g.Month) < PortableMath.Clamp(hold, 0, p.HoldGreatest))
        {
            s.PauseMonths++;
            g.Move(Variable.PoliticalWill, Reason.PauseHolds, p.PauseWillGain);
            g.Move(Variable.VerificationReadiness, Reason.InspectorsAtWork, p.PauseVerificationGain);
        }
        else
        {
            s.PauseMonths = 0;
            s.PauseReadyMonth = g.Month + p.PauseCooldown;
            g.Move(Variable.PoliticalWill, Reason.PauseCollapsed, -p.CollapseWill);
            g.Fire(PhaseTrigger.PauseCollapsed);
        }
    }
}
