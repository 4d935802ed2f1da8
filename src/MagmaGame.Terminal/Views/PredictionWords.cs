using System.Globalization;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Session;
using MagmaGame.Session.Rounds;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Views;

/// <summary>Predictions and what came of them, in words.</summary>
internal static class PredictionWords
{
    /// <summary>The question, as it is asked.</summary>
    public static string Question(GameSession session)
    {
        var (subject, now) = Asked(session);
        var verbs = CanFall(session)
            ? $"rises, holds (within {Tolerance(subject, now)}) or falls?"
            : $"rises or holds? It is too low to fall by {Tolerance(subject, now)}.";
        return $"What will the {Label(session, subject)}, now {Value(session, subject, now)}, do by the next briefing: {verbs}";
    }

    /// <summary>The answers, those left out that cannot come.</summary>
    public static IEnumerable<(Prediction Prediction, string Words)> Answers(GameSession session)
    {
        var (subject, now) = Asked(session);
        var isGap = subject == Variable.BelievedGap;
        var by = Tolerance(subject, now);
        yield return (Prediction.Rises, isGap ? $"It rises: safety falls behind by more than {by}." : $"It rises, by more than {by}.");
        yield return (Prediction.Holds, $"It holds, within {by}.");
        if (CanFall(session))
            yield return (Prediction.Falls, isGap ? $"It falls: safety gains by more than {by}." : $"It falls, by more than {by}.");
    }

    /// <summary>Whether the dial asked about is high enough to fall by more than what counts as holding.</summary>
    public static bool CanFall(GameSession session)
    {
        var (subject, now) = Asked(session);
        return subject == Variable.BelievedGap || now > PredictionSubject.Tolerance(subject, now);
    }

    /// <summary>A prediction in a few words, such as "the gap between capability and safety rises".</summary>
    public static string Told(GameSession session, Variable subject, Prediction predicted) => $"the {Label(session, subject)} {Word(predicted)}";

    /// <summary>What came of the prediction made in the round before; empty when there was none.</summary>
    public static string LastOutcome(GameSession session)
    {
        var last = session.Predictions.LastOrDefault(p => p.Month == session.Report.FromMonth);
        if (last is not { CameTrue: { } came, DialAfter: { } after } || session.Report.ToMonth <= session.Report.FromMonth) return "";
        var (before, now) = (Value(session, last.Subject, last.DialBefore), Value(session, last.Subject, after));
        var noise = before != now && Fog.IsNoise(session.Game, (int)last.Subject, last.DialBefore, after)
            ? " So small a move may be nothing but the noise of the estimate."
            : "";
        return $"You predicted that {Told(session, last.Subject, last.Predicted)}; it "
            + (before == now ? $"stayed at {now}" : $"went from {before} to {now}")
            + (came ? ". You were right."
                : last.Came == Prediction.Holds ? $", which counts as holding (within {Tolerance(last.Subject, last.DialBefore)}). You were wrong."
                : ". You were wrong.")
            + noise;
    }

    /// <summary>All predictions of a finished game in one or two sentences; empty when there were none.</summary>
    public static string Summary(GameSession session)
    {
        var facts = PredictionFacts.Of(session);
        if (facts.Known == 0) return "";
        var low = session.Predictions.Count(p => p.CameTrue == false && p.Predicted < p.Came);
        return (facts.Known == 1 ? $"Your one prediction {(facts.Right == 1 ? "came" : "did not come")} true."
                : $"Of {facts.Known} predictions {facts.Right} came true.")
            + $" {low} foresaw too little danger, {facts.Known - facts.Right - low} too much.";
    }

    /// <summary>"rises", "holds" or "falls".</summary>
    public static string Word(Prediction prediction) => prediction.ToString().ToLowerInvariant();

    /// <summary>What a dial is called in a narrow column.</summary>
    public static string ShortLabel(Variable subject) => subject switch
    {
        Variable.BelievedRiskAsRun => "risk as run",
        Variable.BelievedRiskIfScaled => "risk if scaled",
        _ => "gap",
    };

    /// <summary>A dial's value in words.</summary>
    public static string Value(GameSession session, Variable subject, double value) =>
        subject == Variable.BelievedGap
            ? "about\u00A0" + Figure.Value(session.Game.Rules.Catalogue.Variables[subject], value)
            : value < 0.05 ? "under 0.1\u00A0%" : value.ToString("0.#", CultureInfo.InvariantCulture) + "\u00A0%";

    /// <summary>The same for a narrow column, without the word of its unit.</summary>
    public static string ShortValue(GameSession session, Variable subject, double value) =>
        subject == Variable.BelievedGap
            ? Figure.Short(session.Game.Rules.Catalogue.Variables[subject], value)
            : value < 0.05 ? "< 0.1\u00A0%" : Value(session, subject, value);

    private static (Variable Subject, double Now) Asked(GameSession session)
    {
        var subject = PredictionSubject.Of(session.Game.State);
        return (subject, session.Game.State[subject]);
    }

    private static string Label(GameSession session, Variable subject) => session.Game.Rules.Catalogue.Variables[subject].Label;

    private static string Tolerance(Variable subject, double before)
    {
        var tolerance = PredictionSubject.Tolerance(subject, before);
        if (subject == Variable.BelievedGap) return "a month";
        return tolerance <= 0.5 ? "half a point" : tolerance.ToString("0.#", CultureInfo.InvariantCulture) + " points";
    }
}
