using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Numerics;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Months;

/// <summary>Where Magma stands against its rivals at a point of the month; taken anew whenever somebody's capability has moved.</summary>
/// <param name="Front">Capability of the most advanced active developer, months.</param>
/// <param name="Lead">Magma's lead over the best rival, months; negative when behind.</param>
internal readonly record struct Standing(double Front, double Lead)
{
    public static Standing Of<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        var (own, best) = (g[Variable.Capability], g.BestRivalCapability());
        return new Standing(Math.Max(own, best), own - best);
    }

    /// <summary>How far Magma is listened to, 0 to 1. Source: plan-benefit-influence, endgames-leader-sets-norms.</summary>
    public double Influence<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        var p = g.Model.Politics;
        return p.InfluenceBase
            + ((1 - p.InfluenceBase) * PortableMath.Sigmoid((Lead + p.InfluenceHalfLag) / p.InfluenceSoftness));
    }
}
