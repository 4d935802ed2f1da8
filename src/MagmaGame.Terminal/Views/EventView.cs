using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Events;

namespace MagmaGame.Terminal.Views;

/// <summary>One option as a player sees it.</summary>
/// <param name="Number">What to type.</param>
/// <param name="Id">What may be typed instead.</param>
/// <param name="Text">What it is.</param>
/// <param name="Effects">What it visibly costs or gives.</param>
/// <param name="Because">Why it cannot be chosen; null when it can.</param>
internal sealed record OptionView(int Number, string Id, string Text, string Effects, string? Because);

/// <summary>A scene that waits for an answer.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Text">The scene, with names.</param>
/// <param name="Options">The options.</param>
/// <param name="Before">When it was last answered in this game, and how; null when it is new.</param>
internal sealed record EventView(string Title, string Text, ImmutableArray<OptionView> Options, string? Before)
{
    /// <summary>Which of its round's scenes it is, from 1.</summary>
    public int Number { get; init; } = 1;

    /// <summary>How many scenes the round has brought so far, those that wait among them.</summary>
    public int Count { get; init; } = 1;

    /// <summary>The title, in a round of several scenes with which of them it is.</summary>
    public string Heading => Count > 1 ? $"Scene {Number} of {Count}: {Title}" : Title;

    public static EventView Of(GameSession session, EventDefinition scene)
    {
        var answered = session.Decisions.Reverse().TakeWhile(d => d.Decision.Kind != DecisionKind.EndRound)
            .Count(d => d.Decision.Kind == DecisionKind.AnswerEvent);
        return new EventView(
            session.Cast.Expand(scene.Title),
            session.Cast.Expand(scene.Text),
            [.. scene.Options.Select((option, place) => OptionOf(session, scene, option, place))],
            BeforeOf(session, scene))
        {
            Number = answered + 1,
            Count = answered + Math.Max(1, session.Game.State.OpenEventCount),
        };
    }

    /// <summary>What a scene that comes right after an answer would push out of sight: what was answered, and that another scene
    /// waits; null when none does.</summary>
    /// <param name="session">The game after the answer.</param>
    /// <param name="option">The option that was chosen.</param>
    public static (string Chosen, string Next)? Between(GameSession session, EventOption option)
    {
        if (session.Game.OpenEvent is not { } next) return null;
        return ($"Your answer: {session.Cast.Expand(option.Text)}", $"Another scene waits this {RoundWords.Of(session)}: “{session.Cast.Expand(next.Title)}”.");
    }

    // Some scenes come each time an initiative is taken: the second time they should not read as if it were the first.
    private static string? BeforeOf(GameSession session, EventDefinition scene)
    {
        var last = session.Decisions.LastOrDefault(
            d => d.Scene is { } answered && answered.Id == scene.Id);
        return last?.Scene is not { } then
            ? null
            : $"{CalendarMonth.Of(last.Month)}, when you answered: “{session.Cast.Expand(then.Options[last.Decision.OptionIndex].Text)}”";
    }

    private static OptionView OptionOf(GameSession session, EventDefinition scene, EventOption option, int place)
    {
        var disabled = session.Game.Check(Decision.Answer(scene.Index, place)) == Rejection.OptionDisabled;
        var because = option.Because.Length > 0 ? session.Cast.Expand(option.Because) : RejectionWords.Of(Rejection.OptionDisabled);
        return new OptionView(
            place + 1,
            option.Id,
            session.Cast.Expand(option.Text),
            EffectWords.Of(session.Game, option),
            disabled ? because : null);
    }
}
