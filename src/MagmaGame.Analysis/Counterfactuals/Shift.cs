using MagmaGame.Analysis.Futures;
using MagmaGame.Analysis.Summaries;
using MagmaGame.Simulation.Outcomes;

namespace MagmaGame.Analysis.Counterfactuals;

/// <summary>What one way of deciding changes against another, over futures with the same luck.</summary>
/// <param name="Chance">Difference in P(catastrophe), -1 to 1; below 0 is better.</param>
/// <param name="Obsolescence">Difference in the share of that outcome, -1 to 1.</param>
/// <param name="Pause">Difference in the share of that outcome, -1 to 1.</param>
/// <param name="SelfDestruction">Difference in the share of that outcome, -1 to 1.</param>
/// <param name="MonthsBought">Difference in the end of the acute period, months; above 0 is later.</param>
public readonly record struct Shift(
    Estimate Chance, Estimate Obsolescence, Estimate Pause, Estimate SelfDestruction, Estimate MonthsBought)
{
    /// <summary>The shift from some futures to others; those of the same number belong together.</summary>
    public static Shift Between(ReadOnlySpan<Future> from, ReadOnlySpan<Future> to) => new(
        Difference(from, to, future => future.CatastropheChance),
        OfOutcome(from, to, Outcome.Obsolescence),
        OfOutcome(from, to, Outcome.Pause),
        OfOutcome(from, to, Outcome.SelfDestruction),
        Difference(from, to, future => future.EndOfAcuteRisk));

    private static Estimate OfOutcome(ReadOnlySpan<Future> from, ReadOnlySpan<Future> to, Outcome outcome) =>
        Difference(from, to, future => future.Outcome == outcome ? 1 : 0, reach: 1);

    private static Estimate Difference(ReadOnlySpan<Future> from, ReadOnlySpan<Future> to, Func<Future, double> figure, double reach = 0) =>
        Future.Figures(to, figure).Minus(Future.Figures(from, figure), reach);
}
