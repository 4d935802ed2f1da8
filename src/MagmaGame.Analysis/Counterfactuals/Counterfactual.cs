using System.Collections.Immutable;
using MagmaGame.Analysis.Futures;
using MagmaGame.Analysis.Summaries;

namespace MagmaGame.Analysis.Counterfactuals;

/// <summary>What would have come of one alternative.</summary>
/// <param name="Alternative">The alternative.</param>
/// <param name="Shift">What it changes against what was decided, over futures with luck drawn anew.</param>
/// <param name="SameLuck">What it would have come to with the very luck of the game.</param>
/// <param name="IsDecisive">Whether its shift of P(catastrophe) is beyond noise, with all alternatives of the game asked about at once.</param>
/// <param name="Differences">For each future its P(catastrophe) minus that of what was decided, -1 to 1, so that differences of several
/// decisions sum up future by future.</param>
public sealed record AlternativeResult(
    Alternative Alternative, Shift Shift, Future SameLuck, bool IsDecisive, ImmutableArray<double> Differences);

/// <summary>A turning point and what would have come of its alternatives.</summary>
/// <param name="Turning">The turning point.</param>
/// <param name="Chance">P(catastrophe) after what was decided, over the futures.</param>
/// <param name="Alternatives">The alternatives, in the order of <see cref="Turning.Alternatives"/>.</param>
/// <param name="Gains">For each future by how much P(catastrophe) was lower than on the mean of the alternatives, -1 to 1. Futures of the same
/// number have the same luck at every turning point, so what several decisions gave sums up future by future.</param>
public sealed record Counterfactual(
    Turning Turning, Estimate Chance, ImmutableArray<AlternativeResult> Alternatives, ImmutableArray<double> Gains)
{
    /// <summary>The alternative with the lowest P(catastrophe).</summary>
    public AlternativeResult Best => Alternatives.MinBy(a => a.Shift.Chance.Value)!;

    /// <summary>What was at stake: the greatest difference in P(catastrophe) that an alternative makes, 0 to 1.</summary>
    public double Stake => Alternatives.Max(a => Math.Abs(a.Shift.Chance.Value));

    /// <summary>How much lower P(catastrophe) could have been, 0 to 1; 0 when what was decided was the best.</summary>
    public double Regret => Math.Max(0, -Best.Shift.Chance.Value);

    /// <summary>Whether any alternative differs beyond noise.</summary>
    public bool IsDecisive => Alternatives.Any(a => a.IsDecisive);
}
