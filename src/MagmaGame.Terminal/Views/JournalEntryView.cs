using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Decisions;

namespace MagmaGame.Terminal.Views;

/// <summary>One decision of a game in full.</summary>
/// <param name="Kind">What kind of decision, in a few words.</param>
/// <param name="Title">The scene, the initiative, or what was done.</param>
/// <param name="Date">The month in words.</param>
/// <param name="Text">What was before the player's eyes; empty for knobs and the end of a month.</param>
/// <param name="Answer">What was decided.</param>
/// <param name="Rolled">What chance made of it; empty when it had no say, or nothing to tell.</param>
/// <param name="Others">What could have been answered instead; empty where nothing was asked.</param>
internal sealed record JournalEntryView(
    string Kind, string Title, string Date, string Text, string Answer, string Rolled, ImmutableArray<string> Others)
{
    /// <summary>The decision at a place in <see cref="GameSession.Decisions"/>.</summary>
    public static JournalEntryView Of(GameSession session, int index)
    {
        var recorded = session.Decisions[index];
        var (month, decision, rolled) = recorded;
        var (catalogue, date) = (session.Game.Rules.Catalogue, CalendarMonth.Of(month));
        switch (decision.Kind)
        {
            case DecisionKind.AnswerEvent when recorded.Scene is { } scene:
                var answer = scene.Options[decision.OptionIndex];
                return new JournalEntryView(
                    "a scene",
                    session.Cast.Expand(scene.Title),
                    date,
                    session.Cast.Expand(scene.Text),
                    session.Cast.Expand(answer.Text),
                    rolled >= 0 ? session.Cast.Expand(answer.Roll[rolled].Text) : "",
                    [.. scene.Options.Where(o => o != answer).Select(o => session.Cast.Expand(o.Text))]);
            case DecisionKind.SetKnobs:
                return new JournalEntryView("the knobs", "The knobs were set", date, "", Sentence.Of(DecisionWords.Knobs(decision.Knobs)), "", []);
            case DecisionKind.TakeInitiative:
                var initiative = decision.Initiative;
                var text = catalogue.Initiatives.FirstOrDefault(i => i.Initiative == initiative)?.Text ?? "";
                return new JournalEntryView(
                    "an initiative", DecisionWords.NameOf(catalogue, initiative), date, session.Cast.Expand(text).Trim(), "You took it.", "", []);
            case DecisionKind.Predict:
                return new JournalEntryView(
                    "a prediction", "A prediction", date, "", Sentence.Of(DecisionWords.Of(session, recorded)) + ".", "", []);
            default:
                return new JournalEntryView(
                    "the end of a month", "The month ends", date, "", "Nothing more was decided, and the month took its course.", "", []);
        }
    }
}
