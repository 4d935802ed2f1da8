using System.Collections.Immutable;
using MagmaGame.Session.Journals;
using MagmaGame.Session.Rounds;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.State;

namespace MagmaGame.Session.Replays;

/// <summary>Plays the lines of a journal in a session that has just begun.</summary>
/// <param name="session">The session.</param>
/// <param name="versions">Gives versions of the content by their hash; null for those that are not at hand.</param>
/// <param name="sameContent">Whether content and rules are those that the journal was begun with.</param>
internal sealed class LineReplay(GameSession session, Func<string, GameRules?> versions, bool sameContent)
{
    private const int MostNamesTold = 6;

    private bool _sameContent = sameContent;

    private Catalogue Catalogue => session.Game.Rules.Catalogue;

    private int Month => session.Game.State.Month;

    /// <summary>Plays until the lines or the months are done; gives back what stopped it early, or null.</summary>
    public ResumeProblem? Play(Journal journal, int? toMonth)
    {
        foreach (var line in journal.Lines)
        {
            if (line is not (MonthLine or OverLine) && toMonth is { } last && Month >= last) break;
            var problem = line switch
            {
                MonthLine month => Compare(month),
                OverLine over => Compare(over),
                ContentLine content => GoOver(content),
                _ => Take(line),
            };
            if (problem is not null) return problem;
        }
        return null;
    }

    private ResumeProblem? GoOver(ContentLine line)
    {
        if (versions(line.ContentHash) is not { } rules)
        {
            return Problem(
                ResumeProblemKind.OtherContent, line,
                $"All months before month {Month} come out as they were. There the game went over to other content (version "
                + $"{line.ContentHash}), which is not at hand, so the rest cannot be played again.");
        }
        if (session.GoOver(rules) is { } reason)
            return Problem(ResumeProblemKind.DecisionRefused, line, $"In month {Month} the game went over to other content, and now that is not possible: {reason}");
        _sameContent = true;
        return null;
    }

    private ResumeProblem? Take(JournalLine line)
    {
        if (DecisionOf(line, out var missing) is not { } decision)
            return Problem(ResumeProblemKind.UnknownContent, line, $"In month {Month}, {missing} is no longer there.");
        var words = $"In month {Month}, '{JournalText.Of(decision, Catalogue)}'";
        DecisionResult result;
        try
        {
            result = session.Apply(decision);
        }
        catch (Exception e)
        {
            // A decision is in the journal before it is taken: the last one of a game that broke off is what broke it.
            return new ResumeProblem(ResumeProblemKind.Broken, Month, line.Number, $"{words} breaks the game ({e.GetType().Name}: {Plain(e.Message)}).", []);
        }
        if (result.Accepted) return null;
        return Problem(ResumeProblemKind.DecisionRefused, line, _sameContent
            ? $"{words} is refused ({Words(result.Rejection)})."
            : $"{words} was accepted then and is refused now ({Words(result.Rejection)}).");
    }

    private static string Plain(string message) => string.Concat(message.Select(letter => char.IsControl(letter) ? ' ' : letter)).TrimEnd('.');

    private Decision? DecisionOf(JournalLine line, out string missing)
    {
        missing = "";
        switch (line)
        {
            case AnswerLine answer:
                missing = $"the event '{answer.EventId}'";
                if (Catalogue.Event(answer.EventId) is not { } asked) return null;
                missing = $"the option '{answer.OptionId}' of the event '{answer.EventId}'";
                var optionId = Catalogue.Renames.Option(asked.Id, answer.OptionId);
                var option = IndexOf(asked.Options, o => o.Id == optionId);
                return option < 0 ? null : Decision.Answer(asked.Index, option);
            case TakeLine take:
                missing = $"the initiative '{take.InitiativeId}'";
                var initiative = IndexOf(Catalogue.Initiatives, i => i.Id == take.InitiativeId);
                return initiative < 0 ? null : Decision.Take((Initiative)initiative);
            case KnobsLine knobs:
                return Decision.Set(knobs.Knobs);
            case PredictLine predict:
                missing = $"the dial '{predict.Subject}'";
                if (predict.Subject.Length == 0) return Decision.Predict(predict.Prediction);
                return Catalogue.Variable(predict.Subject) is { } dial && PredictionSubject.All.Contains((Variable)dial.Slot)
                    ? Decision.Predict(predict.Prediction, (Variable)dial.Slot)
                    : null;
            default:
                return Decision.EndRound;
        }
    }

    private ResumeProblem? Compare(MonthLine line)
    {
        if (line.Month != Month)
        {
            return Problem(
                ResumeProblemKind.StateDiffers, line, $"The journal opens month {line.Month} where month {Month} comes.",
                line.Month, ["month"]);
        }
        var now = StateFingerprint.Of(session.Game);
        // A game of an older version knows things by their older names.
        if (!_sameContent && line.Fingerprint.Total == StateFingerprint.Of(session.Game, inOldNames: true).Total) return null;
        // Content that has changed may have more parts than there were, as long as they are at rest.
        if (line.Fingerprint.Total == now.Total && (!_sameContent || line.Fingerprint.Equals(now))) return null;
        var names = line.Fingerprint.DifferencesFrom(session.Game);
        var text = names.IsEmpty || line.Fingerprint.Total == now.Total
            ? $"Month {Month} does not agree with its own line in the journal: the line has been damaged."
            : $"Month {Month} does not come out as it was; what differs: {Listed(names)}.";
        return Problem(ResumeProblemKind.StateDiffers, line, text, Month, names);
    }

    private ResumeProblem? Compare(OverLine line) => session.Game.Verdict?.Ending.Outcome == line.Outcome
        ? null
        : Problem(
            ResumeProblemKind.StateDiffers, line,
            $"In month {Month} the game was over by {JournalText.Word(line.Outcome)}, and now it is not.", Month, ["outcome"]);

    private ResumeProblem Problem(ResumeProblemKind kind, JournalLine line, string text) =>
        Problem(kind, line, text, Month, []);

    private static ResumeProblem Problem(
        ResumeProblemKind kind, JournalLine line, string text, int month, ImmutableArray<string> names) =>
        new(kind, month, line.Number, text, names);

    private static int IndexOf<T>(ImmutableArray<T> all, Func<T, bool> wanted)
    {
        for (var i = 0; i < all.Length; i++)
            if (wanted(all[i])) return i;
        return -1;
    }

    private static string Listed(ImmutableArray<string> names) =>
        string.Join(", ", names.Take(MostNamesTold))
        + (names.Length > MostNamesTold ? $" and {names.Length - MostNamesTold} more" : "");

    private static string Words(Rejection rejection) => string.Concat(rejection.ToString().Select((c, i) =>
        (i > 0 && char.IsUpper(c) ? " " : "") + char.ToLowerInvariant(c)));
}
