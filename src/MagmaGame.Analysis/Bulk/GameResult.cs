using MagmaGame.Simulation.Outcomes;

namespace MagmaGame.Analysis.Bulk;

/// <summary>What a bulk run keeps of one game.</summary>
/// <param name="CatastropheChance">P(catastrophe), 0 to 1.</param>
/// <param name="Months">Months played.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Variant">Its variant.</param>
public readonly record struct GameResult(double CatastropheChance, int Months, Outcome Outcome, OutcomeVariant Variant);
