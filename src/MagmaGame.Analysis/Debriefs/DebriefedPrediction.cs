namespace MagmaGame.Analysis.Debriefs;

/// <summary>A prediction beside what came.</summary>
/// <param name="Month">Month in which it was made, from 0.</param>
/// <param name="Date">Year and month.</param>
/// <param name="Subject">What it was about.</param>
/// <param name="Predicted"><c>falls</c>, <c>holds</c> or <c>rises</c>.</param>
/// <param name="Came">What came, likewise.</param>
/// <param name="Before">The dial then, in its unit.</param>
/// <param name="After">The dial at the next briefing, in its unit.</param>
public sealed record DebriefedPrediction(
    int Month, string Date, string Subject, string Predicted, string Came, double Before, double After);
