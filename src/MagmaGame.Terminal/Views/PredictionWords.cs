using System.Globalization;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Session;
using MagmaGame.Session.Rounds;
using MagmaGame.Session.Words;
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
        var (subject, now, tolerance) = Asked(session);
        var floor = CanFall(session) ? "" : $" It is too low to fall by {tolerance}.";
        return $"What will {Named(session, subject)}, now {Value(session, subject, now)}, do by the next briefing?{floor}";
    }

    /// <summary>What may be typed for an answer.</summary>
    public static string Possible(GameSession session) =>
        CanFall(session) ? "1 to 3, or rises, holds or falls" : "1 or 2, or rises or holds";

    /// <summary>The answers, those left out that cannot come.</summary>
    public static IEnumerable<(Prediction Prediction, string Words)> Answers(GameSession session)
    {
        var (subject, _, by) = Asked(session);
        var (rises, falls) = subject switch
        {
            Variable.BelievedGap => ("It rises: safety falls behind by more than", "It falls: safety gains by more than"),
            Variable.BelievedLead => ("It rises: Magma gains by more than", "It falls: Magma loses more than"),
            _ => ("It rises, by more than", "It falls, by more than"),
        };
        yield return (Prediction.Rises, $"{rises} {by}.");
        yield return (Prediction.Holds, $"It holds, within {by}.");
        if (CanFall(session)) yield return (Prediction.Falls, $"{falls} {by}.");
    }

    /// <summary>Whether the dial asked about is high enough to fall by more than what counts as holding.</summary>
    public static bool CanFall(GameSession session)
    {
        var (subject, now, _) = Asked(session);
        return IsMonths(subject) || now > PredictionSubject.Tolerance(subject, now, (int)session.Setup.Pace);
    }

    /// <summary>A prediction in a few words, such as "the gap between capability and safety rises".</summary>
    public static string Told(GameSession session, Variable subject, Prediction predicted) => $"{Named(session, subject)} {Word(predicted)}";

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
                : last.Came == Prediction.Holds ? $", which counts as holding (within {Tolerance(last.Subject, last.Tolerance)}). You were wrong."
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
            + (facts.Right == facts.Known ? "" : $" {low} came out higher than you said, {facts.Known - facts.Right - low} lower.");
    }

    /// <summary>"rises", "holds" or "falls".</summary>
    public static string Word(Prediction prediction) => prediction.ToString().ToLowerInvariant();

    /// <summary>What a dial is called in a narrow column.</summary>
    public static string ShortLabel(Variable subject) => subject switch
    {
        Variable.BelievedRiskAsRun => "risk as run",
        Variable.BelievedRiskIfScaled => "risk if scaled",
        Variable.BelievedLead => "lead",
        Variable.RndMultiplier => "R&D speed",
        Variable.PoliticalWill => "political will",
        Variable.Security => "security",
        Variable.ElicitationReadiness => "elicitation",
        _ => "gap",
    };

    /// <summary>A dial's value in words, fine enough to see whether it moved by more than counts as holding.</summary>
    public static string Value(GameSession session, Variable subject, double value) =>
        IsMonths(subject) ? "about\u00A0" + Figure.Value(Definition(session, subject), value)
            : !IsRisk(subject) ? Figure.Fine(Definition(session, subject), value)
            : value < 0.05 ? "under 0.1\u00A0%" : value.ToString("0.#", CultureInfo.InvariantCulture) + "\u00A0%";

    /// <summary>The same for a narrow column, without the word of its unit.</summary>
    public static string ShortValue(GameSession session, Variable subject, double value) =>
        IsMonths(subject) ? Figure.Short(Definition(session, subject), value)
            : !IsRisk(subject) ? Figure.Fine(Definition(session, subject), value)
            : value < 0.05 ? "< 0.1\u00A0%" : Value(session, subject, value);

    private static (Variable Subject, double Now, string By) Asked(GameSession session)
    {
        var subject = PredictionSubject.Of(session);
        var now = session.Game.State[subject];
        return (subject, now, Tolerance(subject, PredictionSubject.Tolerance(subject, now, (int)session.Setup.Pace)));
    }

    private static bool IsMonths(Variable subject) => subject is Variable.BelievedGap or Variable.BelievedLead;

    private static bool IsRisk(Variable subject) => subject is Variable.BelievedRiskAsRun or Variable.BelievedRiskIfScaled;

    private static VariableDefinition Definition(GameSession session, Variable subject) => session.Game.Rules.Catalogue.Variables[subject];

    private static string Named(GameSession session, Variable subject) => DialWords.Of(session.Game.Rules.Catalogue, subject);

    private static string Tolerance(Variable subject, double tolerance)
    {
        var figure = tolerance.ToString("0.#", CultureInfo.InvariantCulture);
        return subject switch
        {
            Variable.RndMultiplier => tolerance.ToString("0.##", CultureInfo.InvariantCulture) + "x",
            Variable.BelievedGap or Variable.BelievedLead => figure == "1" ? "a month" : $"{figure}\u00A0months",
            _ => tolerance <= 0.5 ? "half a point" : figure == "1" ? "a point" : $"{figure}\u00A0points",
        };
    }
}
