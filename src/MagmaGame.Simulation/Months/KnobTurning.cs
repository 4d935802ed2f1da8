using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Numerics;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Months;

/// <summary>Turns the knobs: small turns are free, big ones cost friction, and a declared slowdown caps velocity.
/// Source: plan-self-destruct-when.</summary>
internal static class KnobTurning
{
    public static void Run<T>(Workings<T> g, in ShareKnobs wanted)
        where T : struct, IRecorder
    {
        var knobs = Held(g, wanted);
        var cost = Friction(g, knobs);
        if (cost > 0) g.Move(Variable.Friction, Reason.KnobTurned, cost);
        g.State.Knobs = knobs;
    }

    /// <summary>The setting as the promises in force allow it.</summary>
    public static ShareKnobs Held<T>(Workings<T> g, in ShareKnobs wanted)
        where T : struct, IRecorder
    {
        var velocity = PortableMath.Clamp(wanted.Velocity, 0.0, 1.0);
        if (g.State.Is(Variable.DeclaredSlowdown)) velocity = Math.Min(velocity, g.Model.Ending.DeclaredVelocityCap);
        return wanted with { Velocity = velocity };
    }

    /// <summary>Friction that turning to a setting costs, share.</summary>
    public static double Friction<T>(Workings<T> g, in ShareKnobs wanted)
        where T : struct, IRecorder
    {
        var p = g.Model.Effort;
        var now = g.State.Knobs;
        var portfolio = Math.Abs(wanted.Nonproliferation - now.Nonproliferation)
            + Math.Abs(wanted.Distribution - now.Distribution)
            + Math.Abs(wanted.Governance - now.Governance)
            + Math.Abs(wanted.Defence - now.Defence);
        var turn = Math.Max(0.0, Math.Abs(wanted.Velocity - now.Velocity) - p.KnobFreeTurn)
            + (p.MinorKnobWeight * Math.Max(0.0, Math.Abs(wanted.Preparation - now.Preparation) - p.KnobFreeTurn))
            + (p.MinorKnobWeight * Math.Max(0.0, (portfolio / 2) - p.KnobFreeTurn));
        return p.KnobFriction * turn;
    }
}
