using MagmaGame.Analysis.Policies;
using MagmaGame.Simulation.Debriefing;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Events;

namespace MagmaGame.Analysis.Attribution;

/// <summary>Some of the three objects: those whose decisions are the player's. What changes the others is left to habit.</summary>
/// <param name="Bits">One bit for each, by the number of <see cref="Lever"/>.</param>
internal readonly record struct LeverSet(int Bits)
{
    /// <summary>How many objects there are.</summary>
    public const int Levers = 3;

    /// <summary>How many sets of them.</summary>
    public const int Count = 1 << Levers;

    /// <summary>Whether it holds an object.</summary>
    public bool Has(Lever lever) => (Bits & (1 << (int)lever)) != 0;

    /// <summary>Knobs of which those that change these objects are the player's, and the others habit's. Of the portfolio the shares
    /// are taken as weights, since they must sum to 100.</summary>
    public KnobSetting Mix(in KnobSetting played, in KnobSetting habit)
    {
        Span<double> weights = stackalloc double[4];
        Span<int> shares = stackalloc int[4];
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++) sum += weights[i] = Pick(Knob.Nonproliferation + i, played, habit);
        if (sum > 0) WholePercent.Split(weights, shares);
        else (shares[0], shares[1], shares[2], shares[3]) = (habit.Nonproliferation, habit.Distribution, habit.Governance, habit.Defence);
        return new KnobSetting(
            Pick(Knob.Velocity, played, habit), Pick(Knob.Preparation, played, habit), shares[0], shares[1], shares[2], shares[3]);
    }

    private int Pick(Knob knob, in KnobSetting played, in KnobSetting habit) => knob.In(Has(KnobLevers.Of(knob)) ? played : habit);
}
