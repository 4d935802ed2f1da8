using System.Globalization;
using MagmaGame.Session;
using MagmaGame.Session.Rounds;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.State;

namespace MagmaGame.Terminal.Views;

/// <summary>Predictions and what came of them, in words.</summary>
internal static class PredictionWords
{
    /// <summary>The question, as it is asked.</summary>
    public static string Question(GameSession session)
    {
        var now = Percent(session.Game.State[Variable.BelievedRiskAsRun]);
        return !CanFall(session)
            ? $"What will the risk as Magma runs it, now {now}, do by the next briefing: rises or holds? It is too low to fall by half a point."
            : $"What will the risk as Magma runs it, now {now}, do by the next briefing: rises, holds (within half a point) or falls?";
    }

    /// <summary>Whether the risk is high enough to fall by more than what counts as holding.</summary>
    public static bool CanFall(GameSession session) => session.Game.State[Variable.BelievedRiskAsRun] > PredictionRecord.Tolerance;

    /// <summary>What came of the prediction made in the round before; empty when there was none.</summary>
    public static string LastOutcome(GameSession session)
    {
        var last = session.Predictions.LastOrDefault(p => p.Month == session.Report.FromMonth);
        return last is { CameTrue: { } came, DialAfter: { } after } && session.Report.ToMonth > session.Report.FromMonth
            ? $"You predicted that the risk {last.Predicted.ToString().ToLowerInvariant()}; it "
                + (Percent(last.DialBefore) == Percent(after)
                    ? $"stayed at {Percent(after)}. "
                    : $"went from {Percent(last.DialBefore)} to {Percent(after)}. ")
                + (came ? "You were right." : "You were wrong.")
            : "";
    }

    private static string Percent(double points) => points < 0.05
        ? "under 0.1\u00A0%"
        : points.ToString("0.#", CultureInfo.InvariantCulture) + "\u00A0%";

    /// <summary>All predictions of a finished game in one or two sentences; empty when there were none.</summary>
    public static string Summary(GameSession session)
    {
        var facts = PredictionFacts.Of(session);
        if (facts.Known == 0) return "";
        var low = session.Predictions.Count(p => p.CameTrue == false && p.Predicted < Seen(p));
        return $"Of {facts.Known} predictions {facts.Right} came true. {low} foresaw too little risk, {facts.Known - facts.Right - low} too much.";
    }

    /// <summary>What came of the risk after a prediction, once it is known.</summary>
    public static Prediction Seen(PredictionRecord p) => (p.DialAfter!.Value - p.DialBefore) switch
    {
        > PredictionRecord.Tolerance => Prediction.Rises,
        < -PredictionRecord.Tolerance => Prediction.Falls,
        _ => Prediction.Holds,
    };
}
