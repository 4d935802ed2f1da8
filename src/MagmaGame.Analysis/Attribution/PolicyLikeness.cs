using System.Collections.Immutable;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Phases;
using MagmaGame.Simulation.Policies;

namespace MagmaGame.Analysis.Attribution;

/// <summary>How a round's knobs compare with what a policy would have set.</summary>
/// <param name="Month">The month.</param>
/// <param name="Phase">The phase.</param>
/// <param name="Played">The knobs as the round ended.</param>
/// <param name="Own">What the policy would have set in the very state of the game.</param>
/// <param name="Distance">How far apart they are, 0 to 1.</param>
public readonly record struct KnobLikeness(int Month, Phase Phase, KnobSetting Played, KnobSetting Own, double Distance);

/// <summary>How an initiative compares.</summary>
/// <param name="Initiative">Which.</param>
/// <param name="Taken">Month in which it was taken; null for never.</param>
/// <param name="Wanted">First month in which the policy would have taken it, in the states of the game; null for never.</param>
/// <param name="Distance">How far apart that is, 0 to 1.</param>
public readonly record struct InitiativeLikeness(Initiative Initiative, int? Taken, int? Wanted, double Distance);

/// <summary>How like a policy a game was played.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Knobs">The rounds, in order.</param>
/// <param name="Initiatives">The initiatives that either took.</param>
public sealed record PolicyLikeness(
    PolicyDefinition Policy, ImmutableArray<KnobLikeness> Knobs, ImmutableArray<InitiativeLikeness> Initiatives)
{
    // Knobs say how a strategy goes about its work month by month, initiatives what it stands for. Assumptions.
    private const double KnobWeight = 0.6;

    /// <summary>How far apart, 0 to 1: the knobs on the mean of all rounds, and the initiatives that either took.</summary>
    public double Distance
    {
        get
        {
            var knobs = Knobs.IsEmpty ? 0 : Knobs.Average(k => k.Distance);
            return Initiatives.IsEmpty ? knobs : (KnobWeight * knobs) + ((1 - KnobWeight) * Initiatives.Average(i => i.Distance));
        }
    }

    /// <summary>How far the knobs are apart in a phase, 0 to 1; null when the game never was in it.</summary>
    public double? In(Phase phase)
    {
        var rounds = Knobs.Where(k => k.Phase == phase).ToList();
        return rounds.Count == 0 ? null : rounds.Average(k => k.Distance);
    }
}
