using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Numerics;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Protection;

/// <summary>
/// Ideas leak where nobody steals weights: rivals spy on Magma's research, the more the stronger its systems and the weaker its
/// protection. Source: plan-strategy-secure-software, plan-weights-tractable, metastrategies-staff-not-vetted.
/// </summary>
internal static class Espionage
{
    /// <summary>What this month's spying is worth to a rival level with Magma or behind, months of progress.</summary>
    public static double Gain<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        var p = g.Model.Incident;
        return p.EspionageGain <= 0 ? 0.0 : p.EspionageGain * g.Model.Capability.LeakTimes * Thefts.Prize(g, g[Variable.Capability])
            * Thefts.Weakness(g, g[Variable.Security]);
    }

    /// <summary>The part of it that a rival has a use for: little when it is far ahead.</summary>
    public static double Use<T>(Workings<T> g, double capability)
        where T : struct, IRecorder
    {
        var p = g.Model.Capability;
        return PortableMath.Sigmoid((g[Variable.Capability] - capability) / p.PublicationSoftness);
    }
}
