using System.Collections.Immutable;
using MagmaGame.Analysis.Counterfactuals;
using MagmaGame.Analysis.Summaries;
using MagmaGame.Simulation.Debriefing;

namespace MagmaGame.Analysis.Attribution;

/// <summary>A decision as a play of a family.</summary>
/// <param name="Found">The decision and its counterfactual.</param>
/// <param name="Share">Its share in this family, 0 to 1: a decision that carries ideas of several counts in equal parts.</param>
/// <param name="Gain">P(catastrophe) that it saved against the mean of what else was possible; below 0 it cost.</param>
public sealed record PlayMade(Counterfactual Found, double Share, double Gain);

/// <summary>What the plays of a family gave in a game.</summary>
/// <param name="Family">The family.</param>
/// <param name="Gain">P(catastrophe) that they saved, each times its share, summed future by future; below 0 they cost.</param>
/// <param name="Made">The decisions, the one that mattered most first.</param>
public sealed record PlayGain(PlayFamily Family, Estimate Gain, ImmutableArray<PlayMade> Made)
{
    // A big win is one that a facilitator would not need a table to see; below the least, noise decides. Assumptions.
    private const double BigWin = 0.02;
    private const double LeastWin = 0.002;

    /// <summary>How much that is; none when it may as well be nothing.</summary>
    public GainSize Size => !Gain.IsBeyondNoise ? GainSize.None : Gain.Value switch
    {
        >= BigWin => GainSize.Big,
        >= LeastWin => GainSize.Small,
        > -LeastWin => GainSize.None,
        _ => GainSize.Loss,
    };
}
