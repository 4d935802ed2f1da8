using MagmaGame.Analysis.Summaries;
using MagmaGame.Simulation.Outcomes;

namespace MagmaGame.Analysis.Tables;

/// <summary>A policy in a scenario, in per cent.</summary>
/// <param name="CatastropheChance">P(catastrophe), 0 to 100.</param>
/// <param name="Obsolescence">Share of games that end so, 0 to 100.</param>
/// <param name="Pause">Share of games that end so.</param>
/// <param name="SelfDestruction">Share of games that end so.</param>
public readonly record struct TableCell(double CatastropheChance, double Obsolescence, double Pause, double SelfDestruction)
{
    /// <summary>The cell of a summary.</summary>
    public static TableCell Of(SimulationSummary summary) => new(
        100 * summary.CatastropheChance.Mean,
        100 * summary.Share(Outcome.Obsolescence),
        100 * summary.Share(Outcome.Pause),
        100 * summary.Share(Outcome.SelfDestruction));
}
