using MagmaGame.Simulation.Outcomes;

namespace MagmaGame.Analysis.Futures;

/// <summary>What one future came to.</summary>
/// <param name="CatastropheChance">P(catastrophe), 0 to 1.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Variant">Its variant.</param>
/// <param name="Months">Months played, from the beginning of the game.</param>
/// <param name="EndOfAcuteRisk">Month in which the acute period was over.</param>
public readonly record struct Future(
    double CatastropheChance, Outcome Outcome, OutcomeVariant Variant, int Months, int EndOfAcuteRisk)
{
    /// <summary>What a verdict says of it.</summary>
    public static Future Of(in Verdict verdict) => new(
        verdict.CatastropheChance, verdict.Ending.Outcome, verdict.Ending.Variant, verdict.Months, verdict.EndOfAcuteRisk);
}
