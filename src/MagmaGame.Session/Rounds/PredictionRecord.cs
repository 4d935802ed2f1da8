using MagmaGame.Simulation.Decisions;

namespace MagmaGame.Session.Rounds;

/// <summary>A prediction of the dial "as we run it" and what became of it; of several in a round the last counts.</summary>
/// <param name="Month">Month in which it was made.</param>
/// <param name="Predicted">What was predicted.</param>
/// <param name="DialBefore">The dial then, points.</param>
/// <param name="DialAfter">The dial at the next briefing, points; null before it, and when the game ended first.</param>
public sealed record PredictionRecord(int Month, Prediction Predicted, double DialBefore, double? DialAfter)
{
    /// <summary>How far the dial may move and still hold, points.</summary>
    public const double Tolerance = 0.5;

    /// <summary>Whether it came true; null while nobody can know.</summary>
    public bool? CameTrue => DialAfter is { } after ? Predicted == Seen(after - DialBefore) : null;

    private static Prediction Seen(double change) => change switch
    {
        > Tolerance => Prediction.Rises,
        < -Tolerance => Prediction.Falls,
        _ => Prediction.Holds,
    };
}
