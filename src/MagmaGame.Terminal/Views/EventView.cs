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
    public static EventView Of(GameSession session, EventDefinition scene) => new(
        session.Cast.Expand(scene.Title),
        session.Cast.Expand(scene.Text),
        [.. scene.Options.Select((option, place) => OptionOf(session, scene, option, place))],
        BeforeOf(session, scene));

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
