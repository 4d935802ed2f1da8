using MagmaGame.Analysis.Branches;
using MagmaGame.Analysis.Counterfactuals;
using MagmaGame.Session;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.State;

namespace MagmaGame.Analysis.Debriefs;

/// <summary>Turning points in the words of a debrief.</summary>
internal static class TurningWords
{
    public static DebriefedTurning Of(GameSession session, Counterfactual found)
    {
        var turning = found.Turning;
        return new DebriefedTurning
        {
            Decision = turning.Place + 1,
            Month = turning.Month,
            Date = CalendarMonth.Of(turning.Month),
            Kind = KebabCase.Of(turning.Kind),
            Event = turning.Scene?.Id ?? "",
            Title = Title(session, turning),
            Decided = Decided(session, turning),
            Rolled = Rolled(session, turning),
            Chance = DebriefFigure.Of(found.Chance),
            Stake = found.Stake,
            Regret = found.Regret,
            IsDecisive = found.IsDecisive,
            Alternatives = [.. found.Alternatives.Select(a => AlternativeOf(session, turning, a))],
        };
    }

    private static DebriefedAlternative AlternativeOf(GameSession session, Turning turning, AlternativeResult result) => new()
    {
        Words = Words(session, turning, result.Alternative.Instead),
        Choice = ChoiceText.Of(result.Alternative.Instead, turning.Scene),
        ByPolicy = result.Alternative.ByPolicy,
        Chance = DebriefFigure.Of(result.Shift.Chance),
        Outcomes =
        [
            DebriefFigure.Of(result.Shift.Obsolescence), DebriefFigure.Of(result.Shift.Pause),
            DebriefFigure.Of(result.Shift.SelfDestruction),
        ],
        MonthsBought = DebriefFigure.Of(result.Shift.MonthsBought),
        SameLuck = result.SameLuck.CatastropheChance,
        SameLuckOutcome = KebabCase.Of(result.SameLuck.Outcome),
        IsDecisive = result.IsDecisive,
    };

    /// <summary>A few words: the scene, the initiative, the knobs.</summary>
    public static string Title(GameSession session, Turning turning) => turning.Kind switch
    {
        TurningKind.Answer => session.Cast.Expand(turning.Scene!.Title),
        TurningKind.Knobs => "You turned the knobs",
        TurningKind.KnobsLeft => "You left the knobs as they were",
        TurningKind.Initiative => NameOf(session, turning.Taken!.Value),
        _ => "Never done: " + NameOf(session, turning.Alternatives[0].Instead!.Value),
    };

    /// <summary>What was decided.</summary>
    public static string Decided(GameSession session, Turning turning) => turning.Kind switch
    {
        TurningKind.Answer => Option(session, turning.Scene!, turning.Taken!.Value),
        TurningKind.Knobs => Sentence.Of(DecisionWords.Knobs(turning.Taken!.Value.Knobs)) + ".",
        TurningKind.KnobsLeft => Sentence.Of(DecisionWords.Knobs(turning.Before.Knobs)) + ".",
        TurningKind.Initiative => "You took the initiative.",
        _ => "You did not take the initiative.",
    };

    private static string Rolled(GameSession session, Turning turning) =>
        turning.Taken is { Kind: DecisionKind.TakeInitiative, Initiative: Initiative.ProposePause } asked ? Vote(turning.Before, asked)
        : turning.Rolled < 0 || turning.Scene is not { } scene
            ? ""
            : session.Cast.Expand(scene.Options[turning.Taken!.Value.OptionIndex].Roll[turning.Rolled].Text).Trim();

    private static string Vote(Game before, in Decision asked)
    {
        var game = new Game(before.Rules);
        game.CopyFrom(before);
        game.Decide(asked);
        return game.State[Variable.Paused] > 0 ? "The others agreed." : "The others refused.";
    }

    private static string Words(GameSession session, Turning turning, Decision? instead) => instead switch
    {
        null => "Not to.",
        { Kind: DecisionKind.AnswerEvent } answer => Option(session, turning.Scene!, answer),
        { Kind: DecisionKind.SetKnobs } set => Sentence.Of(DecisionWords.Turned(turning.Taken?.Knobs ?? turning.Before.Knobs, set.Knobs)) + ".",
        { } take => NameOf(session, take) + ".",
    };

    private static string Option(GameSession session, EventDefinition scene, in Decision answer) =>
        session.Cast.Expand(scene.Options[answer.OptionIndex].Text).Trim();

    private static string NameOf(GameSession session, in Decision take) =>
        DecisionWords.NameOf(session.Game.Rules.Catalogue, take.Initiative);
}
