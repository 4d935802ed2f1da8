using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.State;

namespace MagmaGame.Session.Rounds;

/// <summary>A prediction of a dial and what became of it; of several in a round the last counts.</summary>
/// <param name="Month">Month in which it was made.</param>
/// <param name="Subject">The dial that was asked about, as <see cref="PredictionSubject"/> chose it then.</param>
/// <param name="Predicted">What was predicted.</param>
/// <param name="DialBefore">The dial then, in its unit.</param>
/// <param name="DialAfter">The dial at the next briefing, in its unit; null before it, and when the game ended first.</param>
public sealed record PredictionRecord(int Month, Variable Subject, Prediction Predicted, double DialBefore, double? DialAfter)
{
    /// <summary>Months of the round it was made for.</summary>
    public int Months { get; init; } = 1;

    /// <summary>How far the dial may move and still hold, in its unit.</summary>
    public double Tolerance => PredictionSubject.Tolerance(Subject, DialBefore, Months);

    /// <summary>What the dial did; null while nobody can know.</summary>
    public Prediction? Came => DialAfter is { } after ? Seen(after - DialBefore) : null;

    /// <summary>Whether it came true; null while nobody can know.</summary>
    public bool? CameTrue => Came is { } came ? Predicted == came : null;

    private Prediction Seen(double change) =>
        change > Tolerance ? Prediction.Rises : change < -Tolerance ? Prediction.Falls : Prediction.Holds;
}
