using MagmaGame.Analysis.Summaries;
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

    /// <summary>P(catastrophe) of some futures, each a cluster of its own.</summary>
    internal static Clusters Chances(ReadOnlySpan<Future> futures) => Figures(futures, future => future.CatastropheChance);

    /// <summary>A figure of some futures, each a cluster of its own.</summary>
    internal static Clusters Figures(ReadOnlySpan<Future> futures, Func<Future, double> figure)
    {
        var figures = new Clusters(futures.Length);
        for (var i = 0; i < futures.Length; i++) figures.Add(i, figure(futures[i]));
        return figures;
    }
}
