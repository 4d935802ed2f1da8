using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Random;

namespace MagmaGame.Simulation.Observation;

/// <summary>
/// Errors of observation. Whoever misjudges something this month is likely to misjudge it the same way in the next, so that what
/// changes on a dial from month to month is mostly news and not noise.
/// </summary>
internal static class LastingNoise
{
    // Beyond a year nothing of an error is left.
    private const int Months = 12;

    /// <summary>This month's error, mean 0 and standard deviation 1: the draws of the last months, each weighing the persistence
    /// of noise times as much as the one after it.</summary>
    public static double Of<T>(Workings<T> g, RandomStream stream, int subject = 0)
        where T : struct, IRecorder
    {
        var kept = g.Model.Observation.NoisePersistence;
        var error = g.Luck.Normal(stream, g.Month, subject);
        if (kept <= 0) return error;
        double weight = 1, squares = 1;
        for (var ago = 1; ago <= Math.Min(Months, g.Month); ago++)
        {
            weight *= kept;
            squares += weight * weight;
            error += weight * g.Luck.Normal(stream, g.Month - ago, subject);
        }
        return error / Math.Sqrt(squares);
    }
}
