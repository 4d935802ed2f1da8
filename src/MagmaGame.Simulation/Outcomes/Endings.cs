using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Phases;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Outcomes;

/// <summary>How a game ended.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Variant">Its variant.</param>
public readonly record struct Ending(Outcome Outcome, OutcomeVariant Variant);

/// <summary>
/// The endings, checked in a fixed order at the end of each month; the first that holds ends the game. Every game ends within
/// 60 months under any policy in any scenario. Source: plan-outcome-* claims.
/// </summary>
internal static class Endings
{
    public static Ending? Check<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        var p = g.Model.Ending;
        var s = g.State;
        if (s.PauseMonths > g.Model.Pause.PauseLength)
        {
            return End(g, PhaseTrigger.PauseHeld, Outcome.Pause,
                s.PauseByGovernments ? OutcomeVariant.GovernmentLed : OutcomeVariant.Coordinated);
        }
        if (s.StandstillMonths >= p.StandstillMonths)
            return End(g, PhaseTrigger.ProgressStoodStill, Outcome.Pause, OutcomeVariant.Natural);

        var best = s.Rivals[g.BestRival()];
        var behind = best.Capability - g[Variable.Capability];
        s.OvertakenMonths = behind >= p.DecisiveLag ? s.OvertakenMonths + 1 : 0;
        // AI researchers run the front: Magma's window is over.
        var windowOver = best.DeferredMonths > g.Model.Rival.RivalRecovery;
        var paused = s.PauseMonths > 0;
        if (!paused && (s.OvertakenMonths >= p.DecisiveMonths || (windowOver && behind > 0)))
        {
            var willing = s.Is(Variable.DeclaredSlowdown) || s.Is(Variable.LeaderClause)
                || s.Knobs.Velocity <= p.WillingVelocity;
            return End(g, PhaseTrigger.MagmaOvertaken, Outcome.SelfDestruction,
                willing ? OutcomeVariant.Willing : OutcomeVariant.Involuntary);
        }
        if (!paused && windowOver) return End(g, PhaseTrigger.FrontObsolete, Outcome.Obsolescence, Obsolescence(s));
        if (s.DeferredMonths == 0) return null;
        var recovery = s.Reversals == 0 ? g.World.RecoveryMonths : g.Model.Influence.RecoveryAfterReversal;
        if (s.DeferredMonths > recovery) return End(g, PhaseTrigger.RecoveryOver, Outcome.Obsolescence, Obsolescence(s));
        s.DeferredMonths++;
        return null;
    }

    private static OutcomeVariant Obsolescence(GameState s) =>
        s.DeferredMonths > 0 && s.DeferredByChoice ? OutcomeVariant.Chosen : OutcomeVariant.DeFacto;

    private static Ending End<T>(Workings<T> g, PhaseTrigger trigger, Outcome outcome, OutcomeVariant variant)
        where T : struct, IRecorder
    {
        g.Fire(trigger);
        if (outcome == Outcome.Obsolescence) g.State.Light(Milestone.Obsolescence);
        return new Ending(outcome, variant);
    }
}
