using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Numerics;
using MagmaGame.Simulation.Phases;
using MagmaGame.Simulation.Random;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Influence;

/// <summary>AI researchers take the lead at Magma, by choice or because nobody decided, and may have to give it back.
/// Source: plan-milestone-deference, plan-milestone-recovery-phase.</summary>
internal static class Deference
{
    public static void Begin<T>(Workings<T> g, bool chosen)
        where T : struct, IRecorder
    {
        g.State.DeferredMonths = 1;
        g.State.DeferredByChoice = chosen;
        g.State.Light(Milestone.Deference);
        g.State.Light(Milestone.RecoveryPhase);
        g.Fire(chosen ? PhaseTrigger.DeferenceChosen : PhaseTrigger.DeferenceDrifted);
    }

    /// <summary>The chance as Magma sees it: with the gap it believes in, in a middling world.</summary>
    public static double BelievedReversalChance<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        var d = g.Model.Difficulty;
        return ReversalChance(g, PortableMath.Sigmoid((g[Variable.BelievedGap] - d.HarmlessGapMean) / d.UnsafeSoftness));
    }

    private static double ReversalChance<T>(Workings<T> g, double unsafeShare)
        where T : struct, IRecorder
    {
        var p = g.Model.Influence;
        return PortableMath.Clamp(
            p.ReversalBase + (p.ReversalEvaluation * g.Share(Variable.EvaluationMethods))
            + (p.ReversalControl * g.Share(Variable.Control)) - (p.ReversalResistance * unsafeShare),
            p.ReversalLeast, p.ReversalGreatest);
    }

    public static void TryReverse<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        var p = g.Model.Influence;
        g.State.Reversals++;
        if (g.Luck.Uniform(RandomStream.Reversal, g.Month) >= ReversalChance(g, g.UnsafeAtMagma())) return;
        g.State.DeferredMonths = 0;
        g.Move(Variable.HumanInfluence, Reason.HandsBackOnTheWheel, p.ReversalInfluence - g[Variable.HumanInfluence]);
        g.Move(Variable.Friction, Reason.HandsBackOnTheWheel, p.ReversalFriction);
        g.Fire(PhaseTrigger.DeferenceReversed);
    }
}
