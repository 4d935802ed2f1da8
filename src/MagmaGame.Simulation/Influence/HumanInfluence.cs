using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Influence;

/// <summary>How much say people keep at Magma. Source: plan-milestone-deference, plan-pipeline-scalable-oversight.</summary>
internal static class HumanInfluence
{
    public static void Run<T>(Workings<T> g, Standing standing)
        where T : struct, IRecorder
    {
        var p = g.Model.Influence;
        var velocity = g.State.Knobs.Velocity;
        if (!g.State.Reached(Milestone.Tedai))
        {
            if (g[Variable.Capability] > g.World.Tedai - p.RubberStampingLead)
                g.Move(Variable.HumanInfluence, Reason.RubberStamping, -p.RubberStamping * velocity);
            return;
        }
        if (g.State.PauseMonths > 0 || g.State.DeferredMonths > 0) return;
        var beyond = Math.Max(0.0, standing.Front - g.World.Tedai);
        g.Move(Variable.HumanInfluence,
            g.Part(Reason.AiDoesTheWork, -p.InfluenceDrain)
            + g.Part(Reason.PaceOfScaling, -p.InfluenceDrainVelocity * velocity)
            + g.Part(Reason.WorldMovesOn, -p.InfluenceDrainFront * beyond)
            + g.Part(Reason.Oversight, p.InfluenceOversight * g.Share(Variable.ScalableOversight)));
    }
}
