using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Politics;

/// <summary>The field follows the leading paradigm: a small lead feeds itself. Source: endgames-attractor-states.</summary>
internal static class ParadigmShift
{
    public static void Run<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        var lead = g[Variable.Paradigm];
        g.Move(Variable.Paradigm, Reason.FieldFollowsParadigm, g.Model.Pressure.ParadigmRate * lead * (1 - (lead * lead)));
    }
}
