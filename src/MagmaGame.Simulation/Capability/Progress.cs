using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Numerics;
using MagmaGame.Simulation.Protection;
using MagmaGame.Simulation.Random;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Capability;

/// <summary>
/// A month of capability progress for Magma and its rivals: own research, learning from the front, jumps. Source:
/// plan-milestone-3x, plan-automation-speed, plan-velocity-loss-cap, metastrategies-labs-share-details.
/// </summary>
internal static class Progress
{
    public static void Run<T>(Workings<T> g, Standing standing)
        where T : struct, IRecorder
    {
        var paused = g.State.PauseMonths > 0;
        var p = g.Model.Capability;
        var leak = p.CatchUp
            * (p.CatchUpDespiteSecrecy
                + (p.CatchUpOpennessFactor * (1 - p.CatchUpDespiteSecrecy) * g.Share(Variable.Openness)))
            * p.LeakTimes;
        var spied = Espionage.Gain(g);
        MoveMagma(g, paused, standing.Lead);
        for (var j = 0; j < GameState.RivalCount; j++)
            if (!g.State.Rivals[j].Merged) MoveRival(g, j, paused, standing.Front, leak, spied);
        var still = !paused && StandsStill(g, g.Front());
        g.State.StandstillMonths = still ? g.State.StandstillMonths + 1 : 0;
    }

    /// <summary>Net progress of a developer at full effort, months per month.</summary>
    private static double Pace<T>(Workings<T> g, double capability, bool automated)
        where T : struct, IRecorder
    {
        // acceleration^exponent, both powers in one: the logarithm of acceleration is linear in capability.
        var p = g.Model.Capability;
        var acceleration = g.LogAcceleration(capability);
        if (!automated) acceleration = Math.Min(acceleration, g.LogHumanLoopCap);
        var pace = PortableMath.Exp(acceleration * p.NetPaceExponent);
        if (automated) pace *= p.AutomationBoost;
        return pace * WallFactor(g, capability);
    }

    // Without a wall the pace never falls below that of 2024, which is no standstill.
    private static bool StandsStill<T>(Workings<T> g, double front)
        where T : struct, IRecorder =>
        WallFactor(g, front) < 1 && Pace(g, front, automated: false) < g.Model.Ending.StandstillPace;

    private static double WallFactor<T>(Workings<T> g, double capability)
        where T : struct, IRecorder =>
        PortableMath.Clamp((g.World.Wall - capability) / g.Model.Capability.WallSoftness, 0.0, 1.0);

    private static void MoveMagma<T>(Workings<T> g, bool paused, double lead)
        where T : struct, IRecorder
    {
        var p = g.Model.Capability;
        var velocity = g.State.Knobs.Velocity;
        var capability = g[Variable.Capability];
        var own = Pace(g, capability, g.State.DeferredMonths > 0)
            * g.Returns.VelocityPace
            * PortableMath.Pow(g[Variable.Resources], p.ResourcesPaceExponent) * (1 - g[Variable.Friction]);
        var learning = velocity > p.CatchUpVelocityFloor
            ? p.CatchUp * Math.Max(0.0, -lead)
            : 0.0;
        if (g.State.Is(Variable.ProcessBurst) && g[Variable.Paradigm] < 0) own *= 1 - p.BurstDrag;
        if (paused)
        {
            own *= p.PauseOwnPace;
            learning *= p.PauseCatchUp;
        }
        var audits = g.State.Is(Variable.JoinedStandard) ? own * g.Model.Rival.StandardOwnSlowdown * g.StandardBite() : 0.0;
        var jump = velocity > p.JumpVelocityFloor && !paused ? JumpSize(g, 0, g.World.OwnJumpRate, capability) : 0.0;
        if (jump > 0)
        {
            g.Move(Variable.EmpiricalSafety, Reason.MethodsMadeObsolete, -Obsolete(g, g[Variable.EmpiricalSafety]));
        }
        g.Move(Variable.Capability,
            g.Part(Reason.OwnResearch, own) + g.Part(Reason.LearningFromTheFront, learning) + g.Part(Reason.Jump, jump)
            + g.Part(Reason.AuditsDelay, -audits));
    }

    private static void MoveRival<T>(Workings<T> g, int j, bool paused, double front, double leak, double spied)
        where T : struct, IRecorder
    {
        var (p, r) = (g.Model.Capability, g.Model.Rival);
        ref var rival = ref g.State.Rivals[j];
        var nature = g.World.Rivals[j];
        var care = g.Care(j);
        g.CareThisMonth[j] = care;
        var slowed = rival.Signed ? r.StandardSlowdown * g.StandardBite() : 0.0;
        var speed = Math.Max(r.RivalFloor, nature.Speed * (1 - (r.CareSlowdown * care) - slowed));
        speed *= 1 + (p.PublicationBoost * g.Share(Variable.Openness) * g.State.Knobs.Velocity
            * PortableMath.Sigmoid((g[Variable.Capability] - rival.Capability + p.PublicationReach) / p.PublicationSoftness));
        var gain = Pace(g, rival.Capability, rival.DeferredMonths > 0) * speed;
        gain += leak * Math.Max(0.0, front - rival.Capability) * (1 - (p.CatchUpSecurityCut * g.Share(Variable.Security)));
        if (spied > 0) gain += spied * Espionage.Use(g, rival.Capability);
        if (paused) gain *= p.PauseCheating * (1 - g.Share(Variable.VerificationReadiness));
        var jump = paused ? 0.0 : JumpSize(g, j + 1, g.World.JumpRate, rival.Capability);
        if (jump > 0)
        {
            gain += jump;
            rival.Safety -= Obsolete(g, rival.Safety);
        }
        rival.Capability += gain;
        if (rival.Capability >= g.World.Tedai) rival.TedaiMonths++;
        if (rival.TedaiMonths > nature.DeferenceLag + (int)(r.DeferenceLagCare * care) && !paused) rival.DeferredMonths++;
    }

    // A jump that would pass the wall does not happen.
    private static double JumpSize<T>(Workings<T> g, int developer, double rate, double capability)
        where T : struct, IRecorder
    {
        if (g.Luck.Uniform(RandomStream.Jump, g.Month, developer) >= rate) return 0.0;
        var p = g.Model.Capability;
        var size = p.JumpLeast + ((p.JumpGreatest - p.JumpLeast) * g.Luck.Uniform(RandomStream.JumpSize, g.Month, developer));
        return capability + size > g.World.Wall ? 0.0 : size;
    }

    private static double Obsolete<T>(Workings<T> g, double safety)
        where T : struct, IRecorder
    {
        var p = g.Model.Capability;
        return p.JumpObsolescence * Math.Max(0.0, safety - (p.JumpSafetyFloor * g.Model.Difficulty.InheritedSafety));
    }
}
