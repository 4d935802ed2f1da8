using MagmaGame.Simulation.Outcomes;

namespace MagmaGame.Authoring.Forecasts;

/// <summary>What is measured of a finished game. All but the months are chances or shares, 0 to 1.</summary>
public enum Measure
{
    /// <summary>P(catastrophe).</summary>
    CatastropheChance,
    /// <summary>Months played.</summary>
    Months,
    /// <summary>Whether it ended in obsolescence.</summary>
    Obsolescence,
    /// <summary>Whether it ended in a pause.</summary>
    Pause,
    /// <summary>Whether it ended in self-destruction.</summary>
    SelfDestruction,
    /// <summary>Obsolescence that Magma chose.</summary>
    Chosen,
    /// <summary>Obsolescence that nobody chose.</summary>
    DeFacto,
    /// <summary>A pause that Magma proposed.</summary>
    Coordinated,
    /// <summary>A pause of governments.</summary>
    GovernmentLed,
    /// <summary>The technology stood still.</summary>
    Natural,
    /// <summary>Magma gave up the race.</summary>
    Willing,
    /// <summary>Magma was overtaken.</summary>
    Involuntary,
}

/// <summary>Finished games as measures.</summary>
internal static class Measures
{
    /// <summary>How many there are.</summary>
    public const int Count = (int)Measure.Involuntary + 1;

    /// <summary>How far a share can change in one game; 0 for what changes by any amount.</summary>
    public static double Reach(Measure measure) => measure <= Measure.Months ? 0 : 1;

    /// <summary>Adds the measures of a finished game, times a weight.</summary>
    public static void Add(double[] measures, double weight, double catastropheChance, int months, Outcome outcome, OutcomeVariant variant)
    {
        measures[(int)Measure.CatastropheChance] += weight * catastropheChance;
        measures[(int)Measure.Months] += weight * months;
        measures[(int)Measure.Obsolescence + (int)outcome - 1] += weight;
        measures[(int)Measure.Chosen + (int)variant] += weight;
    }
}
