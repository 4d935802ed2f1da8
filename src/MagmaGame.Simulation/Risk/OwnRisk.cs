using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Risk;

/// <summary>How dangerous and how unsafe Magma's best system is once the month's progress is made.</summary>
/// <param name="Danger">Chance of catastrophe if Magma only scaled, 0 to 1.</param>
/// <param name="Unsafe">Share of its systems that would defect if they could, 0 to 1.</param>
internal readonly record struct OwnRisk(double Danger, double Unsafe)
{
    public static OwnRisk Of<T>(Workings<T> g)
        where T : struct, IRecorder => new(g.Danger(g[Variable.Capability]), g.UnsafeAtMagma());
}
