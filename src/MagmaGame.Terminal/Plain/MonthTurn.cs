using System.Globalization;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Terminal.Commands;
using MagmaGame.Terminal.Plain.Screens;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Plain;

/// <summary>The free part of a month: knobs, an initiative, a prediction, the end of the month.</summary>
internal sealed class MonthTurn(PlainTable table)
{
    private readonly Enquiries _enquiries = new(table, Situation.Month);
    private bool _knowsTheMonth;
    private bool _knowsEmptyLine;
    private int _predictedMonth = -1;

    /// <summary>Whether the last run ended the month, rather than giving way to a scene.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>Runs until the month ends or a scene opens; gives back how the player left, or null.</summary>
    public PlainExit? Run()
    {
        HasEnded = false;
        Show();
        var asked = false;
        while (true)
        {
            if (table.Read() is not { } line) return PlainExit.EndOfInput;
            if (line.Trim().Length == 0)
            {
                if (!_knowsEmptyLine && !asked)
                {
                    asked = true;
                    table.Page.Line($"An empty line ends the {table.Round}. Press Enter once more to end it; anything else goes on.");
                    continue;
                }
                _knowsEmptyLine = true;
                if (End() is { } gone) return gone;
                if (HasEnded) return null;
                continue;
            }
            asked = false;
            var reading = CommandReading.Of(line, Situation.Month);
            if (reading.Command is { Verb: Verb.End })
            {
                if (End() is { } gone) return gone;
                if (HasEnded) return null;
                continue;
            }
            if (reading.Command is { } command && Do(command, reading.Argument))
            {
                // An initiative may have opened a scene, which comes first.
                if (table.Session.Game.OpenEvent is not null) return null;
            }
            else if (_enquiries.Answer(line, $"end to end the {table.Round}", Show) is { } left) return left;
        }
    }

    private void Show()
    {
        var page = table.Page;
        page.Blank();
        var game = table.Session.Game;
        var planned = game.Knobs == game.KnobsInForce ? "" : ", as planned";
        var round = game.Pace == Pace.Monthly ? CalendarMonth.Of(game.State.Month) : $"The quarter from {CalendarMonth.Of(game.State.Month)}";
        page.Line($"{round} is yours. Knobs{planned}: {DecisionWords.Knobs(game.Knobs)}.");
        page.Line(_knowsTheMonth
            ? $"Type end to end the {table.Round}, or knobs, initiatives, status, help."
            : $"Type knobs to see and turn them, initiatives for what you may start, help for the rest; end ends the {table.Round}.",
            Tone.Question);
        _knowsTheMonth = true;
    }

    private bool Do(PlainCommand command, string argument)
    {
        switch (command.Verb)
        {
            case Verb.Knobs:
                KnobsScreen.Write(table.Page, KnobsView.Of(table.Session));
                table.Guidance?.Saw(command.Verb, argument);
                table.Page.Line("To turn them, type: velocity 70, preparation 60, portfolio 25 40 25 10. What each does: why velocity.", Tone.Aside);
                return true;
            case Verb.Velocity: Turn(Whole(argument, 1, command), k => table.Session.Game.Knobs with { Velocity = k[0] }); return true;
            case Verb.Preparation:
                Turn(Whole(argument, 1, command), k => table.Session.Game.Knobs with { Preparation = k[0] });
                return true;
            case Verb.Portfolio:
                Turn(Whole(argument, 4, command), k => table.Session.Game.Knobs with
                {
                    Nonproliferation = k[0],
                    Distribution = k[1],
                    Governance = k[2],
                    Defence = k[3],
                });
                return true;
            case Verb.Take: Take(argument); return true;
            case Verb.Predict: Predict(argument); return true;
            default: return false;
        }
    }

    // The whole numbers of an argument; null, with an explanation written, when it is anything else.
    private int[]? Whole(string argument, int count, PlainCommand command)
    {
        var words = argument.Replace(',', ' ').Replace('%', ' ').Replace('/', ' ')
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var numbers = new int[words.Length];
        var good = words.Length == count;
        for (var i = 0; i < words.Length && good; i++)
            good = int.TryParse(words[i], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out numbers[i]);
        if (!good)
        {
            table.Page.Line($"{command.Name} takes {(count == 1 ? "a whole number" : "four whole numbers")} from 0 to 100, "
                + $"such as: {command.Usage}. Now: {DecisionWords.Knobs(table.Session.Game.Knobs)}.");
            return null;
        }
        if (count == 4 && numbers.All(n => n is >= 0 and <= 100) && numbers.Sum() != 100)
        {
            table.Page.Line($"The four shares must sum to 100; these sum to {numbers.Sum()}.");
            return null;
        }
        return numbers;
    }

    private void Turn(int[]? numbers, Func<int[], KnobSetting> setting)
    {
        if (numbers is null) return;
        var result = table.Session.Decide(Decision.Set(setting(numbers)));
        if (result.Accepted) KnobsScreen.Write(table.Page, KnobsView.Of(table.Session));
        else table.Page.Line(RejectionWords.Of(result.Rejection));
    }

    private void Take(string argument)
    {
        var page = table.Page;
        if (argument.Length == 0)
        {
            page.Line("Take which? Say it by number, id or name: take 1. The list: initiatives.");
            return;
        }
        if (Names.Resolve(page, argument, InitiativesView.Search(table.Session).Find(argument), "initiative", i => i.Name) is not { } found)
            return;
        var before = Snapshot.Of(table.Session);
        var result = table.Session.Decide(Decision.Take(found.Initiative));
        if (!result.Accepted)
        {
            page.Line($"{found.Name} is not possible: {found.WhyNot ?? RejectionWords.Of(result.Rejection)}");
            if (found.Needs.Length > 0) page.Line($"It needs: {found.Needs}");
            return;
        }
        ConsequenceScreen.WriteInitiative(page, found.Name, InitiativeOutcome.Of(table.Session, found.Initiative, before));
    }

    private void Predict(string argument)
    {
        if (Prediction(argument) is { } prediction) Predict(prediction);
        else Ask("Such as: predict 1, or predict rises.");
    }

    private void Predict(Prediction prediction)
    {
        var result = table.Session.Decide(Decision.Predict(prediction));
        if (!result.Accepted)
        {
            table.Page.Line(RejectionWords.Of(result.Rejection));
            return;
        }
        _predictedMonth = table.Session.Game.State.Month;
        var subject = table.Session.Predictions[^1].Subject;
        table.Page.Line($"Noted: {PredictionWords.Told(table.Session, subject, prediction)}. The next briefing will tell.");
    }

    // By its number, as it stands in the question, or by its word.
    private Prediction? Prediction(string typed) => typed.Trim().TrimEnd('.').ToLowerInvariant() switch
    {
        ['1' or '2' or '3'] number => PredictionWords.Answers(table.Session).Select(answer => (Prediction?)answer.Prediction).ElementAtOrDefault(number[0] - '1'),
        "rises" or "rise" or "up" or "r" => Simulation.Decisions.Prediction.Rises,
        "holds" or "hold" or "same" or "h" => Simulation.Decisions.Prediction.Holds,
        "falls" or "fall" or "down" or "f" => Simulation.Decisions.Prediction.Falls,
        _ => null,
    };

    private PlainExit? End()
    {
        if (table.Teaching && !HasPredicted() && !AskPrediction(out var left)) return left;
        var result = table.Session.Decide(Decision.EndRound);
        if (!result.Accepted) table.Page.Line(RejectionWords.Of(result.Rejection));
        HasEnded = result.Accepted;
        return null;
    }

    private bool HasPredicted()
    {
        var month = table.Session.Game.State.Month;
        return _predictedMonth == month || table.Session.Predictions.Any(p => p.Month == month);
    }

    // Whether there is one now; otherwise the player has left, or wants to go on with the round.
    private bool AskPrediction(out PlainExit? left)
    {
        left = null;
        var enquiries = new Enquiries(table, Situation.Prediction);
        Ask();
        while (true)
        {
            if (table.Read(hints: false) is not { } line)
            {
                left = PlainExit.EndOfInput;
                return false;
            }
            var reading = CommandReading.Of(line, Situation.Prediction);
            if (reading.Command is { Verb: Verb.Back })
            {
                Show();
                return false;
            }
            var wanted = reading.Command is { Verb: Verb.Predict } ? reading.Argument : line;
            if (Prediction(wanted) is { } prediction)
            {
                Predict(prediction);
                return true;
            }
            if (line.Trim().Length == 0 || reading.Command is { Verb: Verb.Predict }) Ask();
            else if (enquiries.Answer(line, PredictionWords.Possible(table.Session), Ask) is { } gone)
            {
                left = gone;
                return false;
            }
        }

        void Ask() => this.Ask($"Type {PredictionWords.Possible(table.Session)}; back goes on with the {table.Round}.");
    }

    private void Ask(string how)
    {
        var page = table.Page;
        page.Blank();
        page.Line(PredictionWords.Question(table.Session), Tone.Question);
        foreach (var (place, answer) in PredictionWords.Answers(table.Session).Index()) page.Numbered(place + 1, answer.Words);
        page.Line(how, Tone.Question);
    }
}
